package no.vern.app.incident;

import java.util.List;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.shell.KeyGroup;

/** The keys of a case's parts: its steps, why it happened, and its files. */
final class IncidentHelp {
    private final Texts texts;

    IncidentHelp(Texts texts) {
        this.texts = texts;
    }

    List<KeyGroup> keys() {
        return List.of(
                group(
                        "incidents.help.steps",
                        line("F8", "incidents.help.next"),
                        line("Up Down Left Right", "incidents.help.move"),
                        line("Space", "incidents.help.done"),
                        line("Enter", "incidents.help.open"),
                        line("Shortcut+Z", "incidents.help.undo")),
                group(
                        "incidents.help.step",
                        line("Alt+1 Alt+2 Alt+3", "incidents.help.state"),
                        line("Shortcut+S", "incidents.help.save"),
                        line("Shortcut+Enter", "incidents.help.saveNext"),
                        line("Esc", "incidents.help.close")),
                group(
                        "incidents.help.causes",
                        line("Enter", "incidents.help.why"),
                        line("Shift+Enter", "incidents.help.beside"),
                        line("Alt+Right Alt+Left", "incidents.help.further"),
                        line("Up Down", "incidents.help.line"),
                        line("Shortcut+S", "incidents.help.saveCauses")),
                group(
                        "incidents.help.files",
                        line("Enter", "incidents.help.look"),
                        line("Delete", "incidents.help.remove"),
                        line("Shortcut+V", "incidents.help.paste"),
                        line("Page_Up Page_Down", "incidents.help.page")));
    }

    private KeyGroup group(String key, KeyGroup.Line... lines) {
        return new KeyGroup(texts.get(key), Stream.of(lines).toList());
    }

    private KeyGroup.Line line(String keys, String key) {
        return new KeyGroup.Line(keys, texts.get(key));
    }
}
