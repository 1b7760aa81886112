package no.vern.app.exchange;

import java.time.LocalTime;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.Moment;
import no.vern.app.exchange.mapping.RowValues;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.ImportBatch;
import no.vern.incident.ImportReceipt;
import no.vern.incident.ImportRow;
import no.vern.incident.ImportWatcher;
import no.vern.incident.ImportedKeys;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.incident.TypedIncidents;
import no.vern.language.Words;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** Rows that become incidents. */
final class IncidentTarget implements ImportTarget<IncidentContent> {
    private static final UUID SOME_UNIT = new UUID(0, 0);

    private final IncidentRepository incidents;
    private final IncidentRules rules;

    IncidentTarget(IncidentRepository incidents, IncidentRules rules) {
        this.incidents = incidents;
        this.rules = rules;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.INCIDENTS;
    }

    @Override
    public IncidentContent read(RowValues row) {
        var content = IncidentContent.builder()
                .extra(row.extra())
                .place(row.text(IncidentField.PLACE))
                .type(row.of(IncidentField.TYPE, IncidentType.class))
                .title(row.text(IncidentField.TITLE))
                .description(row.text(IncidentField.DESCRIPTION))
                .severityAssessed(row.of(IncidentField.SEVERITY_ASSESSED, Severity.class))
                .severityExperienced(row.of(IncidentField.SEVERITY_EXPERIENCED, Severity.class))
                .severityPotential(row.of(IncidentField.SEVERITY_POTENTIAL, Severity.class))
                .perpetrator(row.of(IncidentField.PERPETRATOR, Perpetrator.class))
                .channel(row.of(IncidentField.CHANNEL, Channel.class))
                .alone(row.of(IncidentField.ALONE, Boolean.class))
                .eveningOrNight(row.of(IncidentField.EVENING_OR_NIGHT, Boolean.class))
                .affected(affected(row))
                .injury(row.of(IncidentField.INJURY, Boolean.class))
                .injuryType(row.of(IncidentField.INJURY_TYPE, String.class))
                .bodyPart(row.of(IncidentField.BODY_PART, String.class))
                .injuryCause(row.of(IncidentField.INJURY_CAUSE, String.class))
                .injuryBackground(row.of(IncidentField.INJURY_BACKGROUND, String.class))
                .absenceDays(row.of(IncidentField.ABSENCE_DAYS, Integer.class))
                .immediateMeasures(row.text(IncidentField.IMMEDIATE_MEASURES))
                .reportedBy(row.text(IncidentField.REPORTED_BY));
        times(row, content);
        var read = content.build();
        return unfounded(row, read) ? read.but().extra(row.extraWith(IncidentField.STATUS)).build() : read;
    }

    private static void times(RowValues row, IncidentContent.Builder content) {
        var occurred = row.of(IncidentField.OCCURRED_AT, Moment.class);
        if (occurred != null) {
            content.occurredOn(occurred.day()).occurredTime(occurred.time());
        }
        var reported = row.of(IncidentField.REPORTED_AT, Moment.class);
        if (reported != null) {
            content.reportedAt(reported.day().atTime(Objects.requireNonNullElse(reported.time(), LocalTime.MIDNIGHT)));
        }
    }

    private static List<AffectedPerson> affected(RowValues row) {
        List<?> names = Objects.requireNonNullElse(row.of(IncidentField.AFFECTED, List.class), List.of());
        return names.stream()
                .map(name -> new AffectedPerson((String) name, null, AffectedRole.EXPOSED, null))
                .toList();
    }

    /** A case is referred because of who did it; one that the file calls so without saying that is from before. */
    private static @Nullable IncidentStatus status(RowValues row, IncidentContent content) {
        return unfounded(row, content) ? IncidentStatus.KEPT : row.of(IncidentField.STATUS, IncidentStatus.class);
    }

    private static boolean unfounded(RowValues row, IncidentContent content) {
        return row.of(IncidentField.STATUS, IncidentStatus.class) == IncidentStatus.REFERRED && !content.referred();
    }

    @Override
    public List<Problem> problems(RowValues row, IncidentContent content) {
        return rules.problems(
                content.but().unitId(row.unit().isEmpty() ? null : SOME_UNIT).build().cleaned());
    }

    @Override
    public List<String> identity(RowValues row, IncidentContent content) {
        if (row.sourceId() != null) {
            return List.of("id", row.sourceId());
        }
        var text = content.description().isBlank() ? content.title() : content.description();
        return List.of(
                "text", content.occurredOn() + " " + content.occurredTime(), Words.fold(row.unit()), Words.clean(text));
    }

    @Override
    public void count(RowValues row, IncidentContent content, ImportPreview preview) {
        if (content.referred()) {
            preview.refer();
        } else if (unfounded(row, content)) {
            preview.remark("import.preview.referredUnsaid");
        } else if (status(row, content) == null) {
            preview.leaveUnsaid();
        }
        if (content.occurredOn() != null) {
            preview.countYear(content.occurredOn().getYear());
        }
        if (content.type() != null) {
            preview.countType(content.type());
        }
    }

    @Override
    public ImportReceipt write(
            ImportSource source, ImportPreview preview, Iterator<MappedRow.Kept<IncidentContent>> rows) {
        return incidents.importAll(
                new ImportBatch(
                        source.fileName(),
                        source.digest(),
                        source.mapping(),
                        preview.units().made(),
                        preview.options().unsaid(),
                        new Rows<>(rows, IncidentTarget::row)),
                ImportWatcher.NOBODY);
    }

    private static ImportRow row(MappedRow.Kept<IncidentContent> kept) {
        var values = kept.row().values();
        var content = kept.row().content().but().unitId(kept.unit()).build();
        return new ImportRow(values.line(), content, status(values, content), values.sourceId(), kept.key());
    }

    @Override
    public Problem clash(RowValues row) {
        return Problem.of("sourceId", "import.row.idOfAnother", String.valueOf(row.sourceId()));
    }

    @Override
    public Earlier<IncidentContent> earlier() {
        return new Known(incidents.importedKeys(), incidents.typedIncidents());
    }

    private record Known(ImportedKeys keys, TypedIncidents byHand) implements Earlier<IncidentContent> {
        @Override
        public boolean imported(byte[] key) {
            return keys.contains(key);
        }

        /** A row without an id is known by its content; one with an id may be another's by mistake, of another day. */
        @Override
        public boolean same(byte[] key, RowValues row, IncidentContent content) {
            return row.sourceId() == null || keys.day(key).orElseThrow().equals(content.occurredOn());
        }

        @Override
        public boolean typed(UUID unit, RowValues row, IncidentContent content) {
            return byHand.meets(content.but().unitId(unit).build());
        }
    }
}
