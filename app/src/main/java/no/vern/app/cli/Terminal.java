package no.vern.app.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;

/** What a command reads from and speaks to; its language is the workspace's once that is open. */
public final class Terminal {
    private final PrintWriter out;
    private final PrintWriter err;
    private final InputStream in;
    private final Map<String, String> environment;
    private final PassphrasePrompt prompt;
    private Texts texts;

    public Terminal(
            PrintWriter out,
            PrintWriter err,
            InputStream in,
            Map<String, String> environment,
            PassphrasePrompt prompt) {
        this.out = out;
        this.err = err;
        this.in = in;
        this.environment = environment;
        this.prompt = prompt;
        texts = Texts.of(language());
    }

    /** Says a sentence. */
    void say(String key, Object... arguments) {
        print(texts.get(key, arguments));
    }

    /** Prints a line as it is, and at once: somebody may be reading along. */
    void print(String line) {
        out.println(line);
        out.flush();
    }

    /** Says on the error stream what is wrong. */
    void complain(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
        err.flush();
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    InputStream in() {
        return in;
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    Optional<char[]> askPassphrase(String questionKey, Object... arguments) {
        return prompt.ask(texts.get(questionKey, arguments));
    }

    Texts texts() {
        return texts;
    }

    void speak(Language language) {
        texts = Texts.of(language);
    }

    private Language language() {
        return variable("VERN_LANGUAGE").flatMap(Terminal::named).orElse(Language.NB);
    }

    private static Optional<Language> named(String code) {
        for (var language : Language.values()) {
            if (language.code().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
