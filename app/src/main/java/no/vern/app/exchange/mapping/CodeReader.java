package no.vern.app.exchange.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.codelist.Code;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.incident.Channel;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;

/** Recognises the codes of a field by their own names, by what they are called in any language, and by common words. */
public final class CodeReader {
    private static final Map<IncidentField, Class<? extends Enum<?>>> ENUMS = Map.of(
            IncidentField.TYPE, IncidentType.class,
            IncidentField.STATUS, IncidentStatus.class,
            IncidentField.SEVERITY_ASSESSED, Severity.class,
            IncidentField.SEVERITY_EXPERIENCED, Severity.class,
            IncidentField.SEVERITY_POTENTIAL, Severity.class,
            IncidentField.PERPETRATOR, Perpetrator.class,
            IncidentField.CHANNEL, Channel.class);
    private static final Map<IncidentField, NavList> LISTS = Map.of(
            IncidentField.INJURY_TYPE, NavList.INJURY_TYPE,
            IncidentField.BODY_PART, NavList.BODY_PART,
            IncidentField.INJURY_CAUSE, NavList.CAUSE,
            IncidentField.INJURY_BACKGROUND, NavList.BACKGROUND);
    private static final List<IncidentField> FLAGS =
            List.of(IncidentField.ALONE, IncidentField.EVENING_OR_NIGHT, IncidentField.INJURY);

    private final CodeLists lists;
    private final Map<IncidentField, Map<String, String>> codes = new HashMap<>();
    private final Map<String, Map<String, List<String>>> words = Synonyms.values();

    public CodeReader(CodeLists lists) {
        this.lists = lists;
        var texts = List.of(Language.values()).stream().map(Texts::of).toList();
        ENUMS.forEach((field, type) -> codes.put(field, ofEnum(type, texts)));
        LISTS.forEach((field, list) -> codes.put(field, ofList(list)));
        FLAGS.forEach(field -> codes.put(field, spoken("YesNo")));
    }

    /** Whether the field takes nothing but codes. */
    public boolean coded(IncidentField field) {
        return codes.containsKey(field);
    }

    /** The code that is meant; empty when it is none of the field's. */
    public Optional<String> code(IncidentField field, String text) {
        return Optional.ofNullable(codes.getOrDefault(field, Map.of()).get(Synonyms.key(text)));
    }

    /** The codes of a field that is coded by a list of NAV's, in their order; none for other fields. */
    public List<Code> choices(IncidentField field) {
        var list = LISTS.get(field);
        return list == null ? List.of() : lists.list(list).codes();
    }

    private Map<String, String> ofEnum(Class<? extends Enum<?>> type, List<Texts> texts) {
        var known = spoken(type.getSimpleName());
        for (var constant : type.getEnumConstants()) {
            texts.forEach(text -> known.put(Synonyms.key(text.of(constant)), constant.name()));
            known.put(Synonyms.key(constant.name()), constant.name());
        }
        return known;
    }

    private Map<String, String> ofList(NavList list) {
        var known = new HashMap<String, String>();
        for (var code : lists.list(list).codes()) {
            for (var spelling : List.of(code.nb(), code.nn(), code.en(), code.code())) {
                known.put(Synonyms.key(spelling), code.code());
            }
        }
        known.remove("");
        return known;
    }

    private Map<String, String> spoken(String list) {
        var known = new HashMap<String, String>();
        words.getOrDefault(list, Map.of())
                .forEach((code, spellings) -> spellings.forEach(word -> known.put(Synonyms.key(word), code)));
        return known;
    }
}
