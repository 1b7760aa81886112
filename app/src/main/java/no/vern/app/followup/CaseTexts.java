package no.vern.app.followup;

import java.time.Clock;
import java.util.List;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.report.document.CaseReport;
import no.vern.app.report.document.NoticeTexts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.codelist.CodeLists;
import no.vern.followup.CasePlan;
import no.vern.followup.PlannedStep;
import no.vern.followup.StepState;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentRepository;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.injury.NavNotice;
import no.vern.routine.Party;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.Vault;

/** What an opened step that belongs to the case lets one write: the text to whom it notifies, notices of an injury. */
public final class CaseTexts {
    private final NoticeTexts notices;
    private final CaseReport report;
    private final CaseExport export;
    private final InjuryRepository injuries;
    private final CodeLists codes;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;

    public CaseTexts(
            Vault register,
            RoutineLibrary library,
            CodeLists codes,
            Drafts drafts,
            Tasks tasks,
            Dialogs dialogs,
            Texts texts,
            Clock clock) {
        notices = new NoticeTexts(register, library, clock);
        report = new CaseReport(register, clock);
        export = new CaseExport(report, tasks, dialogs, texts);
        injuries = new InjuryRepository(register, new IncidentRepository(register), new InjuryRules(codes, clock));
        this.codes = codes;
        this.drafts = drafts;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    /** The text to whom the step notifies; none when it notifies nobody. */
    List<NoticeViewModel> notice(FollowedCase known, PlannedStep planned) {
        return planned.relevant() && NoticeTexts.writes(planned.step())
                ? List.of(new NoticeViewModel(known, planned, notices, tasks, dialogs, texts))
                : List.of();
    }

    /** NAV's notice for each of the injured, when the step is the one that sends it. */
    List<InjuryViewModel> injuries(FollowedCase known, PlannedStep planned) {
        if (!planned.relevant() || !planned.step().recipients().contains(Party.NAV)) {
            return List.of();
        }
        return reported(known, planned).stream()
                .filter(person -> person.id() != null)
                .map(person -> new InjuryViewModel(
                        known.plan(), person, injuries, report, export, codes, drafts, tasks, dialogs, texts))
                .toList();
    }

    /**
     * Says what the case lacks for NAV once its notice is told as sent. That NAV was told what the case does not know may
     * well be; that nobody filled it in here, too.
     */
    void remind(StepFormViewModel told) {
        var planned = told.planned();
        if (told.state.get() != StepState.DONE || !planned.step().recipients().contains(Party.NAV)) {
            return;
        }
        var known = told.known();
        tasks.run(() -> reported(known, planned).stream()
                        .map(person -> lacking(known.plan(), person))
                        .filter(hint -> !hint.isEmpty())
                        .toList())
                .onSuccess(hints -> hints.forEach(dialogs::notice))
                .start();
    }

    private String lacking(CasePlan plan, AffectedPerson person) {
        var missing = report.missingForNav(plan, person, texts);
        var name = person.name().isBlank() ? texts.of(person.role()) : person.name();
        return missing.isEmpty() ? "" : texts.get("followup.nav.told", name, String.join(", ", missing));
    }

    /** The injured that a letter to the insurer is about, when the step is the one that sends it. */
    List<AffectedPerson> insured(FollowedCase known, PlannedStep planned) {
        return planned.relevant() && planned.step().recipients().contains(Party.INSURER)
                ? reported(known, planned)
                : List.of();
    }

    /** Whom the step is for; where a routine of one's own has it once for the case, each of the injured. */
    private static List<AffectedPerson> reported(FollowedCase known, PlannedStep planned) {
        return planned.person() == null
                ? NavNotice.injured(known.plan().incident().content())
                : List.of(planned.person());
    }

    /** The documents that can be written about a case, each with what writes it. */
    List<CaseExport.Offer> documents(CasePlan plan) {
        return export.offers(plan);
    }

    /** Writes the letter to the insurer about the person. */
    void writeToInsurer(FollowedCase known, AffectedPerson person) {
        export.toInsurer(known.plan(), person);
    }
}
