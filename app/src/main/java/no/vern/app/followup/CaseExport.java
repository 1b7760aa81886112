package no.vern.app.followup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.document.Audience;
import no.vern.app.report.document.CaseReport;
import no.vern.app.report.document.CaseRequest;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;

/** Asks where a document about a case shall lie, and writes it there, as {@code vern export case} does. */
final class CaseExport {
    private static final List<String> WORD_OR_PDF = List.of("*.docx", "*.pdf");

    /** A document that can be written, by its name. */
    record Offer(String name, Runnable write) {}

    private final CaseReport report;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;

    CaseExport(CaseReport report, Tasks tasks, Dialogs dialogs, Texts texts) {
        this.report = report;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** NAV's notice of the person's injury, to type from. */
    void toNav(CasePlan plan, AffectedPerson person) {
        ask(plan, CaseRequest.of(Audience.NAV, person), "followup.nav.kind", List.of("*.docx", "*.pdf", "*.xlsx"));
    }

    /** The letter to the insurer about the person's injury. */
    void toInsurer(CasePlan plan, AffectedPerson person) {
        ask(plan, CaseRequest.of(Audience.INSURER, person), "followup.insurer.kind", WORD_OR_PDF);
    }

    /** The case for each of the affected, for the manager, and for the inspectorate without and with what was written. */
    List<Offer> offers(CasePlan plan) {
        var offers = new ArrayList<Offer>();
        plan.incident().content().affected().forEach(person -> offers.add(offer(
                plan, CaseRequest.of(Audience.PERSON, person), "followup.document.person", name(person))));
        offers.add(offer(plan, CaseRequest.of(Audience.MANAGER, null), "followup.document.manager"));
        offers.add(offer(plan, CaseRequest.of(Audience.INSPECTORATE, null), "followup.document.inspectorate"));
        offers.add(offer(
                plan, new CaseRequest(Audience.INSPECTORATE, null, true), "followup.document.described"));
        return offers;
    }

    private Offer offer(CasePlan plan, CaseRequest request, String key, Object... arguments) {
        return new Offer(
                texts.get(key, arguments), () -> ask(plan, request, "followup.document.kind", WORD_OR_PDF));
    }

    private String name(AffectedPerson person) {
        return person.name().isBlank() ? texts.of(person.role()) : person.name();
    }

    /** Tells several persons' documents apart by their place in the list: no name is part of a file's name. */
    private static String ending(CasePlan plan, CaseRequest request) {
        var affected = plan.incident().content().affected();
        var place = affected.size() > 1 && request.audience() == Audience.PERSON
                ? "-" + (affected.indexOf(request.person()) + 1)
                : "";
        return "-" + request.audience() + place + ".docx";
    }

    /** What whoever sends the document has to know of what was written freely. */
    private static String saved(CasePlan plan, CaseRequest request) {
        if (request.leavesOut(plan.incident().content())) {
            return "followup.document.leftOut";
        }
        return request.takesAlong() ? "followup.document.free" : "followup.notice.saved";
    }

    private void ask(CasePlan plan, CaseRequest request, String kind, List<String> patterns) {
        var choice = new Dialogs.FileChoice(
                texts.get(kind),
                CaseReport.fileName(plan, ending(plan, request)),
                texts.get(kind),
                patterns,
                null);
        dialogs.saveFile(choice).ifPresent(file -> write(plan, request, kind, file));
    }

    private void write(CasePlan plan, CaseRequest request, String kind, Path file) {
        tasks.run(() -> {
                    report.write(plan, request, texts, file);
                    return file;
                })
                .onSuccess(saved -> dialogs.notice(texts.get(
                        saved(plan, request),
                        String.valueOf(saved.getFileName()))))
                .onError(ReportFailed.class, failed -> dialogs.say(
                        texts.get(kind), texts.get(failed.messageKey(), failed.arguments().toArray())))
                .start();
    }
}
