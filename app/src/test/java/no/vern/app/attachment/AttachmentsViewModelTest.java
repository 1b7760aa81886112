package no.vern.app.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.vern.app.incident.Register;
import no.vern.app.ui.Tasks;
import no.vern.attachment.Attachment;
import no.vern.attachment.AttachmentRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.workspace.SaveResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsViewModelTest {
    @TempDir
    private Path folder;

    private final AtomicInteger saved = new AtomicInteger();
    private Register register;
    private AttachmentRepository attachments;
    private AttachmentsViewModel model;
    private Incident incident;

    @BeforeEach
    void open() throws IOException {
        register = new Register(Files.createDirectory(folder.resolve("vault")));
        attachments = new AttachmentRepository(register.vault, register.incidents);
        incident = register.add(register.threat("Trussel"));
        model = new AttachmentsViewModel(
                attachments, Tasks.sameThread(), register.texts, saved::incrementAndGet);
        model.show(incident);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() {
        return model.filesProperty().get().stream().map(Attachment::name).toList();
    }

    @Test
    void oneFileThatCannotBeTakenDoesNotKeepTheOthersOut() throws IOException {
        model.add(List.of(file("a.txt", "a"), folder.resolve("borte.txt"), file("tom.txt", ""), file("b.txt", "b")));

        assertThat(names()).containsExactly("a.txt", "b.txt");
        assertThat(model.messageProperty().get()).startsWith("«borte.txt» kan ikke leses.").endsWith("«tom.txt» er tom. Velg en fil med innhold.");
        assertThat(saved).hasValue(1);
        assertThat(model.runningProperty().get()).isFalse();
    }

    @Test
    void aCopiedPictureGetsANameOfItsOwn() {
        model.add(() -> TestFiles.png(3, 3));

        assertThat(names()).containsExactly("Limt inn.png");
    }

    @Test
    void isRemovedOnlyWithAReason() throws IOException {
        model.add(List.of(file("a.txt", "a")));
        var gone = new AtomicInteger();

        model.remove(model.filesProperty().get().getFirst(), "", gone::incrementAndGet);
        assertThat(model.messageProperty().get()).isEqualTo("Skriv hvorfor vedlegget fjernes.");
        assertThat(names()).containsExactly("a.txt");

        model.remove(model.filesProperty().get().getFirst(), "Feil fil", gone::incrementAndGet);
        assertThat(names()).isEmpty();
        assertThat(model.messageProperty().get()).isEmpty();
        assertThat(gone).hasValue(1);
    }

    @Test
    void aCopyIsWholeAndNamedByItsCase() throws IOException {
        model.add(List.of(file("Kari Nordmann.TXT", "Hei")));
        var target = folder.resolve("kopi.txt");
        var first = model.filesProperty().get().getFirst();

        model.copy(first, target, () -> {});

        assertThat(target).hasContent("Hei");
        assertThat(model.copyName(first)).isEqualTo("2026-0001-1.txt");
        model.copy(first, folder.resolve("finnes ikke/kopi.txt"), () -> {});
        assertThat(model.messageProperty().get()).isNotEmpty();
    }

    @Test
    void whatSomebodyElseRemovedIsSaidToBeGone() throws IOException {
        model.add(List.of(file("a.txt", "a")));
        var first = model.filesProperty().get().getFirst();
        Register.saved(attachments.remove(first, "Feil fil"));

        model.open(first, showing -> assertThat(showing).isNull());

        assertThat(model.messageProperty().get()).isEqualTo("«a.txt» er fjernet fra saken av noen andre.");
        assertThat(names()).isEmpty();
    }

    @Test
    void nothingIsAddedToAClosedCase() throws IOException {
        model.add(List.of(file("a.txt", "a")));
        model.show(Register.saved(register.incidents.follow(
                incident.id(), (_, _) -> new SaveResult.Saved<>(IncidentStatus.CLOSED))));

        model.add(List.of(file("b.txt", "b")));

        assertThat(names()).containsExactly("a.txt");
        assertThat(model.changeable(model.incidentProperty().get())).isFalse();
    }
}
