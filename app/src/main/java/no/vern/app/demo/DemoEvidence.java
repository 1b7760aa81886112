package no.vern.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import no.vern.attachment.AttachmentRepository;
import no.vern.attachment.Bytes;
import no.vern.attachment.OfferedFile;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentSort;

/** Files for the demo's newest cases: a sketch of the room and a note, both made up. */
final class DemoEvidence {
    private static final int CASES = 3;

    private final IncidentRepository incidents;
    private final AttachmentRepository attachments;

    DemoEvidence(IncidentRepository incidents, AttachmentRepository attachments) {
        this.incidents = incidents;
        this.attachments = attachments;
    }

    void write(LocalDate until) {
        var recent = IncidentFilter.ALL.withPeriod(until.minusDays(DemoFollowUp.DAYS), until).withStatuses(DemoFollowUp.OPEN);
        incidents.page(recent, IncidentSort.descending(IncidentField.NUMBER), 0, CASES).forEach(this::attach);
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
