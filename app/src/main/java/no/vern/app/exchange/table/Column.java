package no.vern.app.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A column of a table.
 *
 * @param heading as it stands in the file, blanks at its ends included; empty when it has none
 * @param name unlike that of any other column: the heading, {@code #1} for the first column without one,
 *     {@code Name #2} for the second that is called Name
 */
public record Column(int index, String heading, String name) {
    static List<Column> of(List<String> headings) {
        var seen = new HashMap<String, Integer>();
        var columns = new ArrayList<Column>();
        for (var heading : headings) {
            var title = heading.strip();
            var index = columns.size();
            var nth = seen.merge(title, 1, Integer::sum);
            var name = title.isEmpty() ? "#" + (index + 1) : nth == 1 ? title : title + " #" + nth;
            columns.add(new Column(index, heading, name));
        }
        return List.copyOf(columns);
    }
}
