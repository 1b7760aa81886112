package no.vern.app.followup;

import java.time.Clock;
import java.util.List;
import no.vern.app.language.Texts;
import no.vern.app.report.document.CaseReport;
import no.vern.app.report.document.NoticeTexts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.codelist.CodeLists;
import no.vern.followup.PlannedStep;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.injury.NavNotice;
import no.vern.routine.Party;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.Vault;

/** What an opened step lets one write: the text to whom it notifies, and the notices of an injury. */
public final class CaseTexts {
    private final NoticeTexts notices;
    private final CaseReport report;
    private final InjuryRepository injuries;
    private final CodeLists codes;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Clock clock;

    public CaseTexts(
            Vault register, RoutineLibrary library, CodeLists codes, Tasks tasks, Dialogs dialogs, Texts texts, Clock clock) {
        notices = new NoticeTexts(register, library, clock);
        report = new CaseReport(register, clock);
        injuries = new InjuryRepository(register, new InjuryRules(codes, clock));
        this.codes = codes;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.clock = clock;
    }

    /** The text to whom the step notifies; none when it notifies nobody. */
    List<NoticeViewModel> notice(FollowedCase known, PlannedStep planned) {
        return NoticeTexts.writes(planned.step())
                ? List.of(new NoticeViewModel(known, planned, notices, tasks, dialogs, texts))
                : List.of();
    }

    /** NAV's notice for each of the injured, when the step is the one that sends it. */
    List<InjuryViewModel> injuries(FollowedCase known, PlannedStep planned) {
        if (!planned.step().recipients().contains(Party.NAV)) {
            return List.of();
        }
        return NavNotice.injured(known.plan().incident().content()).stream()
                .filter(person -> person.id() != null)
                .map(person -> new InjuryViewModel(known.plan(), person, injuries, report, codes, tasks, dialogs, texts))
                .toList();
    }

    NoticeView view(NoticeViewModel model) {
        return new NoticeView(model, texts);
    }

    InjuryView view(InjuryViewModel model) {
        return new InjuryView(model, texts, clock);
    }
}
