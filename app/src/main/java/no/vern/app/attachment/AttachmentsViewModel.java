package no.vern.app.attachment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.attachment.Attachment;
import no.vern.attachment.AttachmentFailed;
import no.vern.attachment.AttachmentRepository;
import no.vern.attachment.Bytes;
import no.vern.attachment.OfferedFile;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.WorkspaceException;
import org.jspecify.annotations.Nullable;

/** The files of the case that is shown. */
public final class AttachmentsViewModel {
    private final AttachmentRepository attachments;
    private final ShowingReader reader;
    private final CopyOut copies;
    private final Tasks tasks;
    private final Texts texts;
    private final Runnable onSaved;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable Incident> incident = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Attachment>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();

    /** @param onSaved what is done when something is on disk */
    public AttachmentsViewModel(
            AttachmentRepository attachments, Tasks tasks, Texts texts, Runnable onSaved) {
        this.attachments = attachments;
        this.tasks = tasks;
        this.texts = texts;
        this.onSaved = onSaved;
        reader = new ShowingReader(attachments);
        copies = new CopyOut(attachments);
    }

    /** Shows the case's files, or reads them again when it is shown already. */
    void show(Incident shown) {
        var before = incident.get();
        if (before == null || !before.id().equals(shown.id())) {
            files.set(List.of());
            message.set("");
        }
        incident.set(shown);
        reload();
    }

    private void reload() {
        var id = shown().id();
        reading.replace(tasks.run(() -> attachments.of(id))).onSuccess(files::set).start();
    }

    /** Whether files can be added and removed. */
    boolean changeable(Incident of) {
        return of.status() != IncidentStatus.CLOSED && of.status() != IncidentStatus.REFERRED;
    }

    /** Takes files in, each by itself: one that cannot be taken does not keep the others out. */
    void add(List<Path> chosen) {
        addAll(chosen.stream().<Callable<OfferedFile>>map(file -> () -> OfferedFile.of(file)).toList());
    }

    /** Takes in what has no file, e.g. a picture that was copied; its bytes are made off the window's thread. */
    void add(Callable<byte[]> content) {
        addAll(List.of(() -> OfferedFile.of(texts.get("attachment.pasted.name"), Bytes.of(content.call()))));
    }

    private void addAll(List<Callable<OfferedFile>> offered) {
        if (offered.isEmpty() || running.get() || !changeable(shown())) {
            return;
        }
        var id = shown().id();
        work(() -> {
            var refused = new ArrayList<String>();
            for (var file : offered) {
                refused.addAll(refusals(() -> attachments.add(id, file.call())));
            }
            return refused;
        }, refused -> {
            message.set(String.join(" ", refused));
            if (refused.size() < offered.size()) {
                onSaved.run();
            }
        });
    }

    private List<String> refusals(Callable<SaveResult<Attachment>> work) throws Exception {
        try {
            return work.call() instanceof SaveResult.Invalid<?>(var problems) ? List.of(sentences(problems)) : List.of();
        } catch (AttachmentFailed e) {
            return List.of(sentence(e));
        }
    }

    /** @param removed runs when it is gone */
    void remove(Attachment attachment, String reason, Runnable removed) {
        work(() -> attachments.remove(attachment, reason), result -> {
            if (result instanceof SaveResult.Invalid<?>(var problems)) {
                message.set(sentences(problems));
                return;
            }
            removed.run();
            onSaved.run();
        });
    }

    /** @param done runs when the copy is whole */
    void copy(Attachment attachment, Path target, Runnable done) {
        work(() -> {
            copies.write(attachment, target);
            return target;
        }, _ -> done.run());
    }

    /** @param target gets what there is to show of it */
    void open(Attachment attachment, Consumer<Showing> target) {
        work(() -> reader.of(attachment), target);
    }

    private <T> void work(Callable<T> work, Consumer<T> done) {
        message.set("");
        running.set(true);
        tasks.run(work)
                .onSuccess(done)
                .onError(AttachmentFailed.class, e -> message.set(sentence(e)))
                .onError(ReportFailed.class, e -> message.set(
                        texts.get(e.messageKey(), e.arguments().toArray())))
                .onError(WorkspaceException.class, e -> message.set(
                        texts.get(e.messageKey(), e.arguments().toArray())))
                .onEnd(() -> {
                    running.set(false);
                    reload();
                })
                .start();
    }

    private String sentences(List<Problem> problems) {
        return problems.stream()
                .map(problem -> texts.get(problem.messageKey(), problem.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    private String sentence(AttachmentFailed failed) {
        return texts.get(failed.messageKey(), failed.arguments().toArray());
    }

    /** What a copy of it is called, unless the user has a better name. */
    String copyName(Attachment attachment) {
        return FileWords.copyName(shown().number(), files.get().indexOf(attachment) + 1, attachment);
    }

    private Incident shown() {
        var known = incident.get();
        if (known == null) {
            throw new IllegalStateException("No case is shown");
        }
        return known;
    }

    /** The case; null before the first is shown. */
    ReadOnlyObjectProperty<@Nullable Incident> incidentProperty() {
        return incident.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Attachment>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** Why something was not done; empty when there is nothing to say. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
