package no.vern.app.exchange;

import java.nio.file.Path;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.shell.Command;
import no.vern.app.shell.Room;
import no.vern.codelist.CodeLists;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRules;
import org.jspecify.annotations.Nullable;

/** "Importer fra fil": opens the card for it, from wherever one is, and where one was before. */
public final class ImportCommand {
    private final Room room;
    private final IncidentRepository incidents;
    private final IncidentRules rules;
    private final CodeLists lists;
    private @Nullable ImportWizardViewModel model;
    private @Nullable ImportWizardView card;

    public ImportCommand(Room room, IncidentRepository incidents, IncidentRules rules, CodeLists lists) {
        this.room = room;
        this.incidents = incidents;
        this.rules = rules;
        this.lists = lists;
    }

    /** The command, for everywhere. */
    public Command command() {
        return new Command("import.file", room.texts().get("import.wizard.command"), "Shortcut+I", this::show);
    }

    public void show() {
        show(null);
    }

    /** The same from a screen: the file is taken to hold what the screen shows, until it is told otherwise. */
    public void show(@Nullable ImportKind expected) {
        model().expect(expected);
        room.overlay().show(card());
    }

    /** Begins with a file, e.g. one that was dropped on the window. */
    public void open(Path file) {
        show();
        model().open(file);
    }

    /** Lets go of the file at hand; an import that is under way is finished first. */
    public void close() {
        if (model != null) {
            model.close();
        }
    }

    private ImportWizardView card() {
        if (card == null) {
            card = new ImportWizardView(
                    model(), room.texts(), room.overlay()::hide, () -> room.navigator().open(screen(model().mapping().kind())));
        }
        return card;
    }

    /** Where one sees what was imported. */
    private static String screen(ImportKind kind) {
        return switch (kind) {
            case INCIDENTS -> "incidents";
            case MEASURES -> "measures";
            case HAZARDS -> "risk";
        };
    }

    private ImportWizardViewModel model() {
        if (model == null) {
            var imports = FileImport.into(room.register(), incidents, rules, lists);
            model = new ImportWizardViewModel(
                    imports, room.texts(), room.tasks(), room.dialogs(), this::imported);
        }
        return model;
    }

    /** Lists have to learn of many new rows at once; they are right meanwhile, and quick again after. */
    private void imported() {
        room.navigator().reload();
        room.tasks().run(this::prepare).start();
    }

    private boolean prepare() {
        incidents.prepare();
        return true;
    }
}
