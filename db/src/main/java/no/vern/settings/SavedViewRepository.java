package no.vern.settings;

import static no.vern.schema.register.Tables.SAVED_VIEW;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.vern.language.Words;
import no.vern.schema.register.tables.records.SavedViewRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;

/** The views that the user who is signed in has saved. */
public final class SavedViewRepository {
    private static final int NAME_LENGTH = 200;

    private final Vault vault;
    private final String user;

    public SavedViewRepository(Vault vault, String user) {
        this.vault = vault;
        this.user = user;
    }

    /** The user's views of the screen, by name. */
    public List<SavedView> all(String screen) {
        return vault.read(sql -> sql.selectFrom(SAVED_VIEW)
                        .where(SAVED_VIEW.USER_NAME.eq(user).and(SAVED_VIEW.SCREEN.eq(screen)))
                        .fetch(SavedViewRepository::view))
                .stream()
                .sorted(Comparator.comparing(view -> Words.order(view.name())))
                .toList();
    }

    /**
     * Saves the view under its name; one of the same name is replaced.
     *
     * @return never a conflict: a user has one view of a name
     */
    public SaveResult<SavedView> save(String screen, String givenName, String content) {
        var name = Words.clean(givenName);
        if (name.isEmpty()) {
            return new SaveResult.Invalid<>(List.of(Problem.of("name", "rules.viewName.required")));
        }
        if (name.length() > NAME_LENGTH) {
            return new SaveResult.Invalid<>(List.of(Problem.of("name", "rules.text.tooLong", NAME_LENGTH)));
        }
        return vault.write(write -> new SaveResult.Saved<>(save(write, screen, name, content)));
    }

    public void remove(UUID id) {
        vault.write(write -> write.sql()
                .deleteFrom(SAVED_VIEW)
                .where(SAVED_VIEW.ID.eq(id).and(SAVED_VIEW.USER_NAME.eq(user)))
                .execute());
    }

    private SavedView save(Write write, String screen, String name, String content) {
        var stored = write.sql()
                .selectFrom(SAVED_VIEW)
                .where(SAVED_VIEW.USER_NAME.eq(user))
                .and(SAVED_VIEW.SCREEN.eq(screen))
                .and(SAVED_VIEW.NAME.eq(name))
                .fetchOptional();
        var row = stored.orElseGet(() -> new SavedViewRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setVersion(0)
                .setCreatedAt(write.at())
                .setUserName(user)
                .setScreen(screen)
                .setName(name));
        row.setVersion(row.getVersion() + 1).setUpdatedAt(write.at()).setContent(content);
        if (stored.isPresent()) {
            write.sql().update(SAVED_VIEW).set(row).where(SAVED_VIEW.ID.eq(row.getId())).execute();
        } else {
            write.sql().insertInto(SAVED_VIEW).set(row).execute();
        }
        return view(row);
    }

    private static SavedView view(SavedViewRecord row) {
        return new SavedView(row.getId(), row.getVersion(), row.getScreen(), row.getName(), row.getContent());
    }
}
