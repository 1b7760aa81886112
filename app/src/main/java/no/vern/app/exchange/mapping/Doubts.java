package no.vern.app.exchange.mapping;

import no.vern.measure.MeasureField;

/** Second thoughts of a mapping that was guessed from the headings alone, once the values were seen. */
public final class Doubts {
    private Doubts() {}

    /**
     * The mapping without columns whose heading misled: one for codes that holds none of them is text of the file's own,
     * and stays with the record; "Done" with yes and no in it is no day but where the measure stands.
     */
    public static ColumnMapping settle(ColumnMapping guessed, Survey survey) {
        var settled = guessed;
        for (var field : guessed.into().soft()) {
            var values = survey.values().get(field);
            if (values != null && !values.isEmpty() && values.values().stream().allMatch(value -> value.meaning().isEmpty())) {
                settled = settled.with(field, null);
            }
        }
        var done = survey.dates().get(MeasureField.DONE_ON);
        if (done != null && done.none()) {
            var source = guessed.source(MeasureField.DONE_ON).orElseThrow();
            settled = settled.with(MeasureField.DONE_ON, null);
            settled = settled.sources(MeasureField.STATUS).isEmpty() ? settled.with(MeasureField.STATUS, source) : settled;
        }
        return settled;
    }
}
