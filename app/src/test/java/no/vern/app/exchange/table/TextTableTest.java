package no.vern.app.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
    @TempDir
    Path folder;

    private static final String NORWEGIAN = "Dato;Enhet;Beskrivelse\r\n31.12.2025;Ålgård;Kjøkken – «glatt»\r\n";

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void anEncodingIsFoundWithoutAMark(String name) throws IOException {
        var charset = Charset.forName(name);
        var table = table(NORWEGIAN.getBytes(charset));

        assertThat(table.format()).isEqualTo(new TableFormat.Csv(charset, ';', '"'));
        assertThat(texts(table)).containsExactly(List.of("31.12.2025", "Ålgård", "Kjøkken – «glatt»"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theMarkOfAnEncodingIsNotPartOfTheFirstHeading(String name) throws IOException {
        var table = table(("\uFEFF" + NORWEGIAN).getBytes(Charset.forName(name)));

        assertThat(table.columns().getFirst().name()).isEqualTo("Dato");
        assertThat(texts(table)).hasSize(1);
    }

    @Test
    void aByteThatIsNotUtf8FarDownMakesItWindows1252() throws IOException {
        var text = "a;b\n" + "x;y\n".repeat(60_000) + "å;ø\n";
        var table = table(text.getBytes(Charset.forName("windows-1252")));

        assertThat(texts(table).getLast()).containsExactly("å", "ø");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void theSeparatorIsFound(String separator) throws IOException {
        var rows = List.of("Dato;Enhet;Beskrivelse", "1;A;\"med; og, og | og\t her\"", "2;B;\"to\nlinjer\"");
        var quotedSafe = String.join("\n", rows.stream().map(row -> swap(row, separator)).toList());
        var table = table(quotedSafe.getBytes(StandardCharsets.UTF_8));

        assertThat(((TableFormat.Csv) table.format()).separator()).isEqualTo(separator.charAt(0));
        assertThat(texts(table))
                .containsExactly(List.of("1", "A", "med; og, og | og\t her"), List.of("2", "B", "to\nlinjer"));
    }

    @Test
    void decimalCommasDoNotMakeTheCommaASeparator() throws IOException {
        assertThat(texts(table("kvartal;prosent\n2000K2;7,1\n2000K3;6,9\n".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("2000K2", "7,1"), List.of("2000K3", "6,9"));
    }

    @Test
    void apostrophesAreQuotesWhereEveryCellHasThem() throws IOException {
        var table = table("'a','b'\n'1','x, y'\n".getBytes(StandardCharsets.UTF_8));

        assertThat(texts(table)).containsExactly(List.of("1", "x, y"));
    }

    @Test
    void excelsSeparatorLineIsObeyedAndNotAHeading() throws IOException {
        var table = table("sep=|\r\na|b;c\r\n1|2\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(names(table)).containsExactly("a", "b;c");
    }

    @Test
    void headingsThatAreMissingOrTwiceGetNamesOfTheirOwn() throws IOException {
        var table = table(",Dato,Navn,Navn ,\n1,2,3,4,5\n".getBytes(StandardCharsets.UTF_8));

        assertThat(names(table)).containsExactly("#1", "Dato", "Navn", "Navn #2", "#5");
        assertThat(table.columns().get(3).heading()).isEqualTo("Navn ");
    }

    @Test
    void titlesAboveTheTableAreNotItsHeadings() throws IOException {
        var text = "Avvik 2025;;\r\n;;\r\nDato;Enhet;Hva\r\n1;2;3\r\n4;5;6\r\n";
        var table = table(text.getBytes(StandardCharsets.UTF_8));

        assertThat(names(table)).containsExactly("Dato", "Enhet", "Hva");
        assertThat(texts(table)).hasSize(2);
    }

    @Test
    void aShortRowIsBlankAtItsEndAndALongOneShowsIt() throws IOException {
        var table = table("a;b;c\n1\n1;2;3;4\n1;2;3;\n7;8;9\n".getBytes(StandardCharsets.UTF_8));
        var rows = rows(table);

        assertThat(rows.get(0).cell(2).text()).isEmpty();
        assertThat(rows).extracting(TableRow::width).containsExactly(1, 4, 3, 3);
        assertThat(rows).extracting(TableRow::number).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void aTableCanBeReadTwice() throws IOException {
        var table = table(NORWEGIAN.getBytes(StandardCharsets.UTF_8));

        assertThat(rows(table)).isEqualTo(rows(table)).hasSize(1);
    }

    @Test
    void aQuoteThatNeverClosesIsRefusedWithItsLineAndDoesNotSwallowTheRest() throws IOException {
        var few = "a;b\n1;2\n3;\"open\n5;6\n7;8\n".getBytes(StandardCharsets.US_ASCII);
        var many = ("a;b\n1;2\n3;\"open\n" + "long;line;after\n".repeat(1_400_000)).getBytes(StandardCharsets.US_ASCII);

        assertRefused(() -> rows(table(few)), TableRefused.Reason.OPEN_QUOTE);
        assertRefused(() -> rows(table(many)), TableRefused.Reason.OPEN_QUOTE);
        assertThatThrownBy(() -> rows(table(few)))
                .isInstanceOfSatisfying(TableRefused.class, e -> assertThat(e.arguments()).contains(3L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;2", "a;b\n1;2\n", "a;b\r\n1;\"2\"", "a;b\n\n1;2\n\n\n"})
    void theLastRowIsReadHoweverTheFileEnds(String text) throws IOException {
        assertThat(texts(table(text.getBytes(StandardCharsets.US_ASCII)))).containsExactly(List.of("1", "2"));
    }

    @Test
    void rubbishAndNothingAreRefused() throws IOException {
        assertRefused(() -> table(new byte[] {1, 0, 3, 7, 0, 0, 9, 2, 0, 4}), TableRefused.Reason.NOT_TABLE);
        assertRefused(() -> table(new byte[] {0, 1, 2, 3, 0}), TableRefused.Reason.NOT_TABLE);
        assertRefused(() -> table(new byte[0]), TableRefused.Reason.EMPTY);
        assertRefused(() -> table(" \r\n\r\n".getBytes(StandardCharsets.US_ASCII)), TableRefused.Reason.EMPTY);
        assertRefused(() -> new TableFile().open(folder.resolve("gone.csv"), null), TableRefused.Reason.MISSING);
        assertRefused(() -> new TableFile().open(folder, null), TableRefused.Reason.FOLDER);
    }

    @Test
    void aFileThatGoesBetweenTwoReadingsIsRefusedByName() throws IOException {
        var table = table(NORWEGIAN.getBytes(StandardCharsets.UTF_8));
        Files.delete(folder.resolve("t.csv"));

        assertRefused(table::rows, TableRefused.Reason.MISSING);
    }

    @Test
    void oneTextInAZipIsReadAndSeveralAreNot() throws IOException {
        var one = zip("one.zip", "data/a.csv", NORWEGIAN, "__MACOSX/._a.csv", "x");
        var two = zip("two.zip", "a.csv", NORWEGIAN, "b.csv", NORWEGIAN);
        var none = zip("none.zip", "a.bin", "x", "b.bin", "x");

        assertThat(texts(new TableFile().open(one, null))).hasSize(1);
        assertRefused(() -> new TableFile().open(two, null), TableRefused.Reason.SEVERAL_IN_ZIP);
        assertRefused(() -> new TableFile().open(none, null), TableRefused.Reason.NONE_IN_ZIP);
    }

    @Test
    void aTextThatUnfoldsOutOfProportionIsRefused() throws IOException {
        var bomb = zip("bomb.zip", "a.csv", "a;b\n" + "0;0\n".repeat(3_000_000), "b.bin", "");

        assertRefused(() -> new TableFile().open(bomb, null), TableRefused.Reason.ZIP_BOMB);
    }

    private Path zip(String name, String... pathsAndTexts) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i < pathsAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(pathsAndTexts[i]));
                zip.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Table table(byte[] bytes) throws IOException {
        return new TableFile().open(Files.write(folder.resolve("t.csv"), bytes), null);
    }

    private static String swap(String row, String separator) {
        var parts = row.split(";", 3);
        return String.join(separator, parts);
    }

    static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, TableRefused.Reason why) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(TableRefused.class, e -> assertThat(e.reason()).isEqualTo(why));
    }

    static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    static List<TableRow> rows(Table table) {
        var rows = new ArrayList<TableRow>();
        try (var all = table.rows()) {
            for (var row = all.next(); row != null; row = all.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    static List<List<String>> texts(Table table) {
        return rows(table).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
