package no.vern.app.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.incident.IncidentCount;
import no.vern.incident.IncidentType;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import org.jspecify.annotations.Nullable;

/** A register that holds nothing but counts, for tests of the report. */
final class FiguresForTests implements AmuSource {
    private record Key(UUID unit, IncidentType type, YearMonth month) {}

    private static final Map<IncidentType, String> NAMES =
            Arrays.stream(IncidentType.values()).collect(Collectors.toMap(type -> type, Texts.of(Language.NB)::of));

    private final List<Unit> units = new ArrayList<>();
    private final Map<Key, Long> counts = new HashMap<>();
    private String organisation = "Prøve kommune";

    UUID unit(String name, @Nullable UUID parent) {
        return unit(name, parent, null, null);
    }

    UUID unit(String name, @Nullable UUID parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        var id = new UUID(units.size() + 1L, 0);
        units.add(new Unit(id, 1, name, parent, from, to, null, null, Instant.EPOCH, Instant.EPOCH));
        return id;
    }

    FiguresForTests count(UUID unit, IncidentType type, String month, long count) {
        counts.merge(new Key(unit, type, YearMonth.parse(month)), count, Long::sum);
        return this;
    }

    FiguresForTests named(String name) {
        organisation = name;
        return this;
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
