package no.vern.app.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.vern.app.language.Texts;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** The only door to questions, file choosers and notices; tests answer in its place. */
public interface Dialogs {
    /**
     * A question with one verb for an answer, e.g. "Slett utkastet".
     *
     * @param loses whether something is lost by saying yes
     */
    record Question(String title, String text, String verb, boolean loses) {}

    /**
     * What file to choose.
     *
     * @param suggestedName name offered when saving; empty for none
     * @param kind what the files are called, e.g. "Regneark"
     * @param patterns e.g. {@code *.xlsx}; empty for all files
     */
    record FileChoice(String title, String suggestedName, String kind, List<String> patterns, @Nullable Path folder) {}

    /** Whether the user chose the verb. */
    boolean confirm(Question question);

    Optional<Path> openFile(FileChoice choice);

    /** As many as the user marks; none when nothing was chosen. */
    List<Path> openFiles(FileChoice choice);

    Optional<Path> saveFile(FileChoice choice);

    Optional<Path> folder(String title, @Nullable Path start);

    /** Says something that has to be read, and waits until it is. */
    void say(String title, String text);

    /** Says that something unexpected happened; what can happen to any disk has a sentence of its own, wherever it was met. */
    default void failed(Throwable cause, Texts texts) {
        if (cause instanceof WorkspaceException e) {
            say(texts.get("save.failed.title"), texts.get(e.messageKey(), e.arguments().toArray()));
        } else {
            failure(new Failures(texts).of(cause));
        }
    }

    /** Says that something unexpected happened. */
    void failure(Failure failure);

    /** A short notice that goes by itself. Never for a failed save. */
    void notice(String text);

    /** A short notice with something to do about it, e.g. "Angre". */
    void notice(String text, String verb, Runnable action);

    void copy(String text);
}
