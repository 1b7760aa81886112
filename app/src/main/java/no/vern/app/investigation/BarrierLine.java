package no.vern.app.investigation;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.investigation.Barrier;

/** A barrier and how it failed, as they are typed. */
final class BarrierLine {
    final StringProperty barrier = new SimpleStringProperty("");
    final StringProperty failure = new SimpleStringProperty("");

    Barrier content() {
        return new Barrier(barrier.get(), failure.get());
    }
}
