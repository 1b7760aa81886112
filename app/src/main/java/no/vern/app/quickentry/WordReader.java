package no.vern.app.quickentry;

import java.util.List;
import java.util.Optional;
import no.vern.incident.Channel;
import no.vern.incident.IncidentType;

/** Reads what kind of event it was and how it reached the person, by plain words. */
final class WordReader {
    private final Phrases<Meaning> types;
    private final Phrases<Meaning> hints;
    private final Phrases<Meaning> channels;

    WordReader(Words words) {
        types = words.phrases("type", code -> new Meaning.Type(IncidentType.valueOf(code)));
        hints = words.phrases("hint", code -> new Meaning.Type(IncidentType.valueOf(code)));
        channels = words.phrases("channel", code -> new Meaning.Channel(Channel.valueOf(code)));
    }

    Optional<Reading> type(List<Token> tokens, int index) {
        return clear(types, tokens, index);
    }

    /** A verb that suggests a type: it belongs to the sentence and stays there. */
    Optional<Reading> hint(List<Token> tokens, int index) {
        return clear(hints, tokens, index).map(Reading::inText);
    }

    Optional<Reading> channel(List<Token> tokens, int index) {
        return clear(channels, tokens, index);
    }

    private static Optional<Reading> clear(Phrases<Meaning> phrases, List<Token> tokens, int index) {
        return phrases.at(tokens, index).map(found -> Reading.clear(found.value(), found.count()));
    }
}
