package no.vern.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.DateOrder;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.MappingJson;
import no.vern.app.exchange.mapping.MappingRefused;
import no.vern.app.exchange.table.TableRefused;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.incident.Channel;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentSort;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Severity;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentImportTest {
    private static final ImportOptions CREATE = new ImportOptions(true, false, false);
    private static final String HEADINGS = "Saksnr;Dato;Klokkeslett;Enhet;Type;Beskrivelse;Alvorlighet;Skift\n";

    @TempDir
    Path folder;

    @TempDir
    Path files;

    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void norwegianHeadingsAreRecognisedAndEveryColumnIsKept() throws IOException {
        var file = file("""
                Saksnr;Dato;Klokkeslett;Enhet;Type;Tittel;Beskrivelse;Alvorlighetsgrad;Kanal;Fraværsdager;Skadet?;Berørte;Status;Skift
                7;31.12.2025;14.30;Nav Sentrum;trusler;Trussel;Kunde truet;Svært alvorlig;tlf;2,0;Ja;\"Ola Normann; Kari\";Lukket;kveld
                """);

        assertThat(imported(file, CREATE)).isEqualTo(new ImportResult(1, 0, 0, 0, 1));
        var incident = stored().getFirst();
        var content = incident.content();
        assertThat(content.occurredOn()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(content.occurredTime()).isEqualTo(LocalTime.of(14, 30));
        assertThat(content.type()).isEqualTo(IncidentType.THREAT);
        assertThat(content.channel()).isEqualTo(Channel.PHONE);
        assertThat(content.severityAssessed()).isEqualTo(Severity.VERY_SERIOUS);
        assertThat(content.absenceDays()).isEqualTo(2);
        assertThat(content.injury()).isTrue();
        assertThat(content.affectedNames()).isEqualTo("Ola Normann; Kari");
        assertThat(content.extra()).isEqualTo(Map.of("Skift", "kveld"));
        assertThat(incident.status()).isEqualTo(IncidentStatus.CLOSED);
        assertThat(incident.sourceId()).isEqualTo("7");
    }

    @Test
    void onlyARowThatSaysSoIsOpen() throws IOException {
        var file = file("Dato;Enhet;Type;Tittel;Status\n"
                + "01.02.2025;Nav;Ulykke;A;Åpen\n02.02.2025;Nav;Ulykke;B;\n03.02.2025;Nav;Ulykke;C;Arkivert\n");

        imported(file, CREATE);

        assertThat(stored()).extracting(Incident::status).containsExactlyInAnyOrder(
                IncidentStatus.REPORTED, IncidentStatus.KEPT, IncidentStatus.KEPT);
    }

    @Test
    void whatIsReferredWithoutSayingThatAnEmployeeDidItIsHistory() throws IOException {
        var file = file("Dato;Enhet;Type;Tittel;Utøver;Status\n"
                + "01.02.2025;Nav;Vold;A;Ansatt;Henvist\n02.02.2025;Nav;Vold;B;Bruker;Henvist\n"
                + "03.02.2025;Nav;Vold;C;;Referred\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.remarks()).isEqualTo(Map.of("import.preview.referredUnsaid", 2L));
            assertThat(preview.referred()).isEqualTo(1);
            register.imports.run(plan, preview, rows -> {});
        }

        assertThat(stored()).extracting(Incident::status).containsExactlyInAnyOrder(
                IncidentStatus.REFERRED, IncidentStatus.KEPT, IncidentStatus.KEPT);
        assertThat(stored()).filteredOn(incident -> incident.content().title().equals("C")).singleElement()
                .satisfies(incident -> assertThat(incident.content().extra()).isEqualTo(Map.of("Status", "Referred")));
    }

    @Test
    void sentToSomebodyIsNotReferred() throws IOException {
        var file = file("Dato;Enhet;Type;Tittel;Status\n01.02.2025;Nav;Vold;A;Oversendt\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            assertThat(register.imports.preview(plan, CREATE, rows -> {}).rejected()).isEqualTo(1);
        }
    }

    @Test
    void englishHeadingsAndATimeWithTheDateAreRecognised() throws IOException {
        var file = file("""
                Incident ID,Date of incident,Department,Incident type,What happened,Severity,Shift
                A-1,2025-12-31T14:30,Ward 3,Near miss,Nearly fell,Low,night
                """);

        imported(file, CREATE);
        var content = stored().getFirst().content();
        assertThat(content.type()).isEqualTo(IncidentType.NEAR_MISS);
        assertThat(content.severityAssessed()).isEqualTo(Severity.MINOR);
        assertThat(content.occurredTime()).isEqualTo(LocalTime.of(14, 30));
        assertThat(content.extra()).isEqualTo(Map.of("Shift", "night"));
    }

    @Test
    void theSecondImportOfTheSameFileSkipsEveryRowAlsoEqualOnes() throws IOException {
        var row = ";01.02.2025;;Nav;Ulykke;Falt på isen;;natt\n";
        var file = file(HEADINGS + row + row + row + "9;01.02.2025;;Nav;Ulykke;Falt på isen;;natt\n");

        assertThat(imported(file, CREATE)).isEqualTo(new ImportResult(4, 0, 0, 0, 1));
        assertThat(imported(file, CREATE)).isEqualTo(new ImportResult(0, 4, 0, 0, 0));
        assertThat(stored()).hasSize(4);
    }

    @Test
    void aLongerFileBringsInJustItsNewRows() throws IOException {
        var row = ";01.02.2025;;Nav;Ulykke;Falt på isen;;natt\n";
        imported(file(HEADINGS + row + row), CREATE);

        var longer =
                HEADINGS + ";02.02.2025;;Nav;Ulykke;Ny;;\n" + row + row + row + "\n3;02.02.2025;;Nav;Ulykke;Ny;;\n";
        assertThat(imported(file(longer), CREATE)).isEqualTo(new ImportResult(3, 2, 0, 0, 0));
    }

    @Test
    void aRowWithAKnownIdIsKnownAlsoWhenItsTextWasMended() throws IOException {
        imported(file(HEADINGS + "7;01.02.2025;;Nav;Ulykke;Falt;;\n"), CREATE);

        assertThat(imported(file(HEADINGS + "7;01.02.2025;;Nav;Ulykke;Falt på isen;;\n"), CREATE))
                .isEqualTo(new ImportResult(0, 1, 0, 0, 0));
    }

    @Test
    void aRowThatWasTypedInByHandIsSkippedAndSaidAndAnEqualOneAfterItIsNot() throws IOException {
        imported(file(HEADINGS + "1;01.01.2025;;Nav;Ulykke;Første;;\n"), CREATE);
        var nav = stored().getFirst().content().unitId();
        register.incidents.add(IncidentContent.builder()
                .occurredOn(LocalDate.of(2025, 2, 1))
                .unitId(nav)
                .type(IncidentType.ACCIDENT)
                .title("falt på isen ")
                .build());
        var file = file(HEADINGS
                + "7;01.02.2025;;NAV;Ulykke;Falt på isen;;\n"
                + "8;01.02.2025;;NAV;Ulykke;Falt på isen;;\n"
                + "9;02.02.2025;;NAV;Ulykke;Falt på isen;;\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.typedBefore()).isEqualTo(1);
            assertThat(preview.importable()).isEqualTo(2);
        }
        assertThat(imported(file, CREATE)).isEqualTo(new ImportResult(2, 1, 0, 0, 0));
        assertThat(imported(file, CREATE)).as("again").isEqualTo(new ImportResult(0, 3, 0, 0, 0));
    }

    @Test
    void anIdThatBelongsToAnIncidentOnAnotherDayIsRejectedAndNotSilentlySkipped() throws IOException {
        imported(file(HEADINGS + "7;01.02.2025;;Nav;Ulykke;Falt;;\n"), CREATE);

        var other = file(HEADINGS + "7;03.02.2025;;Nav;Ulykke;Kuttet seg;;\n");
        try (var plan = register.imports.open(other, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.rejected()).isEqualTo(1);
            assertThat(sentences(preview))
                    .containsExactly("Id i kilden: Id-en «7» har en hendelse på en annen dato i registeret alt. "
                            + "Gi raden en egen id, eller rett datoen.");
        }
    }

    @Test
    void identicalRowsAreToldAndLeftOutOnlyWhenChosen() throws IOException {
        var row = ";01.02.2025;;Nav;Ulykke;Falt på isen;;natt\n";
        var file = file(HEADINGS + "1" + row + "2" + row + "3;02.02.2025;;Nav;Ulykke;Annet;;\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            assertThat(register.imports.preview(plan, CREATE, rows -> {}).identical()).isEqualTo(1);
        }
        assertThat(imported(file, new ImportOptions(true, true, false))).isEqualTo(new ImportResult(2, 0, 1, 0, 1));
    }

    @Test
    void aPreviewCountsEverythingAndWritesNothing() throws IOException {
        var file = file(HEADINGS
                + "1;01.02.2024;;Nav;Ulykke;A;;\n2;01.02.2025;;Nav;trussel;B;;\n3;32.02.2025;;Nav;Ulykke;C;;\n"
                + "4;01.02.2025;;Helse;Ulykke;D;;\n5;;;Nav;tull;E;;\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.rows()).isEqualTo(5);
            assertThat(preview.importable()).isEqualTo(3);
            assertThat(preview.perYear()).isEqualTo(Map.of(2024, 1L, 2025, 2L));
            assertThat(preview.perType()).isEqualTo(Map.of(IncidentType.ACCIDENT, 2L, IncidentType.THREAT, 1L));
            assertThat(preview.newUnits()).containsExactly("Nav", "Helse");
            assertThat(sentences(preview))
                    .containsExactlyInAnyOrder(
                            "Når: «32.02.2025» er ikke en dato.",
                            "Type: Kjenner ikke verdien «tull».",
                            "Når: Skriv når det skjedde. Klokkeslettet kan være ukjent.");
        }
        assertThat(stored()).isEmpty();
        assertThat(register.units.all()).isEmpty();
    }

    @Test
    void unitsThatDoNotExistAreMadeOnlyOnRequest() throws IOException {
        var file = file(HEADINGS + "1;01.02.2025;;Nav;Ulykke;A;;\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, new ImportOptions(false, false, false), rows -> {});
            assertThat(preview.importable()).isZero();
            assertThat(sentences(preview))
                    .containsExactly("Enhet: Enheten «Nav» finnes ikke i Vern. "
                            + "Opprett den, eller la importen opprette nye enheter.");
        }
    }

    @Test
    void rejectedRowsCanBeMendedInTheirFileAndImported() throws IOException {
        var file = file(HEADINGS + "1;01.02.2025;;Nav;Ulykke;=A;;x\n2;32.02.2025;;Nav;Ulykke;=B;;y\n");
        var rejects = files.resolve("avvist.csv");
        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            register.imports.run(plan, preview, rows -> {});
            assertThat(register.imports.writeRejects(plan, preview, rejects, Texts.of(Language.NB))).isEqualTo(1);
        }
        var text = Files.readString(rejects);
        assertThat(text)
                .startsWith("\uFEFF" + HEADINGS.strip() + ";\"Hvorfor raden ikke ble importert\"\r\n")
                .contains("2;32.02.2025;;Nav;Ulykke;\"'=B\";;y;\"Rad 3: Når: «32.02.2025» er ikke en dato.\"");

        Files.writeString(rejects, text.replace("32.02", "28.02"));
        assertThat(imported(rejects, CREATE)).isEqualTo(new ImportResult(1, 0, 0, 0, 0));
        var mended = stored().stream().filter(i -> "2".equals(i.sourceId())).findFirst().orElseThrow();
        assertThat(mended.content().description()).isEqualTo("=B");
        assertThat(mended.content().extra()).isEqualTo(Map.of("Skift", "y"));
    }

    @Test
    void aRowWithMoreCellsThanHeadingsIsRejectedWithBothNumbers() throws IOException {
        var file = file(HEADINGS + "1;01.02.2025;;Nav;Ulykke;A;;x;y\n2;01.02.2025;;Nav;Ulykke;B\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.importable()).isEqualTo(1);
            assertThat(sentences(preview))
                    .singleElement()
                    .asString()
                    .startsWith("Raden har 9 celler, men det er bare 8");
        }
    }

    @Test
    void datesThatCouldBeEitherAreAskedAboutAndReadAsTheMappingSays() throws IOException {
        var file = file("Date,Department,Type,Description\n03/04/2025,Nav,Accident,A\n05/06/2025,Nav,Accident,B\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            assertThat(plan.questions()).extracting(Problem::messageKey).containsExactly("import.question.dateOrder");
            assertThat(new ProblemWords(ImportKind.INCIDENTS, Texts.of(Language.NB)).sentence(plan.questions().getFirst()))
                    .startsWith("Når: I «Date» kan en dato som 05/06/2025 leses på to måter.");
            var source = plan.mapping().source(IncidentField.OCCURRED_AT).orElseThrow();
            var settled = register.imports.change(
                    plan,
                    plan.mapping().with(IncidentField.OCCURRED_AT, source.withOrder(DateOrder.MONTH_FIRST)),
                    rows -> {});
            assertThat(settled.questions()).isEmpty();
            register.imports.run(settled, register.imports.preview(settled, CREATE, rows -> {}), rows -> {});
        }
        assertThat(stored()).extracting(i -> i.content().occurredOn())
                .containsExactlyInAnyOrder(LocalDate.of(2025, 3, 4), LocalDate.of(2025, 5, 6));
    }

    @Test
    void oneDateThatCanOnlyBeReadOneWayTellsForAll() throws IOException {
        var rows = "03/04/2025,Nav,Accident,A\n12/31/2025,Nav,Accident,B\n";
        try (var plan = register.imports.open(file("Date,Department,Type,Description\n" + rows), null, r -> {})) {
            assertThat(plan.questions()).isEmpty();
            assertThat(plan.survey().orders(plan.mapping()).toString()).contains("MONTH_FIRST");
        }
    }

    @Test
    void whatEveryIncidentNeedsIsAskedForWhenNoColumnHasIt() throws IOException {
        try (var plan = register.imports.open(file("Farge;Antall\nblå;2\n"), null, rows -> {})) {
            assertThat(plan.questions())
                    .extracting(Problem::field)
                    .containsExactly("occurredAt", "unit", "type", "title");
        }
    }

    @Test
    void aMappingIsKeptForTheNextFileWithTheSameHeadings() throws IOException {
        var headings = "Farge,Når det hendte,Hvem,Forklaring\n";
        var mapping = new MappingJson().read("""
                {"name": "Farger", "fields": {
                  "occurredAt": {"column": "Når det hendte", "order": "DAY_FIRST"},
                  "unit": {"column": "Hvem", "values": {"N": "Nav Sentrum"}},
                  "type": {"value": "NEAR_MISS"},
                  "title": {"columns": ["Farge", "Forklaring"], "join": ": ", "words": 3},
                  "severityAssessed": {"column": "Farge", "values": {"r*": "VERY_SERIOUS", "blå": "MINOR", "*": ""}}}}
                """);
        imported(file(headings + "rød,01/02/2025,N,en to tre fire\n"), mapping, CREATE);
        imported(file(headings + "blå,02/02/2025,N,fem\ngul,02/02/2025,N,seks\n"), null, CREATE);

        assertThat(stored()).hasSize(3).extracting(i -> i.content().title())
                .contains("rød: en to …", "blå: fem");
        assertThat(stored()).extracting(i -> i.content().severityAssessed())
                .containsExactlyInAnyOrder(Severity.VERY_SERIOUS, Severity.MINOR, null);
        assertThat(stored().getFirst().content().extra()).containsKeys("Farge", "Forklaring", "Hvem");
        assertThat(register.units.all()).singleElement().extracting(u -> u.name()).isEqualTo("Nav Sentrum");
    }

    @Test
    void aMappingThatNamesAMissingColumnIsRefused() throws IOException {
        var mapping = new MappingJson().read("{\"fields\": {\"unit\": \"Avdeling\"}}");

        assertThatThrownBy(() -> register.imports.open(file("Enhet\nNav\n"), mapping, rows -> {}))
                .isInstanceOfSatisfying(
                        MappingRefused.class, e -> assertThat(e.arguments()).containsExactly("Avdeling"));
    }

    @Test
    void midnightInEveryRowMeansThatTheTimeIsUnknown() throws IOException {
        var head = "Dato;Enhet;Type;Beskrivelse\n2025-02-01 00:00:00;Nav;Ulykke;A\n";
        imported(file(head), CREATE);
        imported(file(head + "2025-02-02 08:15:00;Nav;Ulykke;B\n2025-02-03 00:00;Nav;Ulykke;C\n"), CREATE);

        assertThat(stored()).extracting(i -> i.content().occurredTime())
                .containsExactlyInAnyOrder(null, LocalTime.of(0, 0), LocalTime.of(8, 15), LocalTime.of(0, 0));
    }

    @Test
    void aCancelledImportWritesNothing() throws IOException {
        var file = file(HEADINGS + "1;01.02.2025;;Nav;Ulykke;A;;\n".repeat(2000));

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThatThrownBy(() -> register.imports.run(plan, preview, rows -> {
                        if (rows > 1500) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(stored()).isEmpty();
        assertThat(register.units.all()).isEmpty();
    }

    @Test
    void aFileThatBreaksHalfwayIsSaidToAndWritesNothing() throws IOException {
        var file = file(HEADINGS + "1;01.02.2025;;Nav;Ulykke;A;;\n".repeat(2000));

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThatThrownBy(() -> register.imports.run(plan, preview, rows -> {
                        throw new TableRefused(TableRefused.Reason.UNREADABLE, "avvik.csv");
                    }))
                    .isInstanceOf(TableRefused.class);
        }
        assertThat(stored()).isEmpty();
    }

    @Test
    void theColumnsThatStayWithTheIncidentAreTold() throws IOException {
        try (var plan = register.imports.open(file(HEADINGS + "1;01.02.2025;;Nav;Ulykke;A;;x\n"), null, rows -> {})) {
            assertThat(register.imports.kept(plan)).containsExactly("Skift");
        }
    }

    @Test
    void aFileThatChangedSinceItsPreviewIsNotImported() throws IOException {
        var file = file(HEADINGS + "1;01.02.2025;;Nav;Ulykke;A;;\n");
        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            file(HEADINGS + "1;01.02.2025;;Nav;Ulykke;B;;\n");

            assertThatThrownBy(() -> register.imports.run(plan, preview, rows -> {}))
                    .isInstanceOfSatisfying(
                            TableRefused.class, e -> assertThat(e.reason()).isEqualTo(TableRefused.Reason.CHANGED));
        }
        assertThat(stored()).isEmpty();
    }

    private static List<String> sentences(ImportPreview preview) {
        var words = new ProblemWords(ImportKind.INCIDENTS, Texts.of(Language.NB));
        return preview.reasons().keySet().stream().map(words::sentence).toList();
    }

    private ImportResult imported(Path file, ImportOptions options) {
        return imported(file, null, options);
    }

    private ImportResult imported(Path file, @Nullable ColumnMapping mapping, ImportOptions options) {
        try (var plan = register.imports.open(file, mapping, rows -> {})) {
            assertThat(plan.questions()).isEmpty();
            return register.imports.run(plan, register.imports.preview(plan, options, rows -> {}), rows -> {});
        }
    }

    private List<Incident> stored() {
        var all = new ArrayList<Incident>();
        register.incidents.stream(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, row -> all.add(row.incident()));
        return all;
    }

    private Path file(String text) throws IOException {
        return Files.write(files.resolve("avvik.csv"), text.getBytes(StandardCharsets.UTF_8));
    }
}
