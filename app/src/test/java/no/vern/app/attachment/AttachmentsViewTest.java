package no.vern.app.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.incident.Register;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.WindowTest;
import no.vern.attachment.AttachmentRepository;
import no.vern.attachment.Bytes;
import no.vern.attachment.OfferedFile;
import no.vern.incident.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsViewTest extends WindowTest {
    @TempDir
    Path folder;

    private Register register;
    private AttachmentRepository attachments;
    private Incident incident;
    private AttachmentsView view;
    private final StackPane over = new StackPane();

    @Override
    protected Parent content() throws IOException {
        register = new Register(Files.createDirectory(folder.resolve("vault")));
        attachments = new AttachmentRepository(register.vault, register.incidents);
        incident = register.add(register.threat("Trussel"));
        view = new AttachmentsView(
                new AttachmentsViewModel(attachments, tasks, texts, () -> {}), tasks, dialogs, overlay(), texts);
        view.show(incident);
        return new VBox(view, over);
    }

    private Overlay overlay() {
        return new Overlay() {
            @Override
            public void show(Node card) {
                over.getChildren().setAll(card);
                card.requestFocus();
            }

            @Override
            public void hide() {
                over.getChildren().clear();
            }
        };
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void attach(String name, byte[] bytes) {
        Register.saved(attachments.add(incident.id(), OfferedFile.of(name, Bytes.of(bytes))));
        inWindow(() -> view.show(incident));
    }

    private void key(KeyCode code) {
        press(code).release(code);
        settle();
    }

    private Node focused() {
        return view.getScene().getFocusOwner();
    }

    @Test
    void aFileGoesInIsShownAndGoesOutByKeyboardAlone() throws IOException {
        settle();
        dialogs.file = Files.write(folder.resolve("bilde.png"), TestFiles.png(60, 40));
        inWindow(() -> lookup("#attachment-add").query().requestFocus());
        key(KeyCode.SPACE);
        assertThat(lookup("#attachments-title").queryAs(Label.class).getText()).isEqualTo("Vedlegg (1)");

        inWindow(() -> lookup(".attachment .hyperlink").query().requestFocus());
        key(KeyCode.ENTER);
        assertThat(lookup(".picture .image-view").queryAs(ImageView.class).getImage().getWidth()).isEqualTo(60);
        inWindow(() -> over.getChildren().clear());

        inWindow(() -> lookup(".attachment .hyperlink").query().requestFocus());
        key(KeyCode.DELETE);
        assertThat(focused().getId()).isEqualTo("attachment-reason");
        key(KeyCode.ENTER);
        assertThat(lookup("#attachment-message").queryAs(Label.class).getText()).isEqualTo("Skriv hvorfor vedlegget fjernes.");
        inWindow(() -> lookup(".attachment .hyperlink").query().requestFocus());
        key(KeyCode.DELETE);
        write("Feil bilde");
        key(KeyCode.ENTER);
        assertThat(attachments.of(incident.id())).isEmpty();
        assertThat(lookup("#attachments-title").queryAs(Label.class).getText()).isEqualTo("Vedlegg");
    }

    @Test
    void aBrokenPictureIsASentenceAndTheWindowStays() {
        settle();
        var broken = TestFiles.png(50, 50, new byte[3]);
        java.util.Arrays.fill(broken, 41, broken.length, (byte) 7);
        attach("bilde.png", broken);

        clickOn("bilde.png");
        settle();

        assertThat(lookup("#viewer-sentence").queryAs(Label.class).getText()).startsWith("Bildet kan ikke vises");
        clickOn("Lukk");
        assertThat(over.getChildren()).isEmpty();
    }

    @Test
    void aDocumentIsTurnedPageByPage() {
        settle();
        attach("vedtak.pdf", TestFiles.pdf(2));

        clickOn("vedtak.pdf");
        settle();
        assertThat(lookup("Side 1 av 2").tryQuery()).isPresent();
        key(KeyCode.PAGE_DOWN);
        key(KeyCode.PAGE_DOWN);

        assertThat(lookup("Side 2 av 2").tryQuery()).isPresent();
        assertThat(lookup(".picture .image-view").queryAs(ImageView.class).getImage().getHeight()).isGreaterThan(1_000);
    }

    @Test
    void aCopyIsMadeOnlyAfterTheWarning() throws IOException {
        settle();
        attach("notat.txt", "Hei".getBytes(StandardCharsets.UTF_8));
        dialogs.file = folder.resolve("kopi.txt");
        dialogs.yes = false;
        inWindow(() -> copyButton().fire());
        assertThat(dialogs.file).doesNotExist();
        assertThat(dialogs.questions.getFirst().text()).contains("ikke kryptert");

        dialogs.yes = true;
        inWindow(() -> copyButton().fire());

        assertThat(dialogs.file).hasContent("Hei");
        assertThat(dialogs.fileChoices.getFirst().suggestedName()).isEqualTo("2026-0001-1.txt");
        assertThat(List.copyOf(dialogs.notices)).hasSize(1);
    }

    private Button copyButton() {
        return lookup(".attachment").lookup("Lagre en kopi …").queryButton();
    }
}
