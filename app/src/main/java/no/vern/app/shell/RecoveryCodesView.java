package no.vern.app.shell;

import atlantafx.base.theme.Styles;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.FormField;
import no.vern.app.ui.WrappedLabel;
import no.vern.workspace.Created;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The recovery codes of a new workspace, shown this once; one goes on when they are written down. */
final class RecoveryCodesView extends DoorCardView {
    private final CheckBox written;

    RecoveryCodesView(Created created, String organisation, Runnable onward, Texts texts) {
        super(texts.get("codes.screen.title"), texts.get("codes.screen.text"));
        var codes = new VBox(
                code(texts.get("codes.register.label"), created.register().text(), texts.get("codes.register.help")),
                code(texts.get("codes.journal.label"), created.journal().text(), texts.get("codes.journal.help")));
        codes.getStyleClass().add("form-group");
        written = new CheckBox(texts.get("codes.written.check"));
        var print = new Button(texts.get("codes.print.button"), new FontIcon(Feather.PRINTER));
        print.setOnAction(event -> print(page(created, organisation, texts)));
        add(
                codes,
                print,
                written,
                onwardButton(written, onward, texts));
    }

    /** Whether the user has said that the codes are written down. */
    boolean written() {
        return written.isSelected();
    }

    private static Button onwardButton(CheckBox written, Runnable onward, Texts texts) {
        var button = new Button(texts.get("codes.onward.button"));
        button.getStyleClass().add(Styles.ACCENT);
        button.disableProperty().bind(written.selectedProperty().not());
        button.setOnAction(event -> onward.run());
        return button;
    }

    private static FormField code(String name, String text, String help) {
        var field = new TextField(text);
        field.setEditable(false);
        field.getStyleClass().add("code-text");
        var explained = new WrappedLabel(help, "subtle");
        return new FormField(name, new VBox(field, explained));
    }

    private static Node page(Created created, String organisation, Texts texts) {
        var page = new VBox(
                new Label(texts.get("codes.page.title", organisation)),
                new Label(texts.get("codes.register.label")),
                new Label(created.register().text()),
                new Label(texts.get("codes.journal.label")),
                new Label(created.journal().text()),
                new Label(texts.get("codes.screen.text")));
        page.getStyleClass().add("printed-codes");
        return page;
    }

    private void print(Node page) {
        var job = PrinterJob.createPrinterJob();
        if (job != null && job.showPrintDialog(getScene().getWindow()) && job.printPage(page)) {
            job.endJob();
        }
    }
}
