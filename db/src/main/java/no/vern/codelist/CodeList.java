package no.vern.codelist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One version of a list of codes, in the order that it is shown. */
public final class CodeList {
    private final String name;
    private final LocalDate validFrom;
    private final String source;
    private final Map<String, Code> codes = new LinkedHashMap<>();

    /**
     * @param validFrom the first day that this version holds
     * @param source where the codes were taken from
     */
    public CodeList(String name, LocalDate validFrom, String source, List<Code> codes) {
        this.name = name;
        this.validFrom = validFrom;
        this.source = source;
        codes.forEach(code -> this.codes.put(code.code(), code));
    }

    public String name() {
        return name;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String source() {
        return source;
    }

    public List<Code> codes() {
        return List.copyOf(codes.values());
    }

    public Optional<Code> byCode(String code) {
        return Optional.ofNullable(codes.get(code));
    }
}
