package no.vern.app.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.vern.app.followup.Caller;
import no.vern.app.followup.Recipients;
import no.vern.bht.BhtRepository;
import no.vern.followup.CasesRepository;
import no.vern.followup.DueStep;

/** Reads what is to be done, and whom to call about it. Off the window's thread. */
public final class DueReader {
    private final CasesRepository cases;
    private final BhtRepository bht;
    private final Recipients recipients;

    public DueReader(CasesRepository cases, BhtRepository bht, Recipients recipients) {
        this.cases = cases;
        this.bht = bht;
        this.recipients = recipients;
    }

    /** @param until the last day to look at */
    DueToday read(LocalDate today, LocalDate until) {
        var agenda = cases.agenda(today, until);
        var callers = recipients.callers();
        return new DueToday(
                today,
                agenda.due().stream()
                        .map(step -> new DueLine(step, callers.apply(step), 0))
                        .toList(),
                byCase(agenda.undated(), callers),
                bht.waitingCases());
    }

    /** The steps with a day, for a calendar. */
    List<DueStep> dated(LocalDate today, LocalDate until) {
        return cases.due(today, until);
    }

    private static List<DueLine> byCase(List<DueStep> steps, Function<DueStep, Optional<Caller>> callers) {
        var lines = new LinkedHashMap<UUID, DueLine>();
        for (var step : steps) {
            lines.merge(
                    step.incident().id(),
                    new DueLine(step, callers.apply(step), 0),
                    (first, _) -> new DueLine(first.step(), first.caller(), first.more() + 1));
        }
        return List.copyOf(lines.values());
    }
}
