package no.vern.app.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers in the user's place and remembers what was said. */
public final class AnsweringDialogs implements Dialogs {
    public final List<Question> questions = new ArrayList<>();
    public final List<FileChoice> fileChoices = new ArrayList<>();
    public final List<String> said = new ArrayList<>();
    public final List<String> notices = new ArrayList<>();
    public final List<Failure> failures = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    public final List<Runnable> noticeActions = new ArrayList<>();
    public boolean yes = true;
    public @Nullable Path file;

    @Override
    public boolean confirm(Question question) {
        questions.add(question);
        return yes;
    }

    @Override
    public Optional<Path> openFile(FileChoice choice) {
        fileChoices.add(choice);
        return Optional.ofNullable(file);
    }

    @Override
    public List<Path> openFiles(FileChoice choice) {
        return openFile(choice).stream().toList();
    }

    @Override
    public Optional<Path> saveFile(FileChoice choice) {
        fileChoices.add(choice);
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> folder(String title, @Nullable Path start) {
        return Optional.ofNullable(file);
    }

    @Override
    public void say(String title, String text) {
        said.add(title + ": " + text);
    }

    @Override
    public void failure(Failure failure) {
        failures.add(failure);
    }

    @Override
    public void notice(String text) {
        notices.add(text);
    }

    @Override
    public void notice(String text, String verb, Runnable action) {
        notices.add(text);
        noticeActions.add(action);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
