package no.vern.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Toggles;

/** One place of the rail with several faces, each with its own button, chips and count line; the first is in front. */
public final class FacesScreen implements Screen {
    private final List<Choice<Screen>> all;
    private final Navigator navigator;
    private final ObjectProperty<Screen> face;
    private final Toggles<Screen> toggles;

    /** @param faces by their names; the place is that of the first */
    public FacesScreen(List<Choice<Screen>> faces, Navigator navigator) {
        all = List.copyOf(faces);
        this.navigator = navigator;
        face = new SimpleObjectProperty<>(all.getFirst().value());
        toggles = new Toggles<>(all, face, this::turnTo);
        toggles.setId("faces-" + place().key());
    }

    /** Brings the face to the front of the place, whether or not the place is in front. */
    public void turnTo(Screen chosen) {
        var before = face.get();
        if (before != chosen) {
            before.hidden();
            face.set(chosen);
            chosen.shown();
            navigator.redraw();
        }
    }

    @Override
    public Place place() {
        return all.getFirst().value().place();
    }

    @Override
    public Node node() {
        return face.get().node();
    }

    @Override
    public void shown() {
        face.get().shown();
    }

    @Override
    public void begin() {
        face.get().begin();
    }

    @Override
    public void hidden() {
        face.get().hidden();
    }

    @Override
    public Optional<Command> primary() {
        return face.get().primary();
    }

    @Override
    public List<Command> secondary() {
        return face.get().secondary();
    }

    @Override
    public List<Node> filters() {
        var nodes = new ArrayList<Node>();
        nodes.add(toggles);
        nodes.addAll(face.get().filters());
        return nodes;
    }

    @Override
    public ObservableValue<String> countLine() {
        return face.get().countLine();
    }

    @Override
    public List<Command> commands() {
        return face.get().commands();
    }

    @Override
    public String help() {
        return face.get().help();
    }

    @Override
    public List<KeyGroup> keys() {
        return face.get().keys();
    }

    /** Those of each face, and before those of all but the first the face itself. */
    @Override
    public List<Face> faces() {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(index -> {
                    var screen = all.get(index).value();
                    var itself = new Face("face" + (index + 1), () -> turnTo(screen));
                    return Stream.concat(
                            Stream.of(itself).skip(index == 0 ? 1 : 0),
                            screen.faces().stream().map(of -> on(screen, of)));
                })
                .toList();
    }

    private Face on(Screen screen, Face of) {
        return new Face(of.key(), () -> {
            turnTo(screen);
            of.show().run();
        });
    }
}
