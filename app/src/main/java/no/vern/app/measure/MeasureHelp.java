package no.vern.app.measure;

import java.util.List;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.shell.KeyGroup;

/** The keys of a measure's parts: its two-step closing, and the board. */
final class MeasureHelp {
    private final Texts texts;

    MeasureHelp(Texts texts) {
        this.texts = texts;
    }

    List<KeyGroup> keys() {
        return List.of(
                group(
                        "measures.help.closing",
                        line("F8", "measures.next.help"),
                        line("Left Right", "measures.help.answer"),
                        line("Shortcut+S", "measures.help.save"),
                        line("Esc", "measures.help.close")),
                group(
                        "measures.help.board",
                        line("Up Down Left Right", "measures.help.walk"),
                        line("Alt+Right Alt+Left", "measures.help.move"),
                        line("Enter", "measures.help.open")));
    }

    private KeyGroup group(String key, KeyGroup.Line... lines) {
        return new KeyGroup(texts.get(key), Stream.of(lines).toList());
    }

    private KeyGroup.Line line(String keys, String key) {
        return new KeyGroup.Line(keys, texts.get(key));
    }
}
