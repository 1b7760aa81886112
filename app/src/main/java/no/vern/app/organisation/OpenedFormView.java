package no.vern.app.organisation;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import no.vern.app.organisation.OrganisationViewModel.Opened;
import no.vern.app.shell.Room;

/** The form of what is open, and whether something that is typed in it would be lost. */
final class OpenedFormView extends ScrollPane {
    private final boolean begun;
    private final BooleanSupplier changed;
    private final Runnable giveUp;

    private OpenedFormView(Node form, boolean begun, BooleanSupplier changed, Runnable giveUp) {
        super(form);
        this.begun = begun;
        this.changed = changed;
        this.giveUp = giveUp;
        setFitToWidth(true);
    }

    /** @param leave closes the form, unless the user would rather keep what is typed */
    static OpenedFormView of(Opened opened, OrganisationViewModel model, Runnable leave, Room room) {
        return switch (opened) {
            case Opened.OfUnit unit -> {
                var form = model.form(unit);
                room.drafts().open(form.typed());
                yield new OpenedFormView(
                        new UnitFormView(model, form, leave, room),
                        form.isNew(),
                        form::changed,
                        () -> room.drafts().giveUp(form.typed()));
            }
            case Opened.OfPerson person -> {
                var form = model.form(person);
                room.drafts().open(form.typed());
                yield new OpenedFormView(
                        new PersonFormView(model, form, leave, room),
                        form.isNew(),
                        form::changed,
                        () -> room.drafts().giveUp(form.typed()));
            }
        };
    }

    /** Whether it is of something new. */
    boolean begun() {
        return begun;
    }

    /** The user lets go of what is typed. */
    void giveUp() {
        giveUp.run();
    }

    boolean changed() {
        return changed.getAsBoolean();
    }
}
