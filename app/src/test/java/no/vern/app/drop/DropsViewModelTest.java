package no.vern.app.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import no.vern.app.incident.Register;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.drop.Drop;
import no.vern.drop.DropContent;
import no.vern.drop.DropKind;
import no.vern.drop.DropRepository;
import no.vern.drop.DropTrend.Kind;
import no.vern.settings.SettingRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SmallDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropsViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private Register register;
    private DropRepository drops;
    private DropsViewModel model;

    @BeforeEach
    void open() {
        register = new Register(folder);
        drops = new DropRepository(register.vault);
        model = new DropsViewModel(
                drops,
                register.units,
                new SettingRepository(register.vault),
                Tasks.sameThread(),
                dialogs,
                register.texts,
                Register.NOW);
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void shows_a_line_for_the_unit_and_the_last_ones_with_its_name() {
        var content = new DropContent(register.unit, DropKind.DEMANDS, 3, TODAY);
        assertThat(drops.addAll(Collections.nCopies(6, content))).isInstanceOf(SaveResult.Saved.class);
        model.load();

        var shown = model.shownProperty().get();
        assertThat(shown.trend().lines()).extracting(line -> line.kind()).containsExactly(Kind.UNIT, Kind.ALL);
        assertThat(shown.trend().lines().getFirst().sum()).hasValue(6);
        assertThat(shown.newest()).hasSize(6).extracting(Drop::kind).containsOnly(DropKind.DEMANDS);
        assertThat(shown.units()).containsKey(register.unit);
    }

    @Test
    void one_that_is_taken_away_can_be_had_back() {
        drops.addAll(List.of(new DropContent(register.unit, DropKind.ALONE, 5, TODAY)));
        model.load();
        model.remove(model.shownProperty().get().newest().getFirst());
        assertThat(drops.since(TODAY)).isEmpty();
        assertThat(model.shownProperty().get().newest()).isEmpty();

        dialogs.noticeActions.getLast().run();
        assertThat(drops.since(TODAY)).singleElement().extracting(Drop::strain).isEqualTo(5);
    }

    @Test
    void a_full_disk_is_told_when_one_is_to_be_taken_away_or_had_back(@TempDir Path temp) throws IOException {
        try (var disk = SmallDisk.in(temp);
                var there = new Register(disk.folder())) {
            var repository = new DropRepository(there.vault);
            var shown = new DropsViewModel(
                    repository,
                    there.units,
                    new SettingRepository(there.vault),
                    Tasks.sameThread(),
                    dialogs,
                    there.texts,
                    Register.NOW);
            Register.saved(repository.add(new DropContent(there.unit, DropKind.ALONE, 5, TODAY)));
            shown.load();
            var drop = shown.shownProperty().get().newest().getFirst();
            disk.fill(there.vault);
            shown.remove(drop);
            assertThat(shown.problemProperty().get()).startsWith("Ikke lagret: disken er full.");
            assertThat(shown.shownProperty().get().newest()).containsExactly(drop);

            disk.makeRoom();
            shown.remove(drop);
            disk.fill(there.vault);
            dialogs.noticeActions.getLast().run();

            disk.makeRoom();
            assertThat(dialogs.said).singleElement().asString().contains("Ikke lagret: disken er full.");
        }
    }
}
