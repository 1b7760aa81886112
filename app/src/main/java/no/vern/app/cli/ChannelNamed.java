package no.vern.app.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.bht.BhtChannel;

/** Finds the channel that an option names: by its code, or by its word in any of the languages. */
final class ChannelNamed {
    private ChannelNamed() {}

    /** Throws {@link Refusal} with all there are when there is none of that name. */
    static BhtChannel of(String name) {
        return find(name).orElseGet(() -> CodeNamed.of(BhtChannel.class, name));
    }

    /** The channel's word in this language; what is no channel of the list stays as it was written. */
    static String word(String name, Texts texts) {
        return find(name).map(texts::of).orElse(name);
    }

    private static Optional<BhtChannel> find(String name) {
        return Arrays.stream(BhtChannel.values())
                .filter(channel -> CodeNamed.same(channel, name) || words(channel).anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> words(BhtChannel channel) {
        return Arrays.stream(Language.values()).map(language -> Texts.of(language).of(channel));
    }
}
