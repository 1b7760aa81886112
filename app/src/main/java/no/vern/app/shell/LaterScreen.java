package no.vern.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import no.vern.app.ui.Later;

/** A screen that is made when it first comes to the front: a desk is laid at once, also when it has many. */
public final class LaterScreen<S extends Screen> implements Screen {
    private final Place place;
    private final Later<S> screen;

    public LaterScreen(Place place, Supplier<S> maker) {
        this.place = place;
        screen = new Later<>(maker);
    }

    /** The screen itself; made now, when it was not yet. */
    public S screen() {
        return screen.get();
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public Node node() {
        return screen().node();
    }

    @Override
    public void shown() {
        screen().shown();
    }

    @Override
    public void begin() {
        screen().begin();
    }

    @Override
    public void hidden() {
        screen().hidden();
    }

    @Override
    public Optional<Command> primary() {
        return screen().primary();
    }

    @Override
    public List<Command> secondary() {
        return screen().secondary();
    }

    @Override
    public List<Node> filters() {
        return screen().filters();
    }

    @Override
    public ObservableValue<String> countLine() {
        return screen().countLine();
    }

    @Override
    public List<Command> commands() {
        return screen().commands();
    }

    @Override
    public String help() {
        return screen().help();
    }

    @Override
    public List<KeyGroup> keys() {
        return screen().keys();
    }

    @Override
    public List<Face> faces() {
        return screen().faces();
    }
}
