package no.vern.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import no.vern.app.language.Language;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Opens a workspace for a command. */
final class SignIn {
    private SignIn() {}

    /** Looks whether there is a workspace before it asks for a passphrase, then opens. */
    static Workspace open(Terminal terminal, Path folder, @Nullable String user, @Nullable Path passphraseFile) {
        Workspace.usersOf(folder);
        try (var passphrase = Passphrase.ofUser(terminal, passphraseFile)) {
            return passphrase.use(characters -> open(terminal, folder, user, characters));
        }
    }

    /** Opens; from here on the command speaks the workspace's language. */
    static Workspace open(Terminal terminal, Path folder, @Nullable String user, char[] passphrase) {
        var workspace = Workspace.open(folder, user, passphrase);
        var language = new SettingRepository(workspace.register()).get(Setting.LANGUAGE);
        terminal.speak(Language.valueOf(language.toUpperCase(Locale.ROOT)));
        warn(terminal, workspace);
        return workspace;
    }

    /** Says on the error stream when the folder lies where it is in danger. */
    static void warn(Terminal terminal, Workspace workspace) {
        workspace.place().warning().ifPresent(terminal::complain);
    }
}
