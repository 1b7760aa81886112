package no.vern.app.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import no.vern.app.ui.Column;
import no.vern.training.CourseNeed;
import no.vern.training.Coverage;
import no.vern.training.Training;
import no.vern.training.TrainingKind;

/** The columns of the three lists. */
final class TrainingTables {
    /** What stays longest where there is not room for all. */
    static final List<String> MOST_TELLING = List.of(
            "day",
            "kind",
            "unit",
            "person",
            "state",
            "status",
            "DRILL",
            "lastDrill",
            "waiting",
            "mustAct",
            "people");

    private static final double SHARE_WIDTH = 8.2;

    private final Supplier<TrainingBook> book;
    private final TrainingWords words;
    private final Texts texts;

    /** @param book what is shown now */
    TrainingTables(Supplier<TrainingBook> book, Texts texts) {
        this.book = book;
        this.texts = texts;
        words = new TrainingWords(texts);
    }

    List<Column<Training>> register() {
        return List.of(
                column("day", 7.5, training -> training.content().day()),
                column("kind", 18.5, training -> training.content().kind()),
                column("topic", 15, training -> training.content().topic()),
                column("unit", 13, this::unit),
                Column.<Training>of("status", label("status"), 9, training -> training.content().status())
                        .as(training -> words.badge(training, today()))
                        .unsortable(),
                column("people", 5, this::people),
                column("heldBy", 10.5, training -> training.content().heldBy()),
                column("nextOn", 7.5, training -> training.content().nextOn()),
                column("participants", 18, this::participants).folded(),
                column("evidence", 14, training -> training.content().evidence()).folded());
    }

    List<Column<Coverage.Line>> coverage() {
        var columns = new ArrayList<Column<Coverage.Line>>();
        columns.add(Column.<Coverage.Line>of("unit", label("unit"), 15, line -> line.unit().name())
                .unsortable());
        columns.add(Column.<Coverage.Line>of(
                        "employees", label("employees"), 7, line -> line.unit().employees())
                .unsortable());
        TrainingKind.ofEverybody()
                .forEach(kind -> columns.add(Column.<Coverage.Line>of(
                                kind.name(), texts.get("training.short." + kind.name()), SHARE_WIDTH,
                                line -> words.share(line.of(kind)))
                        .as(line -> words.badge(line.of(kind), today()))
                        .unsortable()));
        columns.add(Column.<Coverage.Line>of(
                        "lastDrill", label("lastDrill"), 8, line -> line.of(TrainingKind.DRILL).lastHeld())
                .unsortable());
        columns.add(Column.<Coverage.Line>of(
                        "nextDrill", label("nextDrill"), 8, line -> line.of(TrainingKind.DRILL).nextOn())
                .unsortable());
        return columns;
    }

    List<Column<CourseNeed>> courses() {
        return List.of(
                need("person", 14, need -> book.get().personName(need.personId())),
                need("roles", 14, need -> need.roles().stream().sorted().map(texts::of).collect(Collectors.joining(", "))),
                need("state", 10, CourseNeed::state).as(need -> words.badge(need.state())),
                need("day", 7.5, need -> need.training() == null ? null : need.training().content().day()),
                need("hours", 5, need -> need.hours().signum() == 0 ? null : need.hours().stripTrailingZeros().toPlainString()),
                need("waiting", 17, need -> need.training() == null ? null : need.training().content().waiting()),
                need("mustAct", 13, need -> need.training() == null ? null : need.training().content().mustAct()),
                need("heldBy", 9, need -> need.training() == null ? null : need.training().content().heldBy()));
    }

    private String unit(Training training) {
        var unit = training.content().unitId();
        return unit == null ? texts.get("training.everywhere.name") : book.get().unitName(unit);
    }

    private Integer people(Training training) {
        int people = training.content().people();
        return people == 0 ? null : people;
    }

    private String participants(Training training) {
        return training.content().participants().stream()
                .map(book.get()::personName)
                .collect(Collectors.joining(", "));
    }

    private LocalDate today() {
        return book.get().today();
    }

    private Column<Training> column(String key, double em, Function<Training, Object> value) {
        return Column.<Training>of(key, label(key), em, value::apply).unsortable();
    }

    private Column<CourseNeed> need(String key, double em, Function<CourseNeed, Object> value) {
        return Column.<CourseNeed>of(key, label(key), em, value::apply).unsortable();
    }

    private String label(String key) {
        return texts.get("training." + key + ".label");
    }
}
