package no.vern.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Wrong passphrases, counted per user in {@code attempts.json}: from the fourth on, each doubles the wait. It holds up
 * somebody at the keyboard; against somebody with a copy of the folder stands Argon2id alone.
 */
final class Attempts {
    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;
    private final Clock clock;

    Attempts(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    record Failed(int times, long lastEpochSecond) {}

    /** When the user may try again; empty: now. */
    Optional<Instant> waitUntil(String user) {
        var failed = read().get(user);
        if (failed == null || failed.times() <= FREE) {
            return Optional.empty();
        }
        var now = clock.instant();
        // A clock that was set back must not lock anybody out for longer than the wait itself.
        var last = Instant.ofEpochSecond(Math.min(failed.lastEpochSecond(), now.getEpochSecond()));
        return Optional.of(last.plus(delay(failed.times()))).filter(now::isBefore);
    }

    Optional<Instant> failed(String user) throws IOException {
        var all = read();
        var before = all.get(user);
        all.put(user, new Failed(before == null ? 1 : before.times() + 1, clock.instant().getEpochSecond()));
        AtomicFile.write(file, JSON.writeValueAsBytes(all));
        return waitUntil(user);
    }

    void succeeded(String user) throws IOException {
        var all = read();
        if (all.remove(user) != null) {
            AtomicFile.write(file, JSON.writeValueAsBytes(all));
        }
    }

    private static Duration delay(int times) {
        var seconds = 1L << Math.min(times - FREE, 16);
        return Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }

    private Map<String, Failed> read() {
        try {
            return JSON.readValue(Files.readAllBytes(file), new TypeReference<LinkedHashMap<String, Failed>>() {});
        } catch (NoSuchFileException | JsonProcessingException e) {
            return new LinkedHashMap<>();
        } catch (IOException e) {
            throw WriteFailed.because(e, file);
        }
    }
}
