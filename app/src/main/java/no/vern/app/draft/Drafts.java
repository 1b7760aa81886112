package no.vern.app.draft;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import no.vern.app.language.Texts;
import no.vern.app.list.Json;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.settings.DraftRepository;
import no.vern.workspace.WorkspaceException;

/**
 * The forms in which something is typed that is not saved. It is kept in the register, encrypted, when typing pauses and
 * when the window locks, and is there again when the form is opened; only the user gives it up. On the window's thread.
 */
public final class Drafts {
    /** Keeps these apart from the drafts that have their own way. */
    private static final String MARK = "typed:";

    private final DraftRepository drafts;
    private final Tasks tasks;
    private final Consumer<Runnable> afterPause;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Consumer<String> trouble;
    private final Json json = new Json();
    private final Map<Typed.Key, Map<String, String>> kept = new HashMap<>();
    private final Map<Typed.Key, Typed> dirty = new LinkedHashMap<>();
    private final Map<Typed.Key, Typed> early = new HashMap<>();
    private Map<Typed.Key, Map<String, String>> onDisk = Map.of();
    private boolean loaded;
    private boolean writing;
    private boolean takenAway;

    private record Kept(Map<String, String> words) {}

    /**
     * @param afterPause runs the newest action given to it once typing has paused
     * @param trouble gets the sentence why something was not kept, and an empty one when it was
     */
    public Drafts(
            DraftRepository drafts,
            Tasks tasks,
            Consumer<Runnable> afterPause,
            Dialogs dialogs,
            Texts texts,
            Consumer<String> trouble) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.afterPause = afterPause;
        this.dialogs = dialogs;
        this.texts = texts;
        this.trouble = trouble;
    }

    /** Reads what was kept when the window was locked or closed, and says that it is there. */
    public void load() {
        tasks.run(this::read).onSuccess(this::take).start();
    }

    private Map<Typed.Key, Map<String, String>> read() {
        var found = new HashMap<Typed.Key, Map<String, String>>();
        drafts.all().stream()
                .filter(draft -> draft.form().startsWith(MARK))
                .forEach(draft -> json.read(draft.content(), Kept.class).ifPresent(words -> found.put(
                        new Typed.Key(draft.form().substring(MARK.length()), draft.recordId().orElse(null)),
                        words.words())));
        return found;
    }

    private void take(Map<Typed.Key, Map<String, String>> found) {
        onDisk = found;
        loaded = true;
        found.forEach(kept::putIfAbsent);
        early.forEach((key, typed) -> {
            if (!typed.dirty()) {
                putBack(typed);
            }
        });
        early.clear();
        if (!found.isEmpty()) {
            dialogs.notice(texts.get("draft.waiting.notice"));
        }
    }

    /** A form is opened: what was typed in it before and not saved is put back. */
    public void open(Typed typed) {
        var before = dirty.remove(typed.key());
        if (before != null && before != typed) {
            before.onChange(none -> {});
            kept.put(typed.key(), before.draft());
        }
        typed.onChange(this::changed);
        putBack(typed);
        if (!loaded) {
            early.put(typed.key(), typed);
        }
    }

    private void putBack(Typed typed) {
        var words = kept.get(typed.key());
        if (words != null) {
            typed.putBack(words);
            changed(typed);
        }
    }

    /** Whether something is kept for that form. */
    public boolean waits(Typed.Key key) {
        return dirty.containsKey(key) || kept.containsKey(key);
    }

    private void changed(Typed typed) {
        if (typed.dirty()) {
            dirty.put(typed.key(), typed);
        } else {
            dirty.remove(typed.key(), typed);
            kept.remove(typed.key());
        }
        afterPause.accept(this::keepNow);
    }

    /** Whether a form may be closed on purpose: nothing would be lost, or the user gives it up. */
    public boolean mayLeave(Typed typed) {
        return !typed.dirty()
                || mayLeave(
                        typed,
                        new Dialogs.Question(
                                texts.get("draft.leave.title"),
                                texts.get("draft.leave.text"),
                                texts.get("draft.leave.verb"),
                                true));
    }

    /** The same in the form's own words, when something in it would be lost. */
    public boolean mayLeave(Typed typed, Dialogs.Question question) {
        var yes = dialogs.confirm(question);
        if (yes) {
            giveUp(typed);
        }
        return yes;
    }

    /** The user has given it up. */
    public void giveUp(Typed typed) {
        typed.onChange(none -> {});
        dirty.remove(typed.key());
        kept.remove(typed.key());
        keepNow();
    }

    /**
     * The record and what belonged to it are taken away, and what was kept of them on disk with them: nothing of it may
     * come back from here.
     */
    public void forget(UUID record) {
        forget(key -> record.equals(key.record()));
        takenAway = true;
        keepNow();
    }

    private void forget(Predicate<Typed.Key> gone) {
        dirty.entrySet().stream()
                .filter(entry -> gone.test(entry.getKey()))
                .forEach(entry -> entry.getValue().onChange(none -> {}));
        dirty.keySet().removeIf(gone);
        kept.keySet().removeIf(gone);
        early.keySet().removeIf(gone);
    }

    /** Brings what is on disk in line with what is typed; one write at a time, so that the newest is there in the end. */
    public void keepNow() {
        keep(trouble);
    }

    /** The same when the window locks or closes: there is no status line any more to tell why it was not kept. */
    public void close() {
        keep(sentence -> {
            if (!sentence.isEmpty()) {
                dialogs.say(texts.get("draft.lost.title"), sentence);
            }
        });
    }

    private void keep(Consumer<String> refused) {
        dirty.forEach((key, typed) -> kept.put(key, typed.draft()));
        var wanted = Map.copyOf(kept);
        if (writing || !takenAway && wanted.equals(onDisk)) {
            return;
        }
        writing = true;
        var before = onDisk;
        if (takenAway) {
            takenAway = false;
            run(this::read, now -> forget(key -> before.containsKey(key) && !now.containsKey(key)), refused);
        } else {
            run(() -> write(wanted, before), _ -> {}, refused);
        }
    }

    /** One after the other, so that nobody but who took it away has changed what is on disk meanwhile. */
    private void run(Callable<Map<Typed.Key, Map<String, String>>> work,
            Consumer<Map<Typed.Key, Map<String, String>>> then, Consumer<String> refused) {
        tasks.run(work)
                .onSuccess(now -> {
                    then.accept(now);
                    onDisk = now;
                    writing = false;
                    refused.accept("");
                    keep(refused);
                })
                .onError(WorkspaceException.class, e -> {
                    writing = false;
                    refused.accept(texts.get(e.messageKey(), e.arguments().toArray()));
                })
                .start();
    }

    private Map<Typed.Key, Map<String, String>> write(
            Map<Typed.Key, Map<String, String>> wanted, Map<Typed.Key, Map<String, String>> before) {
        wanted.forEach((key, words) -> {
            if (!words.equals(before.get(key))) {
                drafts.keep(MARK + key.form(), key.record(), json.write(new Kept(words)));
            }
        });
        before.keySet().stream()
                .filter(key -> !wanted.containsKey(key))
                .forEach(key -> drafts.remove(MARK + key.form(), key.record()));
        return wanted;
    }
}
