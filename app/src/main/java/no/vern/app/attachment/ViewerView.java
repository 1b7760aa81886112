package no.vern.app.attachment;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.WrappedLabel;
import no.vern.attachment.Attachment;

/** One file, as a card over the case: a picture, a document page by page, a text, or why it cannot be shown here. */
final class ViewerView extends VBox {
    private final Tasks tasks;
    private final Texts texts;
    private final Latest drawing = new Latest();
    private final PictureView picture = new PictureView();
    private final StackPane content = new StackPane();
    private final FlowPane buttons = new FlowPane();
    private final Button close;
    private Node first;

    /** @param copy saves a copy outside of Vern */
    ViewerView(Attachment attachment, Showing showing, Tasks tasks, Texts texts, Runnable copy, Runnable leave) {
        this.tasks = tasks;
        this.texts = texts;
        getStyleClass().addAll("overlay-card", "viewer");
        getStylesheets().add(ViewerView.class.getResource("attachment.css").toExternalForm());
        var title = new WrappedLabel(attachment.name(), "heading");
        var line = new Label(new FileWords(texts).line(attachment));
        line.getStyleClass().add("muted");
        content.getStyleClass().add("viewer-content");
        buttons.getStyleClass().add("buttons");
        close = button("dialog.close.button", leave);
        first = close;
        show(showing);
        var save = button("attachment.copy.button", copy);
        save.setId("viewer-copy");
        close.getStyleClass().add(Styles.FLAT);
        buttons.getChildren().addAll(save, close);
        getChildren().addAll(title, line, content, buttons);
        // As much of the window as the card may have: what is shown is as large as it can be.
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                content.prefHeightProperty().bind(scene.heightProperty().multiply(0.6));
            }
        });
    }

    private void show(Showing showing) {
        switch (showing) {
            case Showing.Picture shown -> picture(shown);
            case Showing.Pages(var pages) -> pages(pages);
            case Showing.Words words -> words(words);
            case Showing.Nothing(var key) -> sentence(key);
        }
    }

    private void picture(Showing.Picture shown) {
        content.getChildren().setAll(picture);
        var turn = button("attachment.turn.button", picture::turn);
        buttons.getChildren().add(turn);
        drawing.replace(tasks.run(() -> PictureView.unpacked(shown)))
                .onSuccess(image -> {
                    if (image.isError()) {
                        buttons.getChildren().remove(turn);
                        sentence("attachment.view.brokenPicture");
                    } else {
                        picture.show(image, shown.turned());
                    }
                })
                .start();
    }

    private void pages(PdfPages pages) {
        content.getChildren().setAll(picture);
        var turner = new PageTurner(pages);
        var back = button("attachment.previous.button", () -> turner.turn(-1));
        var next = button("attachment.next.button", () -> turner.turn(1));
        buttons.getChildren().addAll(back, next, turner.place);
        first = next;
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var by = by(event.getCode());
            if (by != 0) {
                turner.turn(by);
                event.consume();
            }
        });
        sceneProperty().subscribe((before, now) -> {
            if (before != null && now == null) {
                drawing.cancel();
                tasks.run(() -> {
                            pages.close();
                            return pages;
                        })
                        .start();
            }
        });
        turner.turn(0);
    }

    private static int by(KeyCode code) {
        return switch (code) {
            case PAGE_DOWN -> 1;
            case PAGE_UP -> -1;
            default -> 0;
        };
    }

    /** Which page is shown; the one asked for last is drawn. */
    private final class PageTurner {
        private final PdfPages pages;
        private final Label place = new Label();
        private int page;

        PageTurner(PdfPages pages) {
            this.pages = pages;
            place.getStyleClass().add("muted");
        }

        void turn(int by) {
            page = Math.clamp((long) page + by, 0, pages.count() - 1);
            var wanted = page;
            place.setText(texts.get("attachment.page.label", wanted + 1, pages.count()));
            drawing.replace(tasks.run(() -> pages.page(wanted)))
                    .onSuccess(drawn -> {
                        content.getChildren().setAll(picture);
                        picture.show(PictureView.image(drawn));
                    })
                    .onError(PageFailed.class, e -> sentence(e.messageKey()))
                    .start();
        }
    }

    private void words(Showing.Words words) {
        var area = new TextArea(words.text());
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(texts.get("attachment.text.label"));
        content.getChildren().setAll(area);
        first = area;
        if (words.cut()) {
            var cut = new Label(texts.get("attachment.view.cut"));
            cut.getStyleClass().add("muted");
            buttons.getChildren().add(cut);
        }
    }

    private void sentence(String key) {
        var label = new WrappedLabel(texts.get(key));
        label.setId("viewer-sentence");
        content.getChildren().setAll(label);
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setOnAction(_ -> action.run());
        return button;
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }
}
