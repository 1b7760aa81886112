package no.vern.app.overview;

import java.util.UUID;
import java.util.function.Consumer;
import no.vern.app.incident.WaitingDraft;
import no.vern.app.measure.MeasureQuery;

/**
 * Where one can go from the overview.
 *
 * @param incident shows one incident in its list
 * @param measure shows one measure in its screen
 * @param measures shows the measures that answer a question
 * @param draft goes on with what was not saved
 * @param dueList shows everything that is due
 * @param undated shows the duties that have no day
 * @param bht shows whose report to BHT waits
 * @param drop begins a small strain
 * @param drops shows what small strains come to
 */
public record OverviewWays(
        Runnable organisation,
        Runnable importFile,
        Runnable quickEntry,
        Runnable dueList,
        Runnable undated,
        Runnable bht,
        Runnable drop,
        Runnable drops,
        Consumer<UUID> incident,
        Consumer<WaitingDraft> draft,
        Consumer<UUID> measure,
        Consumer<MeasureQuery> measures) {}
