package no.vern.workspace;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;
import org.jspecify.annotations.Nullable;

/** Flyway's log, silenced: it warns at every run that H2 is newer than it knows. What fails it throws. */
public final class QuietMigrationLog implements LogCreator, Log {
    @Override
    public Log createLogger(Class<?> type) {
        return this;
    }

    @Override
    public void debug(@Nullable String message) {}

    @Override
    public void info(@Nullable String message) {}

    @Override
    public void warn(@Nullable String message) {}

    @Override
    public void error(@Nullable String message) {}

    @Override
    public void error(@Nullable String message, @Nullable Exception failure) {}

    @Override
    public void notice(@Nullable String message) {}

    @Override
    public boolean isDebugEnabled() {
        return false;
    }
}
