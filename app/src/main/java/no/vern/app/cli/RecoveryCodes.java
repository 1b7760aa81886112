package no.vern.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.vern.workspace.RecoveryCode;
import org.jspecify.annotations.Nullable;

/** Recovery codes from a file, the environment or a prompt; never an argument. */
final class RecoveryCodes {
    private static final String VARIABLE = "VERN_RECOVERY_CODE";

    private RecoveryCodes() {}

    /** The codes that were given, in a file one a line; none when there is nowhere to have them from. */
    static List<RecoveryCode> given(Terminal terminal, @Nullable Path file) {
        return typed(terminal, file).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\r\\n,]+")))
                .filter(code -> !code.isBlank())
                .map(code -> RecoveryCode.parse(code).orElseThrow(() -> Refusal.of("workspace.recovery.mistyped")))
                .toList();
    }

    private static Optional<String> typed(Terminal terminal, @Nullable Path file) {
        if (file == null) {
            return terminal.variable(VARIABLE).or(() -> terminal.askPassphrase("cli.recoveryCode.question").map(String::new));
        }
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            throw Refusal.usage("cli.file.unreadable", file.toString());
        }
    }
}
