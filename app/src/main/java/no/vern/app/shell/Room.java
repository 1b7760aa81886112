package no.vern.app.shell;

import java.time.Clock;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.ui.Dialogs;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.Tasks;
import no.vern.workspace.User;
import no.vern.workspace.Vault;

/** What a screen may use of the window that it stands in, and the register that it works on. */
public record Room(
        Vault register,
        User user,
        Texts texts,
        Clock clock,
        Tasks tasks,
        Dialogs dialogs,
        Overlay overlay,
        Navigator navigator,
        StatusLine status,
        Drafts drafts) {}
