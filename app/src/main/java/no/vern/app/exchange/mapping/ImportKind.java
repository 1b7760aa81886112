package no.vern.app.exchange.mapping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.incident.IncidentField;
import no.vern.measure.MeasureField;
import no.vern.workspace.RecordField;

/** What the rows of a file can become, and the fields of it that a file can fill. */
public enum ImportKind {
    INCIDENTS(
            IncidentField.values(),
            List.of(IncidentField.ID, IncidentField.NUMBER),
            IncidentField.UNIT,
            IncidentField.SOURCE_ID,
            List.of(IncidentField.OCCURRED_AT, IncidentField.UNIT, IncidentField.TYPE),
            List.of(IncidentField.TITLE, IncidentField.DESCRIPTION),
            Map.of(
                    IncidentField.OCCURRED_AT, Takes.MOMENT,
                    IncidentField.REPORTED_AT, Takes.MOMENT,
                    IncidentField.DESCRIPTION, Takes.PROSE,
                    IncidentField.IMMEDIATE_MEASURES, Takes.PROSE,
                    IncidentField.AFFECTED, Takes.NAMES,
                    IncidentField.ABSENCE_DAYS, Takes.NUMBER)),
    /** A number of the file's own is the row's id: Vern counts its measures itself. */
    MEASURES(
            MeasureField.values(),
            List.of(MeasureField.CASE, MeasureField.EARLIER),
            MeasureField.UNIT,
            MeasureField.NUMBER,
            List.of(MeasureField.UNIT, MeasureField.TITLE, MeasureField.RESPONSIBLE, MeasureField.DUE_ON),
            List.of(),
            Map.of(
                    MeasureField.CHALLENGE, Takes.PROSE,
                    MeasureField.EFFECT, Takes.PROSE,
                    MeasureField.COST, Takes.AMOUNT,
                    MeasureField.DUE_ON, Takes.DAY,
                    MeasureField.DONE_ON, Takes.DAY,
                    MeasureField.EVALUATE_ON, Takes.DAY,
                    MeasureField.EVALUATED_ON, Takes.DAY,
                    MeasureField.CONSULTED_PLANNING, Takes.DAY,
                    MeasureField.CONSULTED_DOING, Takes.DAY)),
    HAZARDS(
            HazardField.values(),
            List.of(),
            HazardField.UNIT,
            HazardField.SOURCE_ID,
            List.of(
                    HazardField.UNIT,
                    HazardField.ASSESSMENT,
                    HazardField.TOPIC,
                    HazardField.ASSESSED_ON,
                    HazardField.TITLE),
            List.of(),
            Map.of(
                    HazardField.SITUATION, Takes.PROSE,
                    HazardField.EXISTING, Takes.PROSE,
                    HazardField.NEEDED, Takes.PROSE,
                    HazardField.ASSESSED_ON, Takes.DAY,
                    HazardField.DUE_ON, Takes.DAY));

    private static final List<RecordField> SOFT = List.of(
            MeasureField.SOURCE,
            MeasureField.AREA,
            MeasureField.HORIZON,
            MeasureField.TYPE,
            MeasureField.LEVEL,
            MeasureField.CONTROL,
            MeasureField.AIM,
            MeasureField.PURPOSE,
            MeasureField.AGAINST,
            HazardField.ORIGIN);

    /** Fields of one record in their order. */
    public static final Comparator<RecordField> ORDER = Comparator.comparingInt(RecordField::ordinal);

    private final List<RecordField> fields;
    private final RecordField unit;
    private final RecordField sourceId;
    private final List<RecordField> needed;
    private final List<RecordField> telling;
    private final Map<RecordField, Takes> takes;

    ImportKind(
            RecordField[] all,
            List<RecordField> without,
            RecordField unit,
            RecordField sourceId,
            List<RecordField> needed,
            List<RecordField> telling,
            Map<RecordField, Takes> takes) {
        this.fields = Arrays.stream(all).filter(field -> !without.contains(field)).toList();
        this.unit = unit;
        this.sourceId = sourceId;
        this.needed = needed;
        this.telling = telling;
        this.takes = takes;
    }

    /** The fields that a file can fill, in their order. */
    public List<RecordField> fields() {
        return fields;
    }

    /** The one of these that has the name. */
    public Optional<RecordField> byKey(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The field that names the unit. */
    public RecordField unit() {
        return unit;
    }

    /** The field that has the row's id in the file. */
    public RecordField sourceId() {
        return sourceId;
    }

    /** Without each of these no row can become anything. */
    public List<RecordField> needed() {
        return needed;
    }

    /** Of these one is needed, whichever; empty when all that is needed is {@link #needed}. */
    public List<RecordField> telling() {
        return telling;
    }

    /** Fields with codes that people often write their own words under the same heading as. */
    List<RecordField> soft() {
        return fields.stream().filter(SOFT::contains).toList();
    }

    /** Whether a field's word can say more than what it is read as, so that the record may have to keep it. */
    boolean worded(RecordField field) {
        return field == MeasureField.STATUS || field == IncidentField.STATUS;
    }

    Takes takes(RecordField field) {
        return takes.getOrDefault(field, Takes.TEXT);
    }

    /** Whether a field's time of day may stand in a column of its own. */
    public boolean timed(RecordField field) {
        return takes(field) == Takes.MOMENT;
    }

    /** Whether a field is a day, with or without its time. */
    public boolean dated(RecordField field) {
        return timed(field) || takes(field) == Takes.DAY;
    }

    /** Its name in a mapping and on the command line. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
