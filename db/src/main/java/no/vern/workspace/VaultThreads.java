package no.vern.workspace;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The threads that touch a vault's file: one that writes, others that read. Callers never do it themselves, since a
 * thread that is interrupted in a file operation closes the file for everybody.
 */
final class VaultThreads implements AutoCloseable {
    private final ExecutorService writer;
    private final ExecutorService readers;
    private volatile @Nullable Thread writing;

    VaultThreads(VaultName vault) {
        var write = Thread.ofPlatform().daemon().name("vern-" + vault.word() + "-write").factory();
        writer = Executors.newSingleThreadExecutor(task -> {
            var thread = write.newThread(task);
            writing = thread;
            return thread;
        });
        var read = Thread.ofPlatform().daemon().name("vern-" + vault.word() + "-read-", 1).factory();
        readers = Executors.newCachedThreadPool(read);
    }

    <T extends @Nullable Object> T write(Callable<T> work) {
        if (Thread.currentThread() == writing) {
            throw new IllegalStateException("A write inside a write: use the transaction that is there");
        }
        return await(submit(writer, work));
    }

    /** Begins to read; what is returned waits for the result. */
    <T extends @Nullable Object> Supplier<T> read(Callable<T> work) {
        if (Thread.currentThread() == writing) {
            throw new IllegalStateException("A read inside a write does not see it: use Write.sql()");
        }
        var reading = submit(readers, work);
        return () -> await(reading);
    }

    private static <T extends @Nullable Object> Future<T> submit(ExecutorService executor, Callable<T> work) {
        try {
            return executor.submit(work);
        } catch (RejectedExecutionException e) {
            throw new VaultClosed();
        }
    }

    /** Waits until it is done, also when interrupted: the caller must know whether it was saved. */
    private static <T extends @Nullable Object> T await(Future<T> future) {
        var interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw VaultThreads.<RuntimeException>asItIs(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asItIs(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** Takes nothing more and waits for what is running, without interrupting it. */
    @Override
    public void close() {
        var interrupted = Thread.interrupted();
        for (var executor : new ExecutorService[] {readers, writer}) {
            executor.shutdown();
            while (!executor.isTerminated()) {
                try {
                    executor.awaitTermination(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
