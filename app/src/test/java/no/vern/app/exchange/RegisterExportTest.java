package no.vern.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import no.vern.app.exchange.table.Cell;
import no.vern.app.exchange.table.Column;
import no.vern.app.exchange.table.TableFile;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentType;
import no.vern.incident.Severity;
import no.vern.organisation.Unit;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterExportTest {
    @TempDir
    Path folder;

    @TempDir
    Path other;

    private Register register;
    private RegisterExport export;

    @BeforeEach
    void open() {
        register = new Register(folder);
        export = new RegisterExport(register.incidents, Texts.of(Language.NB), CodeLists.nav());
    }

    @AfterEach
    void close() {
        register.close();
    }

    /** Everything that is known of the incidents, by its codes. */
    private static ExportRequest whole(Path target) {
        return new ExportRequest(
                target,
                IncidentFilter.ALL,
                IncidentSort.NEWEST_FIRST,
                ExportColumn.of(List.of(IncidentField.values())),
                ExportStyle.CODES);
    }

    @Test
    void theTableHasExactlyTheFilteredRowsAndTheColumnsAskedFor() throws IOException {
        add("Første", LocalDate.of(2025, 3, 1), Map.of());
        add("Andre", LocalDate.of(2026, 3, 1), Map.of());
        var file = other.resolve("t.csv");
        var period = IncidentFilter.ALL.withPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        var result = export.write(
                new ExportRequest(
                        file,
                        period,
                        IncidentSort.NEWEST_FIRST,
                        ExportColumn.of(List.of(
                                IncidentField.OCCURRED_AT,
                                IncidentField.TITLE,
                                IncidentField.TYPE,
                                IncidentField.INJURY)),
                        ExportStyle.LABELS),
                rows -> {});

        assertThat(result).isEqualTo(new ExportResult(1, 0));
        assertThat(Files.readString(file))
                .isEqualTo("\uFEFFNår;\"Hva skjedde, kort\";Type;Skade\r\n2026-03-01T14:30;Andre;Trussel;Ja\r\n");
    }

    @Test
    void codesAreWrittenWithTheColumnsThatVernHasNoFieldFor() throws IOException {
        add("Første", LocalDate.of(2025, 3, 1), Map.of("Skift", "natt", "unit", "gammel kode"));
        var file = other.resolve("t.csv");

        export.write(whole(file), rows -> {});

        try (var table = new TableFile().open(file, null)) {
            assertThat(table.columns().stream().map(Column::name))
                    .containsAll(List.of("id", "occurredAt", "unit", "type", "sourceId", "Skift", "unit #2"));
        }
        assertThat(Files.readString(file)).contains(";THREAT;", ";SERIOUS;", ";true;", "natt", "gammel kode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"t.csv", "t.xlsx"})
    void whatIsExportedCanBeImportedLetterByLetter(String name) {
        var nasty = List.of(
                "=1+1", "+47 12 34", "-5", "@SUM(A1)", "'=x", "a;b,\"c\"\nd", "0012", "31.12.2025", "_x000D_");
        nasty.forEach(text -> add(text, LocalDate.of(2025, 3, 1), Map.of("Ekstra", text)));
        var file = other.resolve(name);
        export.write(whole(file), rows -> {});

        try (var copy = new Register(other.resolve("copy"));
                var plan = copy.imports.open(file, null, rows -> {})) {
            assertThat(plan.questions()).isEmpty();
            var preview = copy.imports.preview(plan, new ImportOptions(true, false, false), rows -> {});
            assertThat(preview.reasons()).isEmpty();
            copy.imports.run(plan, preview, rows -> {});
            assertThat(contents(copy)).containsExactlyInAnyOrderElementsOf(contents(register));
        }
    }

    private static List<List<Object>> contents(Register register) {
        var all = new ArrayList<List<Object>>();
        register.incidents.stream(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, row -> all.add(List.of(
                row.content().title(),
                row.content().description(),
                row.content().extra().get("Ekstra"),
                String.valueOf(row.content().occurredOn()),
                String.valueOf(row.content().occurredTime()),
                String.valueOf(row.content().type()),
                String.valueOf(row.content().severityAssessed()),
                row.unitName())));
        return all;
    }

    @Test
    void aWorkbookHasRealDatesAndTexts() {
        add("=1+1", LocalDate.of(2025, 3, 1), Map.of());
        var file = other.resolve("t.xlsx");
        export.write(whole(file), rows -> {});

        try (var table = new TableFile().open(file, null);
                var rows = table.rows()) {
            var row = rows.next();
            assertThat(row.cell(IncidentField.OCCURRED_AT.ordinal()))
                    .isEqualTo(new Cell.Moment(LocalDate.of(2025, 3, 1).atTime(14, 30)));
            assertThat(row.cell(IncidentField.TITLE.ordinal())).isEqualTo(new Cell.Text("=1+1"));
        }
    }

    @Test
    void aCancelledExportLeavesNothing() {
        for (var i = 0; i < 1000; i++) {
            add("Nr. " + i, LocalDate.of(2025, 3, 1), Map.of());
        }
        var request = whole(other.resolve("t.xlsx"));

        assertThatThrownBy(() -> export.write(request, rows -> {
                    throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(other).isEmptyDirectory();
    }

    private void add(String text, LocalDate day, Map<String, String> extra) {
        var unit = ((SaveResult.Saved<Unit>) register.units.getOrCreate("Nav Sentrum")).stored().id();
        var content = IncidentContent.builder()
                .occurredOn(day)
                .occurredTime(LocalTime.of(14, 30))
                .unitId(unit)
                .type(IncidentType.THREAT)
                .severityAssessed(Severity.SERIOUS)
                .injury(true)
                .title(text)
                .description(text)
                .extra(extra)
                .build();
        assertThat(register.incidents.add(content)).isInstanceOf(SaveResult.Saved.class);
    }
}
