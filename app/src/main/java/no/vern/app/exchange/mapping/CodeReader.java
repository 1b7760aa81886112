package no.vern.app.exchange.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.incident.Channel;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.measure.Aim;
import no.vern.measure.ControlLevel;
import no.vern.measure.Horizon;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureLevel;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureStatus;
import no.vern.measure.MeasureType;
import no.vern.measure.Purpose;
import no.vern.measure.RoutineArea;
import no.vern.risk.Origin;
import no.vern.risk.RiskTopic;
import no.vern.workspace.RecordField;

/** Recognises the codes of a field by their own names, by what they are called in any language, and by common words. */
public final class CodeReader {
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final Map<RecordField, Class<? extends Enum<?>>> ENUMS = Map.ofEntries(
            Map.entry(IncidentField.TYPE, IncidentType.class),
            Map.entry(IncidentField.STATUS, IncidentStatus.class),
            Map.entry(IncidentField.SEVERITY_ASSESSED, Severity.class),
            Map.entry(IncidentField.SEVERITY_EXPERIENCED, Severity.class),
            Map.entry(IncidentField.SEVERITY_POTENTIAL, Severity.class),
            Map.entry(IncidentField.PERPETRATOR, Perpetrator.class),
            Map.entry(IncidentField.CHANNEL, Channel.class),
            Map.entry(MeasureField.STATUS, MeasureStatus.class),
            Map.entry(MeasureField.SOURCE, MeasureSource.class),
            Map.entry(MeasureField.AREA, RoutineArea.class),
            Map.entry(MeasureField.HORIZON, Horizon.class),
            Map.entry(MeasureField.TYPE, MeasureType.class),
            Map.entry(MeasureField.LEVEL, MeasureLevel.class),
            Map.entry(MeasureField.CONTROL, ControlLevel.class),
            Map.entry(MeasureField.AIM, Aim.class),
            Map.entry(MeasureField.PURPOSE, Purpose.class),
            Map.entry(MeasureField.AGAINST, IncidentType.class),
            Map.entry(HazardField.TOPIC, RiskTopic.class),
            Map.entry(HazardField.ORIGIN, Origin.class));
    private static final Map<RecordField, NavList> LISTS = Map.of(
            IncidentField.INJURY_TYPE, NavList.INJURY_TYPE,
            IncidentField.BODY_PART, NavList.BODY_PART,
            IncidentField.INJURY_CAUSE, NavList.CAUSE,
            IncidentField.INJURY_BACKGROUND, NavList.BACKGROUND);
    private static final List<RecordField> FLAGS = List.of(
            IncidentField.ALONE,
            IncidentField.EVENING_OR_NIGHT,
            IncidentField.INJURY,
            MeasureField.PRACTICAL,
            MeasureField.ECONOMIC,
            MeasureField.KNOWLEDGE_BASED,
            MeasureField.NEED_DRIVEN,
            MeasureField.SYSTEMATIC,
            MeasureField.DESIRED,
            MeasureField.SUFFICIENT,
            MeasureField.MORE);

    private final CodeLists lists;
    private final Map<RecordField, Map<String, String>> codes = new HashMap<>();
    private final Map<RecordField, Map<String, Object>> meanings = new HashMap<>();
    private final Map<String, Map<String, List<String>>> words = Synonyms.values();

    public CodeReader(CodeLists lists) {
        this.lists = lists;
        var texts = List.of(Language.values()).stream().map(Texts::of).toList();
        ENUMS.forEach((field, type) -> codes.put(field, ofEnum(type, texts)));
        LISTS.forEach((field, list) -> codes.put(field, ofList(list)));
        FLAGS.forEach(field -> codes.put(field, spoken("YesNo")));
        ENUMS.forEach((field, type) ->
                meanings.put(field, constants(type).collect(Collectors.toMap(Enum::name, constant -> constant))));
        FLAGS.forEach(field -> meanings.put(field, Map.of(YES, true, NO, false)));
    }

    /** Whether the field takes nothing but codes. */
    public boolean coded(RecordField field) {
        return codes.containsKey(field);
    }

    /** The code that is meant; empty when it is none of the field's. */
    public Optional<String> code(RecordField field, String text) {
        return Optional.ofNullable(codes.getOrDefault(field, Map.of()).get(Synonyms.key(text)));
    }

    /** What a code of the field stands for: a constant, whether it is so, or for a list of NAV's the code itself. */
    Object value(RecordField field, String code) {
        return meanings.getOrDefault(field, Map.of()).getOrDefault(code, code);
    }

    /** The codes that the field can have, each with its name in the language, in their order; none when it has no codes. */
    public Map<String, String> choices(RecordField field, Texts texts) {
        var choices = new LinkedHashMap<String, String>();
        if (ENUMS.containsKey(field)) {
            constants(ENUMS.get(field)).forEach(constant -> choices.put(constant.name(), texts.of(constant)));
        } else if (LISTS.containsKey(field)) {
            var language = texts.language().code();
            lists.list(LISTS.get(field)).codes().forEach(code -> choices.put(code.code(), code.text(language)));
        } else if (FLAGS.contains(field)) {
            choices.put(YES, texts.get("cell.yes.value"));
            choices.put(NO, texts.get("cell.no.value"));
        }
        return choices;
    }

    private static Stream<? extends Enum<?>> constants(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants());
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
