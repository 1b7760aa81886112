package no.vern.app;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.vern.app.attachment.AttachmentsView;
import no.vern.app.attachment.AttachmentsViewModel;
import no.vern.app.incident.CasePartView;
import no.vern.app.investigation.InvestigationView;
import no.vern.app.investigation.InvestigationViewModel;
import no.vern.app.measure.MeasuresView;
import no.vern.app.measure.MeasuresViewModel;
import no.vern.app.shell.Room;
import no.vern.attachment.AttachmentRepository;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.IncidentRepository;
import no.vern.investigation.InvestigationRepository;
import no.vern.investigation.InvestigationRules;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;

/** The part of {@link Composition} that is about what belongs to a case: its investigation, measures and files. */
final class EvidenceComposition {
    private final Room room;
    private final IncidentRepository incidents;
    private final FollowUpRepository followUp;

    private final Consumer<UUID> openMeasure;

    /** @param openMeasure shows a measure in the screen of measures */
    EvidenceComposition(
            Room room, IncidentRepository incidents, FollowUpRepository followUp, Consumer<UUID> openMeasure) {
        this.openMeasure = openMeasure;
        this.followUp = followUp;
        this.room = room;
        this.incidents = incidents;
    }

    List<CasePartView> parts() {
        return List.of(investigation(), measures(), attachments());
    }

    private InvestigationView investigation() {
        var model = new InvestigationViewModel(
                new InvestigationRepository(room.register(), incidents, new InvestigationRules(room.clock())),
                followUp,
                room.drafts(),
                room.tasks(),
                room.texts(),
                room.clock(),
                room.status()::saved);
        return new InvestigationView(model, room.texts());
    }

    private MeasuresView measures() {
        var model = new MeasuresViewModel(
                new MeasureRepository(room.register(), incidents, new MeasureRules(room.clock())),
                room.drafts(),
                room.tasks(),
                room.texts(),
                room.clock(),
                room.status()::saved);
        return new MeasuresView(model, openMeasure, room.texts(), room.clock());
    }

    private AttachmentsView attachments() {
        var model = new AttachmentsViewModel(
                new AttachmentRepository(room.register(), incidents),
                room.tasks(),
                room.texts(),
                room.status()::saved);
        return new AttachmentsView(model, room.tasks(), room.dialogs(), room.overlay(), room.texts());
    }
}
