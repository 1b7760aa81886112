package no.vern.app.report;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import no.vern.statistics.Suppression;
import org.jspecify.annotations.Nullable;

/** What the card for making the AMU workbook holds: year, unit, threshold, and the way to a file. */
public final class AmuReportViewModel {
    private static final int YEARS_BACK = 10;

    private final AmuReport report;
    private final Texts texts;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Consumer<Path> opener;
    private final LocalDate today;
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<@Nullable UUID> unit = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> threshold;
    private final ObservableList<Choice<UUID>> units = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty working = new SimpleBooleanProperty();

    /**
     * @param threshold what the organisation has set
     * @param opener shows a file in the program that the user has for it
     */
    public AmuReportViewModel(
            AmuReport report,
            int threshold,
            Texts texts,
            Clock clock,
            Tasks tasks,
            Dialogs dialogs,
            Consumer<Path> opener) {
        this.report = report;
        this.texts = texts;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.opener = opener;
        today = Norway.today(clock);
        year = new SimpleObjectProperty<>(likelyYear());
        this.threshold = new SimpleObjectProperty<>(threshold);
    }

    /** In the first months of a year it is the last one that is reported. */
    private int likelyYear() {
        return today.getMonth().compareTo(Month.MARCH) <= 0 ? today.getYear() - 1 : today.getYear();
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> today.getYear() - back).toList();
    }

    public List<Integer> thresholds() {
        return IntStream.rangeClosed(Suppression.LOWEST_THRESHOLD, Suppression.HIGHEST_THRESHOLD)
                .boxed()
                .toList();
    }

    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    /** Null for the whole organisation. */
    public ObjectProperty<@Nullable UUID> unitProperty() {
        return unit;
    }

    public ObjectProperty<Integer> thresholdProperty() {
        return threshold;
    }

    /** The units to choose from, once they are loaded. */
    public ObservableList<Choice<UUID>> units() {
        return units;
    }

    /** Why no workbook was written; empty when there is nothing to say. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working;
    }

    /** Reads the units anew. */
    public void load() {
        problem.set("");
        tasks.run(report::units).onSuccess(tree -> units.setAll(choices(tree))).start();
    }

    private static List<Choice<UUID>> choices(UnitTree tree) {
        return tree.all().stream()
                .map(each -> new Choice<>(each.id(), each.name(), path(tree, each), ""))
                .toList();
    }

    private static String path(UnitTree tree, Unit unit) {
        return tree.pathTo(unit.id()).stream().map(Unit::name).collect(Collectors.joining(" › "));
    }

    /**
     * Asks for a file and writes the workbook.
     *
     * @param written runs when it is there
     */
    public void make(Runnable written) {
        problem.set("");
        var choice = new Dialogs.FileChoice(
                texts.get("report.card.title"),
                suggestedName(),
                texts.get("report.card.kind"),
                List.of("*.xlsx"),
                null);
        dialogs.saveFile(choice).map(AmuReportViewModel::withEnding).ifPresent(file -> write(file, written));
    }

    private String suggestedName() {
        var about = units.stream().filter(each -> each.value().equals(unit.get())).map(Choice::name);
        return Stream.concat(Stream.of("AMU", year.get().toString()), about)
                        .collect(Collectors.joining(" "))
                        .replaceAll("[^\\p{L}\\p{N} ._-]", "-")
                + ".xlsx";
    }

    private static Path withEnding(Path file) {
        var name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? file : file.resolveSibling(name + ".xlsx");
    }

    private void write(Path file, Runnable written) {
        var request = new AmuRequest(year.get(), unit.get(), threshold.get(), texts.language());
        working.set(true);
        tasks.run(() -> report.write(request, file))
                .onSuccess(result -> {
                    written.run();
                    tell(result);
                })
                .onError(ReportFailed.class, failure -> problem.set(
                        texts.get(failure.messageKey(), failure.arguments().toArray())))
                .onEnd(() -> working.set(false))
                .start();
    }

    private void tell(AmuWritten result) {
        var name = String.valueOf(result.file().getFileName());
        var key = result.empty() ? "report.card.empty" : "report.card.done";
        dialogs.notice(texts.get(key, name), texts.get("report.card.open"), () -> opener.accept(result.file()));
    }
}
