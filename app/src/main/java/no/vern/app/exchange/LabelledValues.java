package no.vern.app.exchange;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import no.vern.app.language.Texts;
import no.vern.codelist.Code;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.incident.IncidentField;
import org.jspecify.annotations.Nullable;

/** Fields and values as the window calls them. */
final class LabelledValues implements FieldWords {
    private final Texts texts;
    private final CodeLists lists;
    private final Map<Enum<?>, String> names = new HashMap<>();
    private final Map<NavList, Map<String, String>> codes = new EnumMap<>(NavList.class);

    LabelledValues(Texts texts, CodeLists lists) {
        this.texts = texts;
        this.lists = lists;
    }

    @Override
    public String heading(IncidentField field) {
        return texts.of(field);
    }

    @Override
    public @Nullable Object value(IncidentField field, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> code -> names.computeIfAbsent(code, texts::of);
            case Boolean yes -> texts.get(yes ? "cell.yes.value" : "cell.no.value");
            case String code -> text(field, code);
            default -> value;
        };
    }

    private String text(IncidentField field, String code) {
        return switch (field) {
            case INJURY_TYPE -> nav(NavList.INJURY_TYPE, code);
            case BODY_PART -> nav(NavList.BODY_PART, code);
            case INJURY_CAUSE -> nav(NavList.CAUSE, code);
            case INJURY_BACKGROUND -> nav(NavList.BACKGROUND, code);
            default -> code;
        };
    }

    private String nav(NavList list, String code) {
        return codes.computeIfAbsent(list, key -> new HashMap<>())
                .computeIfAbsent(code, key -> lists.list(list)
                        .byCode(key)
                        .map(this::text)
                        .orElse(key));
    }

    private String text(Code code) {
        return code.text(texts.language().code());
    }
}
