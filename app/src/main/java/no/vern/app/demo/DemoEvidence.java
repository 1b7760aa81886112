package no.vern.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import no.vern.attachment.AttachmentRepository;
import no.vern.attachment.Bytes;
import no.vern.attachment.OfferedFile;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentSort;
import no.vern.investigation.Barrier;
import no.vern.investigation.CaseEvent;
import no.vern.investigation.Cause;
import no.vern.investigation.CauseCategory;
import no.vern.investigation.InvestigationContent;
import no.vern.investigation.InvestigationRepository;
import no.vern.investigation.InvestigationRules;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.workspace.Vault;

/** What belongs to the demo's newest cases: files, measures and an investigation, all made up. */
final class DemoEvidence {
    private static final int CASES = 3;

    private final IncidentRepository incidents;
    private final AttachmentRepository attachments;
    private final MeasureRepository measures;
    private final InvestigationRepository investigations;
    private final LocalDate until;

    DemoEvidence(Vault register, IncidentRepository incidents, Clock clock, LocalDate until) {
        this.incidents = incidents;
        this.until = until;
        attachments = new AttachmentRepository(register, incidents);
        measures = new MeasureRepository(register, incidents, new MeasureRules(clock));
        investigations = new InvestigationRepository(register, incidents, new InvestigationRules(clock));
    }

    void write() {
        var recent = IncidentFilter.ALL.withPeriod(until.minusDays(DemoFollowUp.DAYS), until).withStatuses(DemoFollowUp.OPEN);
        incidents.page(recent, IncidentSort.descending(IncidentField.NUMBER), 0, CASES).forEach(row -> {
            attach(row);
            plan(row);
            investigate(row);
        });
    }

    private void plan(IncidentRow row) {
        Stored.of(measures.add(
                row.id(),
                MeasureContent.of("Bærbar alarm til alle som går alene", "Enhetsleder", until.plusDays(30))));
        Stored.of(measures.add(
                row.id(), MeasureContent.of("Lås som virker fra innsiden", "Vaktmester", until.minusDays(1))));
    }

    private void investigate(IncidentRow row) {
        var day = Objects.requireNonNull(row.content().occurredOn());
        var moment = day.atTime(Objects.requireNonNullElse(row.content().occurredTime(), LocalTime.NOON));
        Stored.of(investigations.save(
                row.id(),
                0,
                new InvestigationContent(
                        List.of(
                                new CaseEvent(moment.minusMinutes(20), "Den ansatte gikk inn på rommet alene."),
                                new CaseEvent(moment, "Hendelsen."),
                                new CaseEvent(moment.plusMinutes(10), "En kollega hørte rop og kom til.")),
                        List.of(
                                new Cause(0, "Den ansatte var alene", CauseCategory.ORGANISATION),
                                new Cause(1, "Vakten var ikke fullt bemannet", CauseCategory.ORGANISATION),
                                new Cause(2, "Det finnes ingen avtale om vikar på kort varsel", CauseCategory.ORGANISATION),
                                new Cause(0, "Døren kunne ikke låses fra innsiden", CauseCategory.TECHNOLOGY)),
                        List.of(new Barrier("Alarm", "Den hang på veggen, ikke på den som gikk alene.")))));
    }

    private void attach(IncidentRow row) {
        add(row, "Skisse av rommet.png", () -> DemoEvidence.class.getResourceAsStream("sketch.png"));
        add(row, "Notat fra befaring.txt", Bytes.of(
                ("Befaring ved " + row.unitName() + ".\n\nDøren kan ikke låses fra innsiden. Alarmen henger på veggen, "
                                + "ikke på den som går alene.\nVi har snakket med verneombudet om begge deler.\n")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private void add(IncidentRow row, String name, Bytes bytes) {
        Stored.of(attachments.add(row.id(), OfferedFile.of(name, bytes)));
    }
}
