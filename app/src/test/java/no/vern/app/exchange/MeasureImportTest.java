package no.vern.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import no.vern.app.exchange.mapping.FieldSource;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.exchange.ImportOriginRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.measure.ControlLevel;
import no.vern.measure.Horizon;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureFilter;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureSort;
import no.vern.measure.MeasureSource;
import no.vern.measure.MeasureStatus;
import no.vern.measure.Purpose;
import no.vern.organisation.UnitContent;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureImportTest {
    private static final ImportOptions CREATE = new ImportOptions(true, false, false);
    private static final String HEADINGS = "Nr;Enhet;Utfordring;Tiltak;Ansvarlig;Frist;Status;Kommentar\n";

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
    void aHandlingPlanIsTakenForMeasuresAndEveryColumnIsKept() throws IOException {
        var file = file("Nr;Avdeling;Funn;Tiltak;Ansvarlig;Utføres av;Frist;Status;Utført dato;Kilde;Kostnad;Sikt;"
                + "Tiltakshierarki;Merknad\n"
                + "3;Sykehjem A;Alenevakt;Alarm til alle;Enhetsleder;Vaktmester;31.12.2026;Utført;10.03.2026;"
                + "Vernerunde;kr 15 000,-;Kort;Teknisk;Haster\n");

        assertThat(imported(file)).isEqualTo(new ImportResult(1, 0, 0, 0, 1));
        var row = stored().getFirst();
        var content = row.content();
        assertThat(content.title()).isEqualTo("Alarm til alle");
        assertThat(content.challenge()).isEqualTo("Alenevakt");
        assertThat(row.unitName()).isEqualTo("Sykehjem A");
        assertThat(content.plan().responsible()).isEqualTo("Enhetsleder");
        assertThat(content.plan().doer()).isEqualTo("Vaktmester");
        assertThat(content.plan().dueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(content.plan().cost()).isEqualTo(15_000);
        assertThat(content.kind().source()).isEqualTo(MeasureSource.ROUND);
        assertThat(content.kind().horizon()).isEqualTo(Horizon.SHORT);
        assertThat(content.kind().control()).isEqualTo(ControlLevel.ENGINEERING);
        assertThat(row.measure().status()).isEqualTo(MeasureStatus.DONE);
        assertThat(row.measure().outcome().doneOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(row.measure().outcome().doneBy()).isEqualTo("Vaktmester");
        var origin = new ImportOriginRepository(register.vault).of(row.id()).orElseThrow();
        assertThat(origin.file()).isEqualTo("plan.csv");
        assertThat(origin.line()).isEqualTo(2);
        assertThat(origin.sourceId()).isEqualTo("3");
        assertThat(origin.extra()).isEqualTo(Map.of("Merknad", "Haster"));
    }

    @Test
    void englishHeadingsAndWordsForTheStatusAreRecognised() throws IOException {
        var head = "Action,Department,Owner,Due date,State\n";
        var file = file(head + "A,Ward,Ann,2026-12-31,Not started\nB,Ward,Ann,2026-12-31,In progress\n"
                + "C,Ward,Ann,2026-12-31,Completed\n");

        imported(file);

        assertThat(stored()).extracting(row -> row.measure().status())
                .containsExactly(MeasureStatus.PLANNED, MeasureStatus.STARTED, MeasureStatus.DONE);
    }

    @Test
    void doneIsNeverWorksUnlessTheFileHasTheEvaluation() throws IOException {
        var head = "Enhet;Tiltak;Ansvarlig;Frist;Status;Gjort;Suksesskriterium;Evalueres;Evaluert;Evaluert av;"
                + "Ønsket effekt;Tilstrekkelig;Mer må gjøres;Resultat\n";
        var file = file(head
                + "Nav;Lukket;Leder;01.02.2026;Lukket;;;;;;;;;\n"
                + "Nav;Sagt å virke;Leder;01.02.2026;Virker;02.02.2026;;;;;;;;\n"
                + "Nav;Evaluert;Leder;01.02.2026;Virker;02.02.2026;Færre trusler;01.06.2026;02.06.2026;Ida;ja;ja;nei;Bedre\n"
                + "Nav;Virket ikke;Leder;01.02.2026;;02.02.2026;Færre trusler;01.06.2026;02.06.2026;Ida;nei;nei;ja;Likt\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(sentences(preview)).isEmpty();
            assertThat(preview.remarks())
                    .isEqualTo(Map.of("import.preview.notEvaluated", 1L, "import.preview.noDoneDay", 1L));
            register.imports.run(plan, preview, rows -> {});
        }
        assertThat(stored()).extracting(row -> row.measure().status())
                .containsExactly(
                        MeasureStatus.DONE, MeasureStatus.DONE, MeasureStatus.WORKS, MeasureStatus.NOT_WORKING);
        assertThat(stored().getFirst().measure().outcome().doneOn()).isNull();
        assertThat(stored().get(2).measure().outcome().evaluation().by()).isEqualTo("Ida");
    }

    @Test
    void anEvaluationOfWhatIsNotDoneIsAFindingAndDoesNotVanish() throws IOException {
        var head = "Enhet;Tiltak;Ansvarlig;Frist;Status;Evaluert;Evaluert av;Ønsket effekt;Tilstrekkelig;Mer må gjøres;"
                + "Resultat\n";
        var file = file(head + "Nav;A;Leder;01.02.2026;Pågår;02.06.2026;Ida;ja;ja;nei;Bedre\n"
                + "Nav;B;Leder;01.02.2026;Ny;02.06.2026;Ida;nei;nei;ja;Likt\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.importable()).isZero();
            assertThat(sentences(preview)).containsExactlyInAnyOrder(
                    "Evaluert: Raden er evaluert, men står som «I gang». Rett det ene av dem.",
                    "Evaluert: Raden er evaluert, men står som «Planlagt». Rett det ene av dem.");
        }
    }

    @Test
    void whatTheFileCallsItsEffectStaysWithAMeasureThatIsDoneInVern() throws IOException {
        imported(file(HEADINGS + "1;Nav;;Alarm;Leder;31.12.2026;Ingen effekt;haster\n"
                + "2;Nav;;Dør;Leder;31.12.2026;Utført;\n"));

        assertThat(stored()).extracting(row -> row.measure().status()).containsOnly(MeasureStatus.DONE);
        assertThat(extra(stored().getFirst())).isEqualTo(Map.of("Status", "Ingen effekt", "Kommentar", "haster"));
        assertThat(extra(stored().getLast())).isEmpty();
    }

    @Test
    void whatDoesNotHoldTogetherIsAFindingOnItsRow() throws IOException {
        var head = "Enhet;Tiltak;Ansvarlig;Frist;Status;Gjort;Evaluert\n";
        var file = file(head
                + "Nav;A;Leder;01.02.2026;Pågår;02.02.2026;\nNav;B;;01.02.2026;Planlagt;;\nNav;C;Leder;snarest;Ny;;\n"
                + "Nav;D;Leder;01.02.2026;Utsatt;;\nNav;E;Leder;01.02.2026;Utført;;03.02.2026\n"
                + "Nav;F;Leder;01.02.2026;Sjekkes;;\nNav;G;Leder;01.02.2026;Utført;31.12.2027;\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.importable()).isZero();
            assertThat(sentences(preview)).containsExactlyInAnyOrder(
                    "Gjort: Raden har en dag det ble gjort, men står som «I gang». Rett det ene av dem.",
                    "Ansvarlig leder: Skriv hvem som er ansvarlig.",
                    "Frist: «snarest» er ikke en dato.",
                    "Hindres av: Skriv hva som er i veien.",
                    "Evaluert: En evaluering må ha dag, og svar på om tiltaket har ønsket effekt, er tilstrekkelig, "
                            + "og om mer må gjøres. Fyll ut raden, eller la kolonnene bare beholdes.",
                    "Status: Kjenner ikke verdien «Sjekkes».",
                    "Gjort: Velg en dag som har vært. Tiltaket kan ikke være gjort fram i tid.");
        }
        assertThat(stored()).isEmpty();
        assertThat(register.units.all()).isEmpty();
    }

    @Test
    void theSamePlanAgainBringsOnlyItsNewRowsAlsoWhenAStatusHasMovedOn() throws IOException {
        var first = "1;Nav;;Alarm;Leder;31.12.2026;Pågår;\n;Nav;;Kurs;Leder;31.12.2026;;\n;Nav;;Kurs;Leder;31.12.2026;;\n";
        assertThat(imported(file(HEADINGS + first))).isEqualTo(new ImportResult(3, 0, 0, 0, 1));

        var later = first.replace("Pågår", "Utført") + "1;Helse;;Vakt;Leder;31.12.2026;;\n";
        assertThat(imported(file(HEADINGS + later))).isEqualTo(new ImportResult(1, 3, 0, 0, 1));
        assertThat(stored()).hasSize(4);
        assertThat(imported(file(HEADINGS + "1;Skole;;Alarm;Leder;31.12.2026;;\n")))
                .as("number 1 of another unit's plan, with the same words")
                .isEqualTo(new ImportResult(1, 0, 0, 0, 1));
    }

    @Test
    void aNumberThatHasAnotherMeasureInTheUnitIsRejectedAndNotSilentlySkipped() throws IOException {
        imported(file(HEADINGS + "1;Nav;;Alarm;Leder;31.12.2026;;\n"));

        var next = file(HEADINGS + "1;Nav;;Ny dør;Leder;31.12.2027;;\n");
        try (var plan = register.imports.open(next, null, rows -> {})) {
            var preview = register.imports.preview(plan, CREATE, rows -> {});
            assertThat(preview.rejected()).isEqualTo(1);
            assertThat(sentences(preview)).singleElement().asString()
                    .startsWith("Nr.: Nummer «1» i Nav er lest inn før, med en annen tekst.");
        }
    }

    @Test
    void whatWasRemovedInVernCanBeImportedAgainAndWhatWasTypedInIsMet() throws IOException {
        var file = file(HEADINGS + "1;Nav;;Alarm;Leder;31.12.2026;;\n");
        imported(file);
        var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.CLOCK));
        var removed = stored().getFirst();
        assertThat(measures.remove(removed.measure())).isInstanceOf(SaveResult.Saved.class);

        assertThat(imported(file).written()).isEqualTo(1);

        measures.add(MeasureContent.of("Ny dør", "Leder", LocalDate.of(2026, 12, 31))
                .at(removed.content().unitId()));
        assertThat(imported(file(HEADINGS + ";nav;;NY dør;En annen;31.12.2026;;\n")))
                .isEqualTo(new ImportResult(0, 1, 0, 0, 0));
    }

    @Test
    void aColumnOfTheFilesOwnWordsIsKeptAndAColumnOfTicksTellsTheStatus() throws IOException {
        var file = file("Enhet;Tiltak;Ansvarlig;Frist;Formål;Utført\n"
                + "Nav;A;Leder;31.12.2026;Roligere skranke;Ja\nNav;B;Leder;31.12.2026;Trygg vakt;Nei\n");

        imported(file);

        assertThat(stored()).extracting(row -> row.measure().status())
                .containsExactly(MeasureStatus.DONE, MeasureStatus.PLANNED);
        assertThat(new ImportOriginRepository(register.vault).of(stored().getFirst().id()).orElseThrow().extra())
                .isEqualTo(Map.of("Formål", "Roligere skranke"));
    }

    @Test
    void aTextThatLooksLikeAFormulaComesInAsText() throws IOException {
        imported(file(HEADINGS + "1;Nav;\"'=1+1\";=HYPERLINK(\"x\");Leder;31.12.2026;;\n"));

        assertThat(stored().getFirst().content().title()).isEqualTo("=HYPERLINK(\"x\")");
        assertThat(stored().getFirst().content().challenge()).isEqualTo("=1+1");
    }

    @Test
    void aCancelledImportWritesNothing() throws IOException {
        var rows = new StringBuilder(HEADINGS);
        for (var at = 0; at < 1_200; at++) {
            rows.append("%d;Nav;;Tiltak %d;Leder;31.12.2026;;\n".formatted(at, at));
        }
        try (var plan = register.imports.open(file(rows.toString()), null, r -> {})) {
            var preview = register.imports.preview(plan, CREATE, r -> {});
            assertThatThrownBy(() -> register.imports.run(plan, preview, row -> {
                        if (row >= 1_000) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(stored()).isEmpty();
        assertThat(register.units.all()).isEmpty();
    }

    @Test
    void whatWasExportedFromVernComesInAsItWas() throws IOException {
        imported(file(HEADINGS + "1;Nav;Uro;Alarm;Leder;31.12.2026;Pågår;\n"));
        var out = files.resolve("ut.csv");
        new MeasureExport(new MeasureListRepository(register.vault), Texts.of(Language.EN)).write(
                out, MeasureFilter.ALL, MeasureSort.BY_DEADLINE, List.of(MeasureField.values()),
                ExportStyle.LABELS);

        try (var other = new Register(folder.resolve("annet"));
                var plan = other.imports.open(out, null, rows -> {})) {
            assertThat(plan.mapping().into()).isEqualTo(ImportKind.MEASURES);
            other.imports.run(plan, other.imports.preview(plan, CREATE, rows -> {}), rows -> {});
            assertThat(stored(other)).singleElement().satisfies(row -> {
                assertThat(row.content().challenge()).isEqualTo("Uro");
                assertThat(row.measure().status()).isEqualTo(MeasureStatus.STARTED);
            });
        }
    }

    @Test
    void aPlanExportedFromVernAndBroughtBackAddsNothing() throws IOException {
        imported(file(HEADINGS + "1;Nav;Uro;Alarm;Leder;31.12.2026;Pågår;\n;Nav;Uro;Kurs;Leder;31.12.2026;;\n"
                + ";Nav;Uro;Kurs;Leder;31.12.2026;;\n"));
        var measures = new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.CLOCK));
        measures.add(MeasureContent.of("Ny dør", "Leder", LocalDate.of(2026, 12, 31))
                .at(stored().getFirst().content().unitId()));
        var out = export();

        assertThat(imported(out)).isEqualTo(new ImportResult(0, 4, 0, 0, 0));

        var alarm = stored().getFirst().measure();
        var later = MeasureContent.of("Alarm", "Leder", LocalDate.of(2027, 1, 31)).at(alarm.content().unitId());
        assertThat(measures.update(alarm.id(), alarm.version(), later)).isInstanceOf(SaveResult.Saved.class);
        assertThat(imported(out)).as("known by its number, also with another day").isEqualTo(new ImportResult(0, 4, 0, 0, 0));
        assertThat(stored()).hasSize(4);
    }

    @Test
    void aRowLikeOneThatWasImportedBeforeIsNewWhenTheOneItIsLikeIsInTheFileToo() throws IOException {
        var row = ";Nav;Uro;Alarm;Leder;31.12.2026;;\n";
        imported(file(HEADINGS + row));

        assertThat(imported(file(HEADINGS + row + row.replace("Uro", "Tyveri"))))
                .isEqualTo(new ImportResult(1, 1, 0, 0, 0));
    }

    @Test
    void theDayThatAMeasureWasBegunDoesNotMakeItDone() throws IOException {
        imported(file("Enhet;Tiltak;Ansvarlig;Frist;Iverksatt dato\nNav;Alarm;Leder;31.12.2026;01.03.2026\n"));

        assertThat(stored()).singleElement().satisfies(row -> {
            assertThat(row.measure().status()).isEqualTo(MeasureStatus.PLANNED);
            assertThat(row.measure().outcome().doneOn()).isNull();
            assertThat(extra(row)).isEqualTo(Map.of("Iverksatt dato", "01.03.2026"));
        });
    }

    @Test
    void whatTheFileSaidBesideGoesWithTheMeasure() throws IOException {
        imported(file(HEADINGS + "1;Nav;;Alarm;Leder;31.12.2026;;Etter slaget mot Kari\n"
                + "2;Nav;;Dør;Leder;31.12.2026;;Etter slaget mot Ola\n"));
        var removed = stored().getFirst();
        var referred = stored().getLast();
        var origins = new ImportOriginRepository(register.vault);

        new MeasureRepository(register.vault, register.incidents, new MeasureRules(Register.CLOCK))
                .remove(removed.measure());
        assertThat(origins.of(removed.id())).isEmpty();
        assertThat(origins.of(referred.id())).isPresent();

        refer(referred);
        assertThat(stored()).isEmpty();
        assertThat(origins.of(referred.id())).isEmpty();
    }

    private void refer(MeasureRow measure) {
        var content = IncidentContent.builder()
                .unitId(measure.content().unitId())
                .occurredOn(LocalDate.of(2026, 3, 1))
                .type(IncidentType.PHYSICAL_VIOLENCE)
                .title("Slag")
                .build();
        var incident = ((SaveResult.Saved<Incident>) register.incidents.add(content)).stored();
        register.vault.write(write -> write.sql().execute(
                "update measure set incident_id = ? where id = ?", incident.id(), measure.id()));
        register.incidents.update(
                incident.id(), incident.version(), content.but().perpetrator(Perpetrator.EMPLOYEE).build());
    }

    @Test
    void aColumnThatIsEmptyThisTimeIsReadTheNextTime() throws IOException {
        var head = "Enhet;Tiltak;Ansvarlig;Frist;Formål\n";
        imported(file(head + "Nav;Alarm;Leder;31.12.2026;\n"));

        imported(file(head + "Nav;Kurs;Leder;31.12.2026;Lære\n"));

        assertThat(stored().getLast().content().kind().purpose()).isEqualTo(Purpose.LEARN);
    }

    private Map<String, String> extra(MeasureRow row) {
        return new ImportOriginRepository(register.vault).of(row.id()).orElseThrow().extra();
    }

    private Path export() {
        var out = files.resolve("ut.csv");
        new MeasureExport(new MeasureListRepository(register.vault), Texts.of(Language.NB)).write(
                out, MeasureFilter.ALL, MeasureSort.BY_DEADLINE, List.of(MeasureField.values()),
                ExportStyle.LABELS);
        return out;
    }

    @Test
    void aFileOfIncidentsIsStillTakenForIncidents() throws IOException {
        var file = file("Saksnr;Dato;Enhet;Type;Hva skjedde;Tiltak;Status\n1;01.02.2025;Nav;Trussel;Truet;Alarm;Lukket\n");

        try (var plan = register.imports.open(file, null, rows -> {})) {
            assertThat(plan.mapping().into()).isEqualTo(ImportKind.INCIDENTS);
        }
    }

    @Test
    void theWayAPlanWasReadIsKeptForTheNextAsAPlan() throws IOException {
        register.units.add(UnitContent.named("Nav"));
        var head = "Hva vi gjør;Hvor;Hvem;Når\n";
        try (var plan = register.imports.open(file(head + "Alarm;Nav;Leder;31.12.2026\n"), ImportKind.MEASURES, null, r -> {})) {
            assertThat(plan.questions()).extracting(problem -> problem.field()).containsExactly("unit", "title");
            var mapping = plan.mapping()
                    .with(MeasureField.TITLE, FieldSource.column("Hva vi gjør"))
                    .with(MeasureField.UNIT, FieldSource.column("Hvor"));
            var settled = register.imports.change(plan, mapping, r -> {});
            register.imports.run(settled, register.imports.preview(settled, CREATE, r -> {}), r -> {});
        }

        try (var plan = register.imports.open(file(head + "Dør;Nav;Leder;31.12.2026\n"), null, r -> {})) {
            assertThat(plan.mapping().into()).isEqualTo(ImportKind.MEASURES);
            assertThat(plan.questions()).isEmpty();
        }
    }

    private static List<String> sentences(ImportPreview preview) {
        var words = new ProblemWords(ImportKind.MEASURES, Texts.of(Language.NB));
        return preview.reasons().keySet().stream().map(words::sentence).toList();
    }

    private ImportResult imported(Path file) {
        try (var plan = register.imports.open(file, null, rows -> {})) {
            assertThat(plan.mapping().into()).isEqualTo(ImportKind.MEASURES);
            assertThat(plan.questions()).isEmpty();
            return register.imports.run(plan, register.imports.preview(plan, CREATE, rows -> {}), rows -> {});
        }
    }

    private List<MeasureRow> stored() {
        return stored(register);
    }

    private static List<MeasureRow> stored(Register from) {
        return new MeasureListRepository(from.vault).page(
                MeasureFilter.ALL, new MeasureSort(MeasureField.NUMBER, false), 0, 100);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(files.resolve("plan.csv"), text);
    }
}
