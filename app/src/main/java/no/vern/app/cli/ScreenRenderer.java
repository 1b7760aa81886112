package no.vern.app.cli;

import java.nio.file.Path;
import java.util.List;
import no.vern.app.language.Texts;
import no.vern.app.shell.PictureOptions;
import no.vern.workspace.Workspace;

/** Draws every screen that the signed-in user may open. */
@FunctionalInterface
public interface ScreenRenderer {
    /** The files that were written to the folder. */
    List<Path> render(Workspace workspace, Texts texts, PictureOptions options, Path folder);
}
