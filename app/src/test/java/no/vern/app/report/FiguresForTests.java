package no.vern.app.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.drop.Drop;
import no.vern.drop.DropKind;
import no.vern.followup.FollowUpCount;
import no.vern.followup.FollowUpCount.Answer;
import no.vern.followup.FollowUpMeasure;
import no.vern.incident.Channel;
import no.vern.incident.CircumstanceCount;
import no.vern.incident.IncidentCount;
import no.vern.incident.IncidentType;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import no.vern.organisation.UnitType;
import org.jspecify.annotations.Nullable;

/** A register that holds nothing but counts, for tests of the report. */
final class FiguresForTests implements AmuSource {
    private record Key(UUID unit, IncidentType type, YearMonth month) {}

    private static final Map<IncidentType, String> NAMES =
            Arrays.stream(IncidentType.values()).collect(Collectors.toMap(type -> type, Texts.of(Language.NB)::of));

    private static final List<String> BANDS = List.of(
            "00–06 natt", "06–12 morgen og formiddag", "12–18 ettermiddag", "18–24 kveld");
    private static final Map<String, FollowUpMeasure> MEASURES = Arrays.stream(FollowUpMeasure.values())
            .collect(Collectors.toMap(
                    measure -> Texts.of(Language.NB).get("amu.row." + measure.name()), measure -> measure));

    /** Units in a row are of the same kind or not, so that parts of the organisation are of one kind and of several. */
    private static final List<@Nullable UnitType> KINDS = Arrays.asList(
            UnitType.SCHOOL, UnitType.SCHOOL, UnitType.SCHOOL, null, UnitType.OFFICE);

    private final List<Unit> units = new ArrayList<>();
    private final List<Drop> drops = new ArrayList<>();
    private final Map<Key, Long> counts = new HashMap<>();
    private String organisation = "Prøve kommune";
    private PreventionFigures prevention = PreventionFigures.NONE;

    UUID unit(String name, @Nullable UUID parent) {
        return unit(name, parent, null, null);
    }

    UUID unit(String name, @Nullable UUID parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        var id = new UUID(units.size() + 1L, 0);
        units.add(new Unit(id, 1, name, parent, from, to, null, null, KINDS.get(units.size() % KINDS.size()), Instant.EPOCH, Instant.EPOCH));
        return id;
    }

    /** With so many people. */
    UUID unitOf(String name, int employees) {
        var id = new UUID(units.size() + 1L, 0);
        units.add(new Unit(id, 1, name, null, null, null, null, employees, null, Instant.EPOCH, Instant.EPOCH));
        return id;
    }

    FiguresForTests drops(UUID unit, String day, int count) {
        for (int drop = 0; drop < count; drop++) {
            drops.add(new Drop(
                    new UUID(0, drops.size()),
                    1,
                    unit,
                    DropKind.DISCOMFORT,
                    3,
                    LocalDate.parse(day),
                    null,
                    Instant.EPOCH,
                    Instant.EPOCH));
        }
        return this;
    }

    FiguresForTests count(UUID unit, IncidentType type, String month, long count) {
        counts.merge(new Key(unit, type, YearMonth.parse(month)), count, Long::sum);
        return this;
    }

    FiguresForTests named(String name) {
        organisation = name;
        return this;
    }

    FiguresForTests prevents(PreventionFigures figures) {
        prevention = figures;
        return this;
    }

    @Override
    public PreventionFigures prevention(Set<UUID> inside, LocalDate first, LocalDate last, LocalDate today) {
        return prevention;
    }

    /** The same register with the incidents of this unit and those under it only. */
    FiguresForTests within(UUID unit) {
        var part = new FiguresForTests();
        part.units.addAll(units);
        var inside = units().withDescendants(Set.of(unit));
        counts.forEach((key, count) -> {
            if (inside.contains(key.unit())) {
                part.counts.put(key, count);
            }
        });
        drops.stream().filter(drop -> inside.contains(drop.unitId())).forEach(part.drops::add);
        return part;
    }

