package no.vern.app.shell;

import java.util.List;
import org.kordamp.ikonli.Ikon;

/** Where Ctrl+K looks: each area that has something to find gives one. */
public interface SearchSource {
    /**
     * One line of the answer.
     *
     * @param detail the smaller words beside the name, e.g. the unit and the day
     */
    record Hit(Ikon icon, String name, String detail, Runnable open) {}

    /** The best hits for what is typed, at most {@code limit}. Off the window's thread. */
    List<Hit> find(String typed, int limit);
}
