package no.vern.workspace;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Looks once a minute whether the hourly backup is due, until it is closed; the app starts it with the workspace. */
public final class BackupSchedule implements AutoCloseable {
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("vern-backup").priority(Thread.MIN_PRIORITY).factory());
    private final Backup backup;
    private final Consumer<RuntimeException> onFailure;

    private BackupSchedule(Backup backup, Consumer<RuntimeException> onFailure) {
        this.backup = backup;
        this.onFailure = onFailure;
    }

    /** @param onFailure told, on the schedule's thread, of each backup that failed; the next is tried a minute later */
    public static BackupSchedule start(Backup backup, Consumer<RuntimeException> onFailure) {
        var schedule = new BackupSchedule(backup, onFailure);
        schedule.ticks.scheduleWithFixedDelay(schedule::tick, 1, 1, TimeUnit.MINUTES);
        return schedule;
    }

    /** What each minute does. */
    void tick() {
        try {
            backup.makeIfDue();
        } catch (VaultClosed e) {
            ticks.shutdown();
        } catch (RuntimeException e) {
            onFailure.accept(e);
        }
    }

    /** Begins no further backup; one that is being made is finished. */
    @Override
    public void close() {
        ticks.shutdown();
    }
}
