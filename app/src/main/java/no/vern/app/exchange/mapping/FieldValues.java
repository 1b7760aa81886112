package no.vern.app.exchange.mapping;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.vern.app.exchange.table.Cell;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row into an incident; what cannot be read becomes a problem. */
final class FieldValues {
    private static final Set<String> NO_TIME = Set.of("", "ukjent", "ikkekjent", "unknown", "na");

    private final IncidentContent.Builder content;
    private final CodeReader codes;
    private final DateOrders dates;
    private final List<Problem> problems;
    private String unit = "";
    private @Nullable IncidentStatus status;
    private @Nullable String sourceId;

    FieldValues(IncidentContent.Builder content, CodeReader codes, DateOrders dates, List<Problem> problems) {
        this.content = content;
        this.codes = codes;
        this.dates = dates;
        this.problems = problems;
    }

    String unit() {
        return unit;
    }

    @Nullable
    IncidentStatus status() {
        return status;
    }

    @Nullable
    String sourceId() {
        return sourceId;
    }

    void set(IncidentField field, Cell cell, Cell clock) {
        var text = cell.text().strip();
        switch (field) {
            case OCCURRED_AT -> moment(field, cell, clock, at -> content.occurredOn(at.day()).occurredTime(at.time()));
            case REPORTED_AT -> moment(field, cell, clock, at -> content.reportedAt(
                    at.day().atTime(Optional.ofNullable(at.time()).orElse(LocalTime.MIDNIGHT))));
            case UNIT -> unit = text;
            case PLACE -> content.place(text);
            case TITLE -> content.title(text);
            case DESCRIPTION -> content.description(cell.text());
            case IMMEDIATE_MEASURES -> content.immediateMeasures(cell.text());
            case REPORTED_BY -> content.reportedBy(text);
            case SOURCE_ID -> sourceId(text);
            case AFFECTED -> content.affected(affected(text));
            case ABSENCE_DAYS -> absenceDays(text);
            case ID, NUMBER -> throw new IllegalArgumentException("Not importable: " + field);
            default -> code(field, text);
        }
    }

    private void sourceId(String text) {
        if (text.length() > 200) {
            problems.add(Problem.of(IncidentField.SOURCE_ID.key(), "import.value.idTooLong", 200));
        } else {
            sourceId = text;
        }
    }

    private void code(IncidentField field, String text) {
        var code = codes.code(field, text);
        if (code.isEmpty()) {
            problems.add(Problem.of(field.key(), "import.value.unknown", shortened(text)));
            return;
        }
        var name = code.get();
        switch (field) {
            case TYPE -> content.type(IncidentType.valueOf(name));
            case STATUS -> status = IncidentStatus.valueOf(name);
            case SEVERITY_ASSESSED -> content.severityAssessed(Severity.valueOf(name));
            case SEVERITY_EXPERIENCED -> content.severityExperienced(Severity.valueOf(name));
            case SEVERITY_POTENTIAL -> content.severityPotential(Severity.valueOf(name));
            case PERPETRATOR -> content.perpetrator(Perpetrator.valueOf(name));
            case CHANNEL -> content.channel(Channel.valueOf(name));
            case ALONE -> content.alone(name.equals("YES"));
            case EVENING_OR_NIGHT -> content.eveningOrNight(name.equals("YES"));
            case INJURY -> content.injury(name.equals("YES"));
            case INJURY_TYPE -> content.injuryType(name);
            case BODY_PART -> content.bodyPart(name);
            case INJURY_CAUSE -> content.injuryCause(name);
            case INJURY_BACKGROUND -> content.injuryBackground(name);
            default -> throw new IllegalArgumentException("No codes: " + field);
        }
    }

    private void moment(IncidentField field, Cell cell, Cell clock, Consumer<Moment> use) {
        var written = dates.of(field);
        var read = date(cell, written.order());
        if (read.isEmpty()) {
            problems.add(Problem.of(field.key(), "import.value.noDate", shortened(cell.text())));
            return;
        }
        var at = written.timed() ? read.get() : new Moment(read.get().day(), null);
        if (NO_TIME.contains(Synonyms.key(clock.text()))) {
            use.accept(at);
            return;
        }
        time(clock).ifPresentOrElse(
                time -> use.accept(new Moment(at.day(), time)),
                () -> problems.add(Problem.of(field.key(), "import.value.noTime", shortened(clock.text()))));
    }

    private static Optional<Moment> date(Cell cell, DateOrder order) {
        return switch (cell) {
            case Cell.Day day -> Optional.of(new Moment(day.date(), null));
            case Cell.Moment moment -> Optional.of(DateText.moment(moment.at()));
            default -> DateText.read(cell.text(), order);
        };
    }

    private static Optional<LocalTime> time(Cell cell) {
        return switch (cell) {
            case Cell.Clock clock -> Optional.of(clock.time().withNano(0));
            case Cell.Moment moment -> Optional.of(moment.at().toLocalTime().withNano(0));
            default -> ClockText.read(cell.text());
        };
    }

    private void absenceDays(String text) {
        try {
            content.absenceDays(new BigDecimal(text.replace(',', '.').replace(" ", "")).intValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            problems.add(Problem.of(IncidentField.ABSENCE_DAYS.key(), "import.value.noNumber", shortened(text)));
        }
    }

    private static List<AffectedPerson> affected(String names) {
        return Stream.of(names.split("[;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new AffectedPerson(name, null, AffectedRole.EXPOSED, null))
                .toList();
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 60 ? line.substring(0, 59) + "…" : line;
    }
}
