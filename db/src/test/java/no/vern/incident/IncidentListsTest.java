package no.vern.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.vern.codelist.CodeLists;
import no.vern.organisation.UnitContent;
import no.vern.organisation.UnitTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentListsTest {
    private static final int SOME = 400;

    @TempDir
    Path folder;

    private TestRegister register;
    private List<UUID> units;
    private RandomIncidents random;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        var care = register.unit(UnitContent.named("Ærlig omsorg"));
        var home = register.unit(UnitContent.named("Åsen hjemmetjeneste").under(care));
        units = List.of(register.unit, care, home, register.unit(UnitContent.named("Øst sone").under(home)));
        random = new RandomIncidents(4711, units);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void theIndexTheDatabaseAndAPlainFilterGiveTheSameRowsInTheSameOrder() {
        var stored = new ArrayList<Incident>();
        for (var at = 0; at < SOME; at++) {
            stored.add(register.add(random.next()));
        }
        register.incidents.prepare();
        for (var at = 0; at < SOME / 4; at++) {
            change(stored, random.below(SOME));
            stored.add(register.add(random.next()));
        }
        var withoutIndex = new IncidentRepository(register.vault, new IncidentRules(CodeLists.nav(), TestRegister.NOW));

        for (var round = 0; round < 250; round++) {
            var filter = random.filter();
            var sort = random.sort();
            var expected = naive(stored, filter, sort);
            assertThat(ids(register.incidents, filter, sort)).as("%s %s", filter, sort).isEqualTo(expected);
            assertThat(ids(withoutIndex, filter, sort)).as("%s %s", filter, sort).isEqualTo(expected);
            assertThat(register.incidents.count(filter)).isEqualTo(expected.size());
            assertThat(withoutIndex.count(filter)).isEqualTo(expected.size());
        }
    }

    @Test
    void whatIsWrittenWhileTheIndexIsMadeIsInIt() {
        var stored = new ArrayList<Incident>();
        for (var at = 0; at < 200; at++) {
            stored.add(register.add(random.next()));
        }
        var made = CompletableFuture.runAsync(register.incidents::prepare);
        for (var at = 0; at < 150; at++) {
            change(stored, random.below(200));
            stored.add(register.add(random.next()));
        }
        made.join();
        register.incidents.prepare();

        for (var round = 0; round < 60; round++) {
            var filter = random.filter();
            var sort = random.sort();
            assertThat(ids(register.incidents, filter, sort))
                    .as("%s %s", filter, sort)
                    .isEqualTo(naive(stored, filter, sort));
        }
    }

    @Test
    void aPageIsAPartOfTheWholeList() {
        for (var at = 0; at < 60; at++) {
            register.add(random.next());
        }
        register.incidents.prepare();
        var filter = IncidentFilter.ALL.withPeriod(LocalDate.of(2023, 3, 1), null);
        var sort = IncidentSort.ascending(IncidentField.TYPE);
        var all = register.incidents.page(filter, sort, 0, 1000);

        assertThat(register.incidents.page(filter, sort, 30, 7)).isEqualTo(all.subList(30, 37));
        assertThat(register.incidents.page(filter, sort, 3, 7)).isEqualTo(all.subList(3, 10));
        assertThat(register.incidents.page(filter, sort, all.size(), 7)).isEmpty();
        var streamed = new ArrayList<IncidentRow>();
        register.incidents.stream(filter, sort, streamed::add);
        assertThat(streamed).isEqualTo(all);
    }

    @Test
    void aPartOfAWordFindsItInAnyCaseAndAllWordsMustBeThere() {
        register.add(register.threat("Uro på SYKEHJEMMET").description("Ånund ble slått").build());
        register.add(register.threat("Uro på skolen").build());
        register.incidents.prepare();

        assertThat(found("hjem")).isEqualTo(1);
        assertThat(found("ånUND hjem")).isEqualTo(1);
        assertThat(found("ånund skolen")).isZero();
        assertThat(found("anund")).isZero();
        assertThat(found("uro")).isEqualTo(2);
        assertThat(found("%")).isEqualTo(2);
        assertThat(found(" ")).isEqualTo(2);
    }

    @Test
    void renamingAUnitMovesItsRowsInAListByUnit() {
        var first = register.add(register.threat("a").unitId(units.get(0)).build());
        var second = register.add(register.threat("b").unitId(units.get(3)).build());
        register.incidents.prepare();
        var byUnit = IncidentSort.ascending(IncidentField.UNIT);
        assertThat(ids(register.incidents, IncidentFilter.ALL, byUnit)).containsExactly(first.id(), second.id());

        register.units.update(units.get(0), 1, UnitContent.named("Årdal"));

        assertThat(ids(register.incidents, IncidentFilter.ALL, byUnit)).containsExactly(second.id(), first.id());
    }

    private long found(String text) {
        return register.incidents.count(IncidentFilter.ALL.withText(text));
    }

    private void change(List<Incident> stored, int at) {
        var before = stored.get(at);
        var next = IncidentStatus.values()[random.below(5)];
        if (before.status().canBecome(next) && random.below(2) == 0) {
            stored.set(at, register.move(before, next));
        } else if (before.status() != IncidentStatus.CLOSED) {
            stored.set(
                    at,
                    TestRegister.saved(register.incidents.update(before.id(), before.version(), random.next())));
        }
    }

    private static List<UUID> ids(IncidentRepository incidents, IncidentFilter filter, IncidentSort sort) {
        return incidents.page(filter, sort, 0, 10_000).stream().map(IncidentRow::id).toList();
    }

    private List<UUID> naive(List<Incident> stored, IncidentFilter filter, IncidentSort sort) {
        var tree = register.units.tree();
        Map<UUID, String> names = new HashMap<>();
        tree.all().forEach(unit -> names.put(unit.id(), unit.name()));
        return stored.stream()
                .filter(holds(filter, tree))
                .map(incident -> new IncidentRow(incident, names.get(incident.content().unitId())))
                .sorted(order(sort))
                .map(IncidentRow::id)
                .toList();
    }

    private static Predicate<Incident> holds(IncidentFilter filter, UnitTree tree) {
        Set<UUID> units = tree.withDescendants(filter.units());
        return incident -> {
            var content = incident.content();
            var text = String.join("\n", content.title(), content.description(), content.place(), content.affectedNames())
                    .toLowerCase(Locale.ROOT);
            return (filter.from() == null || !content.occurredOn().isBefore(filter.from()))
                    && (filter.to() == null || !content.occurredOn().isAfter(filter.to()))
                    && (filter.units().isEmpty() || units.contains(content.unitId()))
                    && (filter.types().isEmpty() || filter.types().contains(content.type()))
                    && (filter.severities().isEmpty()
                            || content.severityAssessed() != null
                                    && filter.severities().contains(content.severityAssessed()))
                    && (filter.statuses().isEmpty() || filter.statuses().contains(incident.status()))
                    && filter.missing().stream().allMatch(field -> unknown(field.of(new IncidentRow(incident, "x"))))
                    && Stream.of(filter.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                            .allMatch(text::contains);
        };
    }

    private static boolean unknown(@Nullable Object value) {
        return value == null || value.equals("");
    }

    private static Comparator<IncidentRow> order(IncidentSort sort) {
        Comparator<IncidentRow> newest = Comparator.comparing((IncidentRow row) -> row.content().occurredOn())
                .thenComparing(row -> row.content().occurredTime(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(row -> row.incident().number())
                .reversed();
        if (sort.field() == IncidentField.OCCURRED_AT) {
            return sort.descending() ? newest : newest.reversed();
        }
        Comparator<Comparable<Object>> value = Comparator.naturalOrder();
        return Comparator.comparing(
                        (IncidentRow row) -> key(sort.field(), row),
                        Comparator.nullsLast(sort.descending() ? value.reversed() : value))
                .thenComparing(newest);
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Comparable<Object> key(IncidentField field, IncidentRow row) {
        var value = field.of(row);
        if (unknown(value)) {
            return null;
        }
        var alphabet = "abcdefghijklmnopqrstuvwxyzæøå";
        return (Comparable<Object>) (Object) switch (value) {
            case String text when field != IncidentField.NUMBER && field != IncidentField.INJURY_TYPE ->
                text.toLowerCase(Locale.ROOT)
                        .replace('à', 'a')
                        .codePoints()
                        .map(sign -> alphabet.indexOf(sign) < 0 ? sign : 0x10000 + alphabet.indexOf(sign))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            default -> value;
        };
    }
}