    /** What is recorded behind a cell of 2025, counted one incident at a time from the row's and the column's name. */
    long recorded(String row, String column) {
        return counts.entrySet().stream()
                .filter(entry -> row.equals("Sum")
                        || row.equals(entry.getKey().month().toString())
                        || names(entry.getKey().unit()).contains(row)
                        || row.equals(names(entry.getKey().unit()).getFirst() + " (uten underenheter)"))
                .filter(entry -> column.equals("Sum") || column.equals(NAMES.get(entry.getKey().type())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The unit and all above it. */
    private List<String> names(UUID id) {
        var names = new ArrayList<String>();
        for (var unit = byId(id); unit != null; unit = unit.parentId() == null ? null : byId(unit.parentId())) {
            names.add(unit.name());
        }
        return names;
    }

    private Unit byId(UUID id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow();
    }

    /** A municipality with a few areas, each with units, and incidents spread as chance will have it. */
    static FiguresForTests municipality(int areas, int unitsPerArea, int types, int incidents, long seed) {
        var figures = new FiguresForTests();
        var chance = new Random(seed);
        var ids = new ArrayList<UUID>();
        for (int area = 1; area <= areas; area++) {
            var above = figures.unit("Område " + area, null);
            ids.add(above);
            for (int unit = 1; unit <= unitsPerArea; unit++) {
                ids.add(figures.unit("Enhet " + area + "." + unit, above));
            }
        }
        for (int incident = 0; incident < incidents; incident++) {
            var unit = ids.get((int) (ids.size() * Math.pow(chance.nextDouble(), 2)));
            var type = IncidentType.values()[(int) (types * Math.pow(chance.nextDouble(), 2))];
            figures.count(unit, type, YearMonth.of(2025, 1 + chance.nextInt(12)).toString(), 1);
        }
        return figures;
    }

    static Optional<IncidentType> typeNamed(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** One incident, with what only the closer tables tell of it. */
    record One(
            UUID unit,
            IncidentType type,
            @Nullable Channel channel,
            @Nullable Integer hour,
            @Nullable List<Answer> answers,
            boolean told,
            boolean mayWait) {
        boolean waits() {
            return mayWait && !told;
        }

        String bht() {
            return told ? "Meldt til BHT" : waits() ? "Skal meldes, venter" : "Ikke meldt";
        }

        String channelName() {
            return channel == null ? "Ikke oppgitt" : Texts.of(Language.NB).of(channel);
        }

        String band() {
            return hour == null ? "Ikke oppgitt" : BANDS.get(hour / 6);
        }
    }

    /** Every incident by itself; the same register always gives the same ones. */
    List<One> each() {
        var each = new ArrayList<One>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> {
                    var chance = new Random(entry.getKey().toString().hashCode());
                    for (long one = 0; one < entry.getValue(); one++) {
                        each.add(one(entry.getKey(), chance));
                    }
                });
        return each;
    }

    private static One one(Key key, Random chance) {
        int channel = (int) (7 * Math.pow(chance.nextDouble(), 2));
        return new One(
                key.unit(),
                key.type(),
                channel == 6 ? null : Channel.values()[channel],
                chance.nextInt(8) == 0 ? null : chance.nextInt(24),
                chance.nextInt(4) == 0 ? null : answers(chance),
                chance.nextInt(5) == 0,
                channel % 2 == 0);
    }

    private static List<Answer> answers(Random chance) {
        var answers = new ArrayList<Answer>();
        for (var measure : FollowUpMeasure.values()) {
            if (measure != FollowUpMeasure.DEBRIEF_HELD && chance.nextInt(3) > 0) {
                answers.add(new Answer(measure, chance.nextInt(5) > 0));
            }
        }
        if (answers.contains(new Answer(FollowUpMeasure.DEBRIEF_OFFERED, true))) {
            answers.add(new Answer(FollowUpMeasure.DEBRIEF_HELD, chance.nextInt(3) > 0));
        }
        return answers;
    }

    @Override
    public List<CircumstanceCount> violence(LocalDate first, LocalDate last) {
        return each().stream()
                .filter(one -> one.type().group() == IncidentType.Group.VIOLENCE_AND_THREATS)
                .map(one -> new CircumstanceCount(one.unit(), one.type(), one.channel(), one.hour(), 1))
                .toList();
    }

    @Override
    public List<IncidentCount> reportedToBht(LocalDate first, LocalDate last) {
        return some(One::told, first, last);
    }

    @Override
    public List<IncidentCount> waitingForBht(LocalDate first, LocalDate last) {
        return some(One::waits, first, last);
    }

    private List<IncidentCount> some(Predicate<One> which, LocalDate first, LocalDate last) {
        var some = new HashMap<Key, Long>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> {
                    var chance = new Random(entry.getKey().toString().hashCode());
                    for (long one = 0; one < entry.getValue(); one++) {
                        some.merge(entry.getKey(), which.test(one(entry.getKey(), chance)) ? 1L : 0L, Long::sum);
                    }
                });
        return some.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .filter(entry -> !entry.getKey().month().isBefore(YearMonth.from(first)))
                .filter(entry -> !entry.getKey().month().isAfter(YearMonth.from(last)))
                .map(entry -> new IncidentCount(
                        entry.getKey().unit(), entry.getKey().type(), entry.getKey().month(), entry.getValue()))
                .toList();
    }

    @Override
    public List<FollowUpCount> followUp(LocalDate first, LocalDate last, LocalDate today) {
        return each().stream()
                .filter(one -> one.answers() != null)
                .map(one -> new FollowUpCount(one.unit(), one.type(), one.answers()))
                .toList();
    }

    /**
     * What is recorded behind a cell of the closer tables, counted one incident at a time.
     *
     * @param shown names of the types that the table is about
     */
    long recorded(String block, String row, String column, Collection<String> shown) {
        if (block.startsWith("Små drypp")) {
            return drops.stream().filter(drop -> counts(drop, row, column)).count();
        }
        return each().stream()
                .filter(one -> shown.contains(NAMES.get(one.type())))
                .mapToLong(one -> recorded(one, block, row, column))
                .sum();
    }

    private long recorded(One one, String block, String row, String column) {
        boolean any = row.equals("Sum");
        return switch (block) {
            case "Vold og trusler/Type" ->
                (any || row.equals(NAMES.get(one.type())))
                                && (column.equals("Sum") || column.equals(one.channelName()))
                        ? 1
                        : 0;
            case "Oppfølging/Hendelser meldt til BHT" ->
                (any || names(one.unit()).contains(row)
                                        || row.equals(names(one.unit()).getFirst() + " (uten underenheter)"))
                                && (column.equals("Sum") || column.equals(one.bht()))
                        ? 1
                        : 0;
            case "Vold og trusler/Klokkeslett" -> any || row.equals(one.band()) ? 1 : 0;
            case "Vold og trusler/Type enhet" -> any || row.equals(kind(one.unit())) ? 1 : 0;
            case "Vold og trusler/Enhet" ->
                any
                                || names(one.unit()).contains(row)
                                || row.equals(names(one.unit()).getFirst() + " (uten underenheter)")
                        ? 1
                        : 0;
            default ->
                one.answers() == null
                        ? 0
                        : one.answers().stream()
                                .filter(answer -> counts(answer, block, row, column))
                                .count();
        };
    }

    /** What kind of workplace the unit is: its own, or that of the nearest above; empty when nobody has said. */
    private String kind(UUID id) {
        for (var unit = byId(id); ; unit = byId(unit.parentId())) {
            if (unit.type() != null) {
                return Texts.of(Language.NB).of(unit.type());
            }
            if (unit.parentId() == null) {
                return "";
            }
        }
    }

    private boolean counts(Drop drop, String row, String column) {
        var quarter = drop.day().getYear() + "-Q" + (drop.day().getMonthValue() + 2) / 3;
        return (row.equals("Sum") || row.equals(byId(drop.unitId()).name()))
                && (column.equals(quarter) || column.equals("Sum") && quarter.startsWith("2025"));
    }

    private static boolean counts(Answer answer, String block, String row, String column) {
        boolean opposite = row.equals("Gjennomgang takket nei til, av de tilbudte");
        boolean met = opposite != answer.met();
        boolean here = row.equals("Sum")
                ? answer.measure().lane()
                : answer.measure() == MEASURES.get(opposite ? "Gjennomgang holdt, av de tilbudte" : row);
        return here && (column.equals("Sum") || column.equals(met ? "Ja" : "Nei"));
    }

    @Override
    public List<Drop> drops(LocalDate first, LocalDate last) {
        return List.copyOf(drops);
    }

    @Override
    public String organisation() {
        return organisation;
    }

    @Override
    public UnitTree units() {
        return new UnitTree(units);
    }

    @Override
    public List<IncidentCount> counts(LocalDate first, LocalDate last) {
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().month().isBefore(YearMonth.from(first)))
                .filter(entry -> !entry.getKey().month().isAfter(YearMonth.from(last)))
                .map(entry -> new IncidentCount(
                        entry.getKey().unit(), entry.getKey().type(), entry.getKey().month(), entry.getValue()))
                .toList();
    }
}
