package no.vern.incident;

import no.vern.codelist.Code;
import no.vern.codelist.CodeList;
import no.vern.codelist.CodeLists;

/**
 * The published table behind the three grades ({@code bht-and-employer} S02): what each has led to, which reactions
 * follow, what follow-up it takes. It is an aid; how severe it was for the person is theirs to say.
 */
public final class SeverityTable {
    private final CodeList cells;

    public SeverityTable() {
        cells = CodeLists.severity();
    }

    /** What the table says of a grade, in every language. */
    public Code cell(Severity grade, SeverityColumn column) {
        return cells.byCode(grade.name() + "." + column.name()).orElseThrow();
    }

    /** Where the table was published. */
    public String source() {
        return cells.source();
    }
}
