package no.vern.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vern.organisation.UnitContent;
import no.vern.workspace.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    Path folder;

    private TestRegister register;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void rowsComeInWithNumbersNewUnitsAndEverythingInTheFile() {
        register.add(register.threat("Før").build());
        var above = UUID.randomUUID();
        var below = UUID.randomUUID();
        var newUnits = new LinkedHashMap<UUID, UnitContent>();
        newUnits.put(above, UnitContent.named("Ny sektor"));
        newUnits.put(below, UnitContent.named("Ny enhet").under(above));
        var content = register.threat("Fra filen")
                .unitId(below)
                .affected(List.of(new AffectedPerson("Kari", null, AffectedRole.WITNESS, null)))
                .extra(Map.of("Countries", "Country_01"))
                .build();

        var receipt = register.incidents.importAll(
                batch(newUnits, Stream.of(new ImportRow(2, content, IncidentStatus.CLOSED, "A7", key(1)))),
                ImportWatcher.NOBODY);

        assertThat(receipt).extracting("written", "skipped", "rejected").containsExactly(1, 0, 0);
        var stored = register.incidents.find(new CaseNumber(2026, 2)).orElseThrow();
        assertThat(stored.content()).isEqualTo(content);
        assertThat(stored.status()).isEqualTo(IncidentStatus.CLOSED);
        assertThat(stored.sourceId()).isEqualTo("A7");
        assertThat(register.units.tree().pathTo(below)).extracting("name").containsExactly("Ny sektor", "Ny enhet");
    }

    @Test
    void whatSaysNothingOfItsStatusIsFromBeforeAndNotOpenButCounts() {
        var open = new ImportRow(3, register.threat("Åpen").build(), IncidentStatus.FOLLOW_UP, null, null);
        register.incidents.importAll(batch(Map.of(), Stream.of(row(1, "a"), row(2, "b"), open)), ImportWatcher.NOBODY);

        var overview = register.incidents.overview(LocalDate.of(2026, 6, 15), 12);
        assertThat(overview.open()).isEqualTo(1);
        assertThat(overview.all()).isEqualTo(3);
        assertThat(overview.byStatus()).containsEntry(IncidentStatus.KEPT, 2L);
        assertThat(register.incidents.count(IncidentFilter.ALL.withStatuses(Set.of(IncidentStatus.KEPT)))).isEqualTo(2);
        assertThat(register.incidents.counts(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)))
                .extracting(IncidentCount::count)
                .containsExactly(3L);
    }

    @Test
    void theyMayBeImportedAsOpen() {
        var rows = Stream.of(row(1, "a")).iterator();
        register.incidents.importAll(
                new ImportBatch("fil.csv", new byte[32], "{}", Map.of(), IncidentStatus.REPORTED, rows),
                ImportWatcher.NOBODY);

        assertThat(register.incidents.overview(LocalDate.of(2026, 6, 15), 12).open()).isEqualTo(1);
    }

    @Test
    void theSameRowsAreSkippedTheSecondTimeAndTwiceInAFile() {
        var skipped = new ArrayList<Long>();
        var watcher = new ImportWatcher() {
            @Override
            public void skipped(ImportRow row) {
                skipped.add(row.line());
            }
        };
        register.incidents.importAll(batch(Map.of(), Stream.of(row(1, "a"), row(2, "b"), row(1, "a"))), watcher);

        var second = register.incidents.importAll(
                batch(Map.of(), Stream.of(row(1, "a"), row(2, "b"), row(3, "c"))), watcher);

        assertThat(second).extracting("written", "skipped").containsExactly(1, 2);
        assertThat(skipped).containsExactly(1L, 1L, 2L);
        assertThat(register.incidents.count(IncidentFilter.ALL)).isEqualTo(3);
    }

    @Test
    void aRowThatBreaksARuleIsRejectedWithItsReasonsAndTheRestIsWritten() {
        var rejected = new LinkedHashMap<Long, List<Problem>>();
        var bad = register.threat("I morgen").occurredOn(LocalDate.of(2026, 6, 16)).build();

        var receipt = register.incidents.importAll(
                batch(Map.of(), Stream.of(row(1, "a"), new ImportRow(5, bad, null, null, null))),
                new ImportWatcher() {
                    @Override
                    public void rejected(ImportRow row, List<Problem> problems) {
                        rejected.put(row.line(), problems);
                    }
                });

        assertThat(receipt).extracting("written", "rejected").containsExactly(1, 1);
        assertThat(rejected).containsExactly(
                Map.entry(5L, List.of(Problem.of("occurredAt", "rules.occurredAt.future"))));
    }

    @Test
    void anImportThatIsCancelledLeavesNothing() {
        register.add(register.threat("Før").build());
        var cancelling = new ImportWatcher() {
            private long read;

            @Override
            public void progress(long rows) {
                read = rows;
            }

            @Override
            public boolean cancelled() {
                return read > 0;
            }
        };

        assertThatThrownBy(() -> register.incidents.importAll(batch(Map.of(), many(2500)), cancelling))
                .isInstanceOf(CancellationException.class);

        assertThat(register.incidents.count(IncidentFilter.ALL)).isEqualTo(1);
        assertThat(register.incidents.overview(LocalDate.of(2026, 6, 15), 12).all()).isEqualTo(1);
        assertThat(register.add(register.threat("Etter").build()).number()).isEqualTo(new CaseNumber(2026, 2));
    }

    @Test
    void anImportThatFailsHalfwayLeavesNothing() {
        var rows = Stream.concat(many(1500), Stream.of(1).map(any -> {
            throw new IllegalStateException("The file ended");
        }));

        assertThatThrownBy(() -> register.incidents.importAll(batch(Map.of(), rows), ImportWatcher.NOBODY))
                .isInstanceOf(IllegalStateException.class);

        assertThat(register.incidents.count(IncidentFilter.ALL)).isZero();
    }

    @Test
    void listsKnowImportedRowsAlsoAfterTheyWereMadeQuick() {
        register.add(register.threat("Før").place("Rom 1").build());
        register.incidents.prepare();
        var byPlace = IncidentSort.ascending(IncidentField.PLACE);
        register.incidents.page(IncidentFilter.ALL, byPlace, 0, 10);

        register.incidents.importAll(batch(Map.of(), many(30)), ImportWatcher.NOBODY);
        assertThat(register.incidents.count(IncidentFilter.ALL.withText("nummer"))).isEqualTo(30);
        assertThat(register.incidents.page(IncidentFilter.ALL, byPlace, 0, 100)).hasSize(31);

        register.incidents.importAll(batch(Map.of(), many(6000)), ImportWatcher.NOBODY);
        assertThat(register.incidents.count(IncidentFilter.ALL.withText("nummer"))).isEqualTo(6030);
        register.incidents.prepare();
        assertThat(register.incidents.count(IncidentFilter.ALL.withText("nummer"))).isEqualTo(6030);
    }

    private Stream<ImportRow> many(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(at -> new ImportRow(at, register.threat("Nummer " + at).build(), null, null, null));
    }

    private ImportRow row(int line, String title) {
        return new ImportRow(line, register.threat(title).build(), null, null, key(line));
    }

    private static byte[] key(int number) {
        var key = new byte[32];
        key[0] = (byte) number;
        key[12] = (byte) (number + 1);
        return key;
    }

    private static ImportBatch batch(Map<UUID, UnitContent> newUnits, Stream<ImportRow> rows) {
        return new ImportBatch("fil.csv", new byte[32], "{}", newUnits, IncidentStatus.KEPT, rows.iterator());
    }
}
