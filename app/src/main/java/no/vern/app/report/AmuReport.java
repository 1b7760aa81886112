package no.vern.app.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import no.vern.calendar.Norway;
import no.vern.drop.DropTable;
import no.vern.followup.FollowUpCount;
import no.vern.incident.CircumstanceCount;
import no.vern.incident.IncidentCount;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import no.vern.statistics.CodeTables;
import no.vern.statistics.IncidentTables;
import no.vern.statistics.Tally;
import no.vern.statistics.UnitNode;
import org.jspecify.annotations.Nullable;

/** The workbook for the working environment committee (AMU): incidents of a year by month and by unit, and their follow-up. */
public final class AmuReport {
    private static final int DECEMBER = 12;

    private final AmuSource source;
    private final String version;
    private final Clock clock;

    /**
     * @param version of Vern, as the report names it
     * @param clock tells the day that the report is made
     */
    public AmuReport(AmuSource source, String version, Clock clock) {
        this.source = source;
        this.version = version;
        this.clock = clock;
    }

    /** The units that a report can be about. */
    UnitTree units() {
        return source.units();
    }

    /**
     * Writes the workbook. A file of that name is replaced once the new one is whole.
     *
     * @throws ReportFailed when the unit is unknown or the file cannot be written
     */
    public AmuWritten write(AmuRequest request, Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new ReportFailed("report.target.kind");
        }
        var texts = Texts.of(request.language());
        var tree = source.units();
        var root = root(tree, request.unitId());
        var inside = tree.withDescendants(root == null ? ids(tree.roots()) : Set.of(root.id()));
        var counts = counts(inside, request.year());
        var period = period(request.year(), counts);
        var nodes = nodes(tree, inside, counts, period);
        var figures = SafeFigures.of(
                tables(nodes, counts, period),
                tables(nodes, inside(inside, source.reportedToBht(first(request.year()), last(request.year()))), period),
                tables(nodes, inside(inside, source.waitingForBht(first(request.year()), last(request.year()))), period),
                violence(inside, request.year()),
                kinds(tree, inside),
                followUp(inside, request.year(), period),
                drops(tree, inside, period, request.threshold()),
                prevention(tree, root, inside, period, request.threshold()),
                request.threshold());
        var report = SafeReport.of(figures, texts);
        var facts = new AmuFacts(
                source.organisation(), period, root == null ? null : UnitAreas.name(root, tree), request.threshold(), version);
        try (var workbook = AmuWorkbook.of(texts, facts, report)) {
            WholeFile.write(file, workbook::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AmuWritten(file, counts.isEmpty(), report.hidden().size());
    }

    /** What kind of workplace each unit is: its own, else that of the nearest unit above which has one. */
    private static Map<String, String> kinds(UnitTree tree, Set<UUID> inside) {
        var kinds = new HashMap<String, String>();
        for (var id : inside) {
            tree.pathTo(id).stream()
                    .map(Unit::type)
                    .filter(Objects::nonNull)
                    .reduce((_, nearer) -> nearer)
                    .ifPresent(type -> kinds.put(id.toString(), CountPlans.key(type)));
        }
        return kinds;
    }

    private static @Nullable Unit root(UnitTree tree, @Nullable UUID unitId) {
        return unitId == null
                ? null
                : tree.byId(unitId).orElseThrow(() -> new ReportFailed("report.unit.gone"));
    }

    private static Set<UUID> ids(List<Unit> units) {
        return units.stream().map(Unit::id).collect(Collectors.toSet());
    }

    private List<IncidentCount> counts(Set<UUID> inside, int year) {
        return inside(inside, source.counts(first(year), last(year)));
    }

    private static List<IncidentCount> inside(Set<UUID> inside, List<IncidentCount> counts) {
        return counts.stream().filter(count -> inside.contains(count.unitId())).toList();
    }

    private List<CircumstanceCount> violence(Set<UUID> inside, int year) {
        return source.violence(first(year), last(year)).stream()
                .filter(count -> inside.contains(count.unitId()))
                .toList();
    }

    private List<FollowUpCount> followUp(Set<UUID> inside, int year, AmuPeriod period) {
        return source.followUp(first(year), last(year), period.today()).stream()
                .filter(one -> inside.contains(one.unitId()))
                .toList();
    }

    /** By the quarters of the period, each unit for itself; those outside of the selection are not told of. */
    private DropTable drops(UnitTree tree, Set<UUID> inside, AmuPeriod period, int threshold) {
        var units = new UnitTree(tree.all().stream()
                .filter(unit -> inside.contains(unit.id()))
                .toList());
        return DropTable.of(
                source.drops(period.first(), period.last()),
                units,
                period.last(),
                period.last().get(IsoFields.QUARTER_OF_YEAR),
                threshold);
    }

    private CodeTables prevention(
            UnitTree tree, @Nullable Unit root, Set<UUID> inside, AmuPeriod period, int threshold) {
        return PreventionTables.of(
                source.prevention(inside, period.first(), period.last(), period.today()),
                UnitAreas.under(tree, root),
                period.day(),
                threshold);
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return YearMonth.of(year, DECEMBER).atEndOfMonth();
    }

    private AmuPeriod period(int year, List<IncidentCount> counts) {
        var last = counts.stream()
                .map(IncidentCount::month)
                .max(Comparator.naturalOrder())
                .orElse(YearMonth.of(year, 1));
        return AmuPeriod.of(year, Norway.today(clock), last);
    }

    private static List<UnitNode> nodes(
            UnitTree tree, Set<UUID> inside, List<IncidentCount> counts, AmuPeriod period) {
        var withIncidents = counts.stream().map(IncidentCount::unitId).collect(Collectors.toSet());
        return UnitNodes.of(tree, inside, period::touches, withIncidents);
    }

    private static IncidentTables tables(List<UnitNode> nodes, List<IncidentCount> counts, AmuPeriod period) {
        var types = counts.stream().map(IncidentCount::type).distinct().sorted().map(Enum::name).toList();
        var tallies = counts.stream()
                .map(count -> new Tally(count.unitId(), count.type().name(), count.month(), count.count()))
                .toList();
        return IncidentTables.of(nodes, types, YearMonth.from(period.first()), period.lastMonth(), tallies);
    }
}
