package no.vern.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.vern.app.exchange.table.TableFormat;
import no.vern.app.language.Texts;
import no.vern.app.ui.Dialogs;

/** Asks for the files of an import. */
record ImportFiles(Dialogs dialogs, Texts texts) {
    Optional<Path> toImport() {
        return dialogs.openFile(new Dialogs.FileChoice(
                texts.get("import.wizard.title"),
                "",
                texts.get("import.wizard.fileKind"),
                List.of("*.xlsx", "*.csv", "*.txt", "*.zip"),
                null));
    }

    /** Beside the file that the rows come from, and of its kind. */
    Optional<Path> forRejects(ImportPlan plan) {
        var ending = plan.table().format() instanceof TableFormat.Xlsx ? ".xlsx" : ".csv";
        return dialogs.saveFile(new Dialogs.FileChoice(
                texts.get("import.wizard.saveRejects"),
                texts.get("import.rejects.sheet.name") + ending,
                texts.get("import.wizard.fileKind"),
                List.of("*" + ending),
                plan.file().toAbsolutePath().getParent()));
    }
}
