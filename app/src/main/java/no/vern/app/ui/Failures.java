package no.vern.app.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import no.vern.app.language.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a {@link Failure} of something unexpected and logs it once, without its message: that may name somebody. */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int FRAMES = 25;

    private final Texts texts;

    public Failures(Texts texts) {
        this.texts = texts;
    }

    public Failure of(Throwable cause) {
        var details = details(cause);
        var code = "V-%04X".formatted(details.hashCode() & 0xFFFF);
        LOG.error("{} {}", code, details);
        return new Failure(texts.get("failure.unexpected.text"), code, code + "\n" + details);
    }

    private static String details(Throwable cause) {
        var here = cause.getClass().getName()
                + Arrays.stream(cause.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n  at " + frame)
                        .collect(Collectors.joining());
        var inner = cause.getCause();
        return inner == null || inner == cause ? here : here + "\nbecause of " + details(inner);
    }
}
