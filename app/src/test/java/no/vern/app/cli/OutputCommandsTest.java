package no.vern.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.vern.app.shell.PictureOptions;
import no.vern.app.ui.ThemeChoice;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputCommandsTest {
    private static final String PASSPHRASE = "en lang setning";

    @TempDir
    static Path folder;

    private static Path workspace;

    private final CommandRun vern = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE);

    @BeforeAll
    static void fill() {
        workspace = folder.resolve("arbeid");
        TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace().close();
        var run = new CommandRun().with("VERN_PASSPHRASE", PASSPHRASE).typing("""
                {"occurredAt":"2025-03-01T14:30","unit":"Nord","type":"THREAT","title":"=HYPERLINK(1)","Farge":"blå"}
                {"occurredAt":"2026-03-02","unit":"Sør","type":"ACCIDENT","title":"Falt på isen","alone":true}
                {"occurredAt":"2026-03-03","unit":"Sør","type":"THREAT","title":"Truet"}
                """);
        assertThat(run.run("add", "incident", workspace, "--json-lines", "-")).isZero();
    }

    @Test
    void everyFieldIsExportedUnderItsNameOldestFirst() throws Exception {
        var file = folder.resolve("alt.csv");

        assertThat(vern.run("export", "register", workspace, "--out", file)).isZero();

        assertThat(vern.out()).startsWith("3 hendelser er skrevet til ");
        assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
        var lines = lines(file);
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).contains("id;number;occurredAt;unit;").endsWith(";sourceId;Farge");
        assertThat(lines.get(1)).contains(";2025-03-01T14:30", ";Nord;", ";THREAT;", "'=HYPERLINK(1)", ";blå");
        assertThat(lines.get(2)).contains(";2026-03-02;", ";ACCIDENT;", ";\"Falt på isen\";");
    }

    @Test
    void periodUnitAndTypeNarrowTheExport() throws Exception {
        var file = folder.resolve("noe.csv");

        assertThat(vern.run(
                        "export", "register", workspace, "--out", file, "--from", "2026-01-01", "--to", "2026-12-31",
                        "--unit", "sør", "--type", "THREAT"))
                .isZero();

        assertThat(lines(file)).hasSize(2).last().asString().contains("Truet");
    }

    @Test
    void headingsAsInTheWindowAreInItsLanguage() throws Exception {
        var file = folder.resolve("navn.csv");

        assertThat(vern.run("export", "register", workspace, "--out", file, "--headings", "names")).isZero();

        assertThat(lines(file).getFirst()).contains("Enhet").doesNotContain("occurredAt");
    }

    @Test
    void aWorkbookHoldsFormulaLikeTextAsText() throws Exception {
        var file = folder.resolve("alt.xlsx");

        assertThat(vern.run("export", "register", workspace, "--out", file)).isZero();

        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat((Iterable<Cell>) row).anySatisfy(cell -> assertThat(cell.toString()).contains("HYPERLINK"));
            assertThat((Iterable<Cell>) row).noneSatisfy(cell -> assertThat(cell.getCellType().name()).isEqualTo("FORMULA"));
        }
    }

    @Test
    void whatCannotBeExportedIsSaidInOneSentence() {
        assertThat(vern.run("export", "register", workspace, "--out", folder.resolve("x.pdf")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).contains(".xlsx eller .csv");
        assertThat(vern.run("export", "register", workspace, "--out", folder.resolve("x.csv"), "--unit", "Ingen"))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err()).isEqualToIgnoringNewLines("Det finnes ingen enhet som heter «Ingen».");
        assertThat(vern.run("export", "register", workspace, "--out", folder.resolve("x.csv"), "--from", "1.1.2026"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).isEqualToIgnoringNewLines("«1.1.2026» er ikke en dato. Skriv den som 2026-12-31.");
        assertThat(vern.run(
                        "export", "register", workspace, "--out", folder.resolve("x.csv"), "--from", "2026-02-01",
                        "--to", "2026-01-01"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(vern.run("export", "register", workspace, "--out", folder.resolve("x.csv"), "--type", "VOLD"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("x.csv")).doesNotExist();
    }

    @Test
    void theAmuWorkbookHasItsSheets() throws Exception {
        var file = folder.resolve("amu.xlsx");

        assertThat(vern.run("export", "amu", workspace, "--year", "2026", "--out", file)).isZero();

        assertThat(vern.out()).startsWith("Arbeidsboken er skrevet: ");
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book).extracting(sheet -> sheet.getSheetName()).containsExactly(
                    "Om rapporten",
                    "Hendelser per måned",
                    "Hendelser per enhet",
                    "Vold og trusler",
                    "Oppfølging",
                    "Skjermet");
        }
        assertThat(vern.run("export", "amu", workspace, "--year", "2019", "--out", file)).isZero();
        assertThat(vern.out()).contains("Det er ingen hendelser i 2019.");
        assertThat(vern.run("export", "amu", workspace, "--year", "2026", "--out", file, "--threshold", "1"))
                .isEqualTo(ExitCode.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "export case 2026-0001 --for manager", "incident notice 2026-0001 N03",
        "incident attachments 2026-0001 --save 1"
    })
    void noDocumentTakesThePlaceOfAFileUnlessItIsToldTo(String command) throws Exception {
        var file = Files.writeString(folder.resolve("min.txt"), "mine notater");
        var words = new ArrayList<Object>(List.of(command.split(" ")));
        words.add(2, workspace);
        words.addAll(List.of("--out", file));

        assertThat(vern.run(words.toArray())).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.err())
                .isEqualToIgnoringNewLines("Filen " + file
                        + " finnes allerede. Velg et annet navn, eller skriv --force for å erstatte den.");
        assertThat(file).hasContent("mine notater");
    }

    @Test
    void aTableIsMadeAnewInThePlaceOfTheOneBefore() throws Exception {
        var file = Files.writeString(folder.resolve("gammel.csv"), "gammelt");

        assertThat(vern.run("export", "register", workspace, "--out", file)).isZero();

        assertThat(lines(file)).hasSize(4);
    }

    @Test
    void picturesAreTakenAtTheSizeAndScaleOfADisplay() {
        var out = folder.resolve("bilder");

        assertThat(vern.run("screens", workspace, "--out", out, "--size", "1600x1000", "--scale", "1.25")).isZero();
        assertThat(vern.pictured()).containsExactly(new PictureOptions(ThemeChoice.LIGHT, 1600, 1000, 1.25));
        assertThat(vern.run("screens", workspace, "--out", out, "--scale", "125")).isEqualTo(ExitCode.USAGE);
        assertThat(vern.err()).contains("1.25");
    }

    @Test
    void aBackupIsRestoredToAWorkspaceThatChecksOut() {
        var backup = folder.resolve("kopi.vern");
        var restored = folder.resolve("hentet");

        assertThat(vern.run("backup", workspace, backup)).isZero();
        assertThat(vern.run("restore", backup, restored)).isZero();
        assertThat(vern.run("check", restored)).isZero();
        assertThat(vern.lines()).anySatisfy(line -> assertThat(line).startsWith("Registeret: "));
        assertThat(vern.run("export", "register", restored, "--out", folder.resolve("hentet.csv"))).isZero();
        assertThat(vern.out()).startsWith("3 hendelser ");
        assertThat(vern.run("backup", workspace, backup)).isEqualTo(ExitCode.REFUSED);
        assertThat(vern.run("restore", backup, restored)).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aDamagedDatabaseIsNamedAndLeftAsItIs() throws Exception {
        var damaged = copy("skadet");
        var file = damaged.resolve("register.mv.db");
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        var size = Files.size(file);

        assertThat(vern.run("check", damaged)).isEqualTo(ExitCode.WORKSPACE);
        assertThat(vern.err()).contains("register.mv.db");
        assertThat(vern.err().lines()).hasSize(1);
        assertThat(Files.size(file)).isEqualTo(size);
    }

    @Test
    void aWorkspaceOfANewerVernIsLeftAlone() throws Exception {
        var newer = copy("nyere");
        var keyring = newer.resolve("keyring.json");
        writtenByFormat99(keyring);
        var before = Files.readString(keyring);

        assertThat(vern.run("check", newer)).isEqualTo(ExitCode.WORKSPACE);
        assertThat(vern.err()).contains(" 99", " 1").doesNotContain("keyring.json");
        assertThat(Files.readString(keyring)).isEqualTo(before);
    }

    @Test
    void textInTheWorkspacesLanguageFollowsItsSetting() throws Exception {
        var english = copy("engelsk");
        try (var open = Workspace.open(english, null, PASSPHRASE.toCharArray())) {
            new SettingRepository(open.register()).set(Setting.LANGUAGE, "en");
        }

        assertThat(vern.run("export", "register", english, "--out", folder.resolve("en.csv"))).isZero();
        assertThat(vern.out()).startsWith("3 incidents are written to ");
    }

    private static void writtenByFormat99(Path keyring) throws Exception {
        var json = new ObjectMapper();
        var envelope = (ObjectNode) json.readTree(keyring.toFile());
        ((ObjectNode) envelope.get("keyring")).put("format", 99);
        var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(envelope.get("keyring")));
        envelope.put("sha256", HexFormat.of().formatHex(digest));
        json.writeValue(keyring.toFile(), envelope);
    }

    private static Path copy(String name) throws IOException {
        var target = folder.resolve(name);
        try (var files = Files.walk(workspace)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(workspace.relativize(file)));
            }
        }
        return target;
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    }
}
