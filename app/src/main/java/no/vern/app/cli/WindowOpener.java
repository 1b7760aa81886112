package no.vern.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Opens the window and returns when it is closed. */
@FunctionalInterface
public interface WindowOpener {
    /** @param folder of the workspace to unlock; null for the one that was open last */
    void open(@Nullable Path folder);
}
