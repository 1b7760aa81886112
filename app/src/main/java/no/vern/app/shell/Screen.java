package no.vern.app.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import no.vern.app.ui.TabStops;

/** One place in the rail. The frame draws title, filters, primary action and count line; the screen gives them. */
public interface Screen {
    Place place();

    default String key() {
        return place().key();
    }

    default String title() {
        return place().title();
    }

    /** What fills the frame; the same node each time. */
    Node node();

    /** It has come to the front: load, and listen. */
    default void shown() {}

    /** Puts the hand where one begins. */
    default void begin() {
        TabStops.first(node()).ifPresent(Node::requestFocus);
    }

    /** It has gone: stop listening. */
    default void hidden() {}

    /** The button at the top right; its key is Ctrl+Shift+N unless it names another. */
    default Optional<Command> primary() {
        return Optional.empty();
    }

    /** What stands at the right of the count line, e.g. "Eksporter". */
    default List<Command> secondary() {
        return List.of();
    }

    /** Chips and fields under the title. */
    default List<Node> filters() {
        return List.of();
    }

    /** What the screen shows in numbers, e.g. "412 hendelser · 37 åpne". */
    default ObservableValue<String> countLine() {
        return new ReadOnlyStringWrapper("");
    }

    /** Keys that work while it is in front, beside the ones above. */
    default List<Command> commands() {
        return List.of();
    }

    /** What F1 says first: a few sentences about what one does here. */
    default String help() {
        return "";
    }

    /** Keys of its parts that are no commands, for F1. */
    default List<KeyGroup> keys() {
        return List.of();
    }

    /** Other faces that a picture is taken of, e.g. the open form. */
    default List<Face> faces() {
        return List.of();
    }

    /** A state of the screen that can be called up by name. */
    record Face(String key, Runnable show) {}
}
