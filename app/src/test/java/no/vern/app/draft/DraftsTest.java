package no.vern.app.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.incident.Register;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.settings.Draft;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SmallDisk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    private static final UUID RECORD = UUID.fromString("0195f2a0-0000-7000-8000-000000000001");

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> trouble = new ArrayList<>();
    private Register register;

    @BeforeEach
    void open() {
        register = new Register(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Drafts drafts(Register of) {
        var drafts = new Drafts(of.drafts, Tasks.sameThread(), Runnable::run, dialogs, of.texts, trouble::add);
        drafts.load();
        return drafts;
    }

    /** A form with a line and a day of version 3 of its record. */
    private final class Form {
        final StringProperty line = new SimpleStringProperty("stored");
        final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>(LocalDate.of(2026, 6, 1));
        final Saving<String> saving =
                new Saving<>(Tasks.sameThread(), register.texts, new FieldProblems(register.texts));
        final Typed typed;
        int version;

        Form(UUID record, int version) {
            this(new Typed.Key("form", record), version);
        }

        Form(Typed.Key key, int version) {
            this.version = version;
            typed = new Typed(key).text("line", line).day("day", day)
                    .version(() -> this.version, then -> this.version = then)
                    .begin();
            saving.keeps(typed);
        }

        Form() {
            this(RECORD, 3);
        }
    }

    @Test
    void whatIsTypedIsThereAgainAfterTheDeskIsGone() {
        var form = new Form();
        drafts(register).open(form.typed);
        form.line.set("typed");
        form.day.set(null);

        var again = new Form();
        drafts(register).open(again.typed);

        assertThat(again.line.get()).isEqualTo("typed");
        assertThat(again.day.get()).isNull();
        assertThat(again.saving.noteProperty().get()).isEqualTo("Her står det du skrev sist og ikke lagret.");
        assertThat(again.saving.messageProperty().get()).isEmpty();
        assertThat(dialogs.notices).hasSize(1);
    }

    @Test
    void whatIsOfAnotherRecordStaysWithIt() {
        var drafts = drafts(register);
        var form = new Form();
        drafts.open(form.typed);
        form.line.set("typed");

        var other = new Form(UUID.randomUUID(), 3);
        drafts.open(other.typed);

        assertThat(other.line.get()).isEqualTo("stored");
    }

    @Test
    void aFormWhoseFieldsAreGivenToAnotherRecordKeepsWhatWasTypedInIt() {
        var drafts = drafts(register);
        var form = new Form();
        drafts.open(form.typed);
        form.line.set("typed");
        form.typed.rest();
        form.line.set("another record's");
        drafts.keepNow();

        var again = new Form();
        drafts.open(again.typed);

        assertThat(again.line.get()).isEqualTo("typed");
    }

    @Test
    void whatWasSavedMeanwhileIsToldAndNotHidden() {
        var form = new Form();
        drafts(register).open(form.typed);
        form.line.set("typed");

        var newer = new Form(RECORD, 4);
        drafts(register).open(newer.typed);

        assertThat(newer.line.get()).isEqualTo("typed");
        assertThat(newer.saving.messageProperty().get()).isEqualTo(register.texts.get("save.conflict.text"));
    }

    @Test
    void whatIsPutBackGoesOnFromTheVersionThatItStartedFromUntilItIsSaved() {
        var form = new Form();
        drafts(register).open(form.typed);
        form.line.set("typed");

        var newer = new Form(RECORD, 4);
        drafts(register).open(newer.typed);
        newer.line.set("typed more");
        var newest = new Form(RECORD, 5);
        drafts(register).open(newest.typed);

        assertThat(newest.line.get()).isEqualTo("typed more");
        assertThat(newest.version).isEqualTo(3);
        assertThat(newest.saving.messageProperty().get()).isEqualTo(register.texts.get("save.conflict.text"));
    }

    @Test
    void onlyWhatWasTypedIsPutBackAndNotWhatStoodThereByItself() {
        var form = new Form();
        drafts(register).open(form.typed);
        form.line.set("");

        var nextDay = new Form();
        nextDay.line.set("stored since");
        nextDay.day.set(LocalDate.of(2026, 6, 2));
        nextDay.typed.begin();
        drafts(register).open(nextDay.typed);

        assertThat(nextDay.line.get()).isEmpty();
        assertThat(nextDay.day.get()).isEqualTo(LocalDate.of(2026, 6, 2));
    }

    @Test
    void whatIsSavedOrTypedBackIsKeptNoMore() {
        var drafts = drafts(register);
        var form = new Form();
        drafts.open(form.typed);
        form.line.set("typed");
        assertThat(register.drafts.all()).hasSize(1);

        form.saving.save(() -> new SaveResult.Saved<>("stored"), _ -> {});
        assertThat(register.drafts.all()).isEmpty();
        assertThat(form.typed.dirty()).isFalse();

        form.line.set("typed more");
        form.line.set("typed");
        assertThat(register.drafts.all()).isEmpty();
    }

    @Test
    void whatIsRefusedIsKept() {
        var form = new Form();
        drafts(register).open(form.typed);
        form.line.set("typed");

        form.saving.save(() -> new SaveResult.Conflict<>("theirs"), _ -> {});

        assertThat(register.drafts.all()).hasSize(1);
        assertThat(form.typed.dirty()).isTrue();
    }

    @Test
    void onlyTheUserGivesItUp() {
        var drafts = drafts(register);
        var form = new Form();
        drafts.open(form.typed);
        assertThat(drafts.mayLeave(form.typed)).isTrue();
        assertThat(dialogs.questions).isEmpty();
        form.line.set("typed");
        dialogs.yes = false;
        assertThat(drafts.mayLeave(form.typed)).isFalse();
        assertThat(register.drafts.all()).hasSize(1);

        dialogs.yes = true;
        assertThat(drafts.mayLeave(form.typed)).isTrue();

        assertThat(dialogs.questions).hasSize(2);
        assertThat(register.drafts.all()).isEmpty();
    }

    @Test
    void whatIsTypedOfOnePartOfARecordGoesWithTheRecord() {
        var drafts = drafts(register);
        var first = new Form(Typed.Key.part("parts", RECORD, "first"), 3);
        var second = new Form(Typed.Key.part("parts", RECORD, "second"), 3);
        drafts.open(first.typed);
        drafts.open(second.typed);
        first.line.set("of the first");
        second.line.set("of the second");
        assertThat(register.drafts.all()).extracting(Draft::recordId).containsOnly(Optional.of(RECORD)).hasSize(2);

        drafts.forget(RECORD);
        second.line.set("still typed");

        assertThat(register.drafts.all()).isEmpty();
        var again = new Form(Typed.Key.part("parts", RECORD, "first"), 3);
        drafts.open(again.typed);
        assertThat(again.line.get()).isEqualTo("stored");
    }

    @Test
    void whatWasTakenAwayOnDiskWithTheRecordComesBackFromNowhere() {
        var drafts = drafts(register);
        var ofItsMeasure = new Form(UUID.randomUUID(), 3);
        var another = new Form();
        drafts.open(ofItsMeasure.typed);
        drafts.open(another.typed);
        ofItsMeasure.line.set("typed");
        another.line.set("typed elsewhere");
        register.drafts.remove("typed:form", ofItsMeasure.typed.key().record());

        drafts.forget(UUID.randomUUID());
        another.line.set("more");

        assertThat(register.drafts.all()).extracting(Draft::recordId).containsExactly(Optional.of(RECORD));
        assertThat(drafts.waits(ofItsMeasure.typed.key())).isFalse();
    }

    @Test
    void aFullDiskIsToldAndWhatIsTypedIsKeptOnceThereIsRoom(@TempDir Path temp) throws IOException {
        try (var disk = SmallDisk.in(temp);
                var there = new Register(disk.folder())) {
            var drafts = drafts(there);
            var form = new Form();
            drafts.open(form.typed);
            disk.fill(there.vault);
            form.line.set("x".repeat(2000));
            assertThat(trouble.getLast()).startsWith("Ikke lagret: disken er full.");
            drafts.close();
            assertThat(dialogs.said).singleElement().asString().contains("Ikke lagret: disken er full.");

            disk.makeRoom();
            form.line.set("y".repeat(2000));

            assertThat(trouble.getLast()).isEmpty();
            var again = new Form();
            drafts(there).open(again.typed);
            assertThat(again.line.get()).startsWith("yyy");
        }
    }
}
