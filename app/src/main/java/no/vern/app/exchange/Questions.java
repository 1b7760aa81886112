package no.vern.app.exchange;

import java.util.ArrayList;
import java.util.List;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.FieldSource;
import no.vern.app.exchange.mapping.Survey;
import no.vern.workspace.Problem;
import no.vern.workspace.RecordField;

/** What a mapping leaves open: fields that every row needs, and dates whose day and month cannot be told apart. */
public final class Questions {
    /** No column is known to hold a field that every row needs; the field is the argument. */
    public static final String MISSING = "import.question.missing";

    /** No column is known to tell what happened. */
    public static final String MISSING_TEXT = "import.question.missingText";

    /** Which of day and month comes first in a column cannot be told from its values. */
    public static final String DATE_ORDER = "import.question.dateOrder";

    private Questions() {}

    static List<Problem> of(ColumnMapping mapping, Survey survey) {
        var questions = missing(mapping);
        survey.dates().forEach((field, evidence) -> {
            if (evidence.order().isEmpty() && mapping.sources(field).stream().allMatch(s -> s.order() == null)) {
                questions.add(Problem.of(
                        field.key(), DATE_ORDER, columns(mapping, field), evidence.example(), field.key()));
            }
        });
        return questions;
    }

    /** What the mapping lacks whatever the file holds. */
    static List<Problem> missing(ColumnMapping mapping) {
        var questions = new ArrayList<Problem>();
        for (var field : mapping.into().needed()) {
            if (mapping.sources(field).isEmpty()) {
                questions.add(Problem.of(field.key(), MISSING, field));
            }
        }
        var telling = mapping.into().telling();
        if (!telling.isEmpty() && telling.stream().allMatch(field -> mapping.sources(field).isEmpty())) {
            questions.add(Problem.of(telling.getFirst().key(), MISSING_TEXT));
        }
        return questions;
    }

    private static String columns(ColumnMapping mapping, RecordField field) {
        return mapping.source(field).map(FieldSource::columns).map(names -> String.join(", ", names)).orElse("");
    }
}
