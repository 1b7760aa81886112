package no.vern.app.incident;

import java.util.List;
import javafx.scene.Node;
import no.vern.app.shell.Screen;
import no.vern.incident.Incident;

/** A part of the page of a case that another area draws: its files, its investigation. */
public interface CasePartView {
    Node node();

    /** Shows this case; called again when something about it was stored. */
    void show(Incident incident);

    /** Its faces that a picture is taken of, once a case is shown. */
    default List<Screen.Face> faces() {
        return List.of();
    }
}
