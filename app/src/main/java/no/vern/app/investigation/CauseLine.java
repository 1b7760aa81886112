package no.vern.app.investigation;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.investigation.Cause;
import no.vern.investigation.CauseCategory;
import org.jspecify.annotations.Nullable;

/** One line of the outline of causes, as it is typed. */
final class CauseLine {
    final StringProperty text = new SimpleStringProperty("");
    final IntegerProperty depth = new SimpleIntegerProperty();
    final ObjectProperty<@Nullable CauseCategory> category = new SimpleObjectProperty<>();

    CauseLine(int depth) {
        this.depth.set(depth);
    }

    Cause content() {
        return new Cause(depth.get(), text.get(), category.get());
    }
}
