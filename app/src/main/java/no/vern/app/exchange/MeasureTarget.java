package no.vern.app.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.RowValues;
import no.vern.exchange.EarlierRows;
import no.vern.exchange.ExtraColumns;
import no.vern.exchange.ImportFile;
import no.vern.exchange.ImportOrigin;
import no.vern.incident.ImportReceipt;
import no.vern.language.Words;
import no.vern.measure.Evaluation;
import no.vern.measure.ImportedMeasure;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureImportRepository;
import no.vern.measure.MeasureOutcome;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureStatus;
import no.vern.measure.MeasureValues;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Rows that become measures. Done is not the same as works: what the file calls effective stands as done, unless it
 * holds the evaluation, too.
 */
final class MeasureTarget implements ImportTarget<MeasureTarget.Told> {
    private static final List<MeasureField> EVALUATION = List.of(
            MeasureField.EVALUATED_ON,
            MeasureField.EVALUATED_BY,
            MeasureField.DESIRED,
            MeasureField.SUFFICIENT,
            MeasureField.MORE);

    private final MeasureImportRepository measures;
    private final MeasureRules rules;

    MeasureTarget(MeasureImportRepository measures, MeasureRules rules) {
        this.measures = measures;
        this.rules = rules;
    }

    /**
     * A measure as a row tells of it.
     *
     * @param said the status in the file; null when it says nothing of it
     * @param status where the measure stands by all that the row says
     */
    record Told(MeasureContent content, @Nullable MeasureStatus said, MeasureStatus status, MeasureOutcome outcome) {
        /** Whether the file says that it works, or does not, without the evaluation. */
        boolean unproven() {
            return said != null && said.evaluated() && !status.evaluated();
        }
    }

    @Override
    public ImportKind kind() {
        return ImportKind.MEASURES;
    }

    @Override
    public Told read(RowValues row) {
        var values = new MeasureValues();
        kind().fields().forEach(field -> values.put((MeasureField) field, row.of(field, Object.class)));
        var content = values.content(null, List.of());
        var said = row.of(MeasureField.STATUS, MeasureStatus.class);
        var evaluation = evaluation(row);
        var status = status(said, row, evaluation);
        return new Told(content, said, status, outcome(row, content, status, evaluation));
    }

    private static @Nullable Evaluation evaluation(RowValues row) {
        var on = row.of(MeasureField.EVALUATED_ON, LocalDate.class);
        var desired = row.of(MeasureField.DESIRED, Boolean.class);
        var sufficient = row.of(MeasureField.SUFFICIENT, Boolean.class);
        var more = row.of(MeasureField.MORE, Boolean.class);
        return on == null || desired == null || sufficient == null || more == null
                ? null
                : new Evaluation(on, row.text(MeasureField.EVALUATED_BY), desired, sufficient, more);
    }

    private static MeasureStatus status(
            @Nullable MeasureStatus said, RowValues row, @Nullable Evaluation evaluation) {
        if (evaluation != null && (said == null || said.carriedOut())) {
            return evaluation.verdict();
        }
        if (said == null) {
            return row.of(MeasureField.DONE_ON, LocalDate.class) == null ? MeasureStatus.PLANNED : MeasureStatus.DONE;
        }
        return said.evaluated() ? MeasureStatus.DONE : said;
    }

    /** Who carried it out is the doer, and where none is named the one who answers for it. */
    private static MeasureOutcome outcome(
            RowValues row, MeasureContent content, MeasureStatus status, @Nullable Evaluation evaluation) {
        var plan = content.plan();
        var by = List.of(row.text(MeasureField.DONE_BY), plan.doer(), plan.responsible()).stream()
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
        return new MeasureOutcome(
                row.of(MeasureField.DONE_ON, LocalDate.class),
                status.carriedOut() ? by : row.text(MeasureField.DONE_BY),
                status.evaluated() ? evaluation : null,
                row.text(MeasureField.EFFECT).strip(),
                row.text(MeasureField.REASON));
    }

    @Override
    public List<Problem> problems(RowValues row, Told told) {
        var problems = new ArrayList<Problem>();
        if (row.unit().isEmpty()) {
            problems.add(Problem.of(MeasureField.UNIT.key(), "rules.unit.required"));
        }
        problems.addAll(rules.imported(told.content(), told.status(), told.outcome()));
        if (!told.status().carriedOut() && told.outcome().doneOn() != null) {
            problems.add(Problem.of(MeasureField.DONE_ON.key(), "import.measure.notDone", told.status()));
        }
        if (evaluation(row) == null && EVALUATION.stream().anyMatch(field -> row.of(field, Object.class) != null)) {
            problems.add(Problem.of(MeasureField.EVALUATED_ON.key(), "import.measure.halfEvaluated"));
        } else if (evaluation(row) != null && !told.status().carriedOut()) {
            problems.add(Problem.of(MeasureField.EVALUATED_ON.key(), "import.measure.evaluatedNotDone", told.status()));
        } else if (told.said() != null && told.said().evaluated() && told.status().evaluated()
                && told.said() != told.status()) {
            problems.add(Problem.of(MeasureField.STATUS.key(), "import.measure.otherVerdict", told.status()));
        }
        problems.addAll(ExtraColumns.problems(extra(row, told)));
        return problems;
    }

    /** What stays with the measure as the file says it; so does its word for an effect that Vern cannot take over. */
    private static Map<String, String> extra(RowValues row, Told told) {
        return told.unproven() ? row.extraWith(MeasureField.STATUS) : row.extra();
    }

    /**
     * Each unit numbers its own plan from 1, so that a number counts together with its unit. A number of Vern's own tells
     * nothing of a row here: another register may have given it.
     */
    @Override
    public List<String> identity(RowValues row, Told told) {
        var unit = Words.fold(row.unit());
        return row.sourceId() == null || Measure.isName(row.sourceId())
                ? List.of("measure", "text", unit, Words.fold(told.content().title()), challenge(told))
                : List.of("measure", "id", unit, row.sourceId());
    }

    private static String challenge(Told told) {
        return Words.fold(told.content().challenge());
    }

    private static byte[] text(Told told) {
        return SourceKeys.digest(List.of(Words.fold(told.content().title())));
    }

    @Override
    public Problem clash(RowValues row) {
        return Problem.of(kind().sourceId().key(), "import.row.numberOfAnother", row.sourceId(), row.unit());
    }

    @Override
    public void count(RowValues row, Told told, ImportPreview preview) {
        preview.countType(told.status());
        preview.countYear(Objects.requireNonNull(told.content().plan().dueOn()).getYear());
        if (told.unproven()) {
            preview.remark("import.preview.notEvaluated");
        }
        if (told.status().carriedOut() && told.outcome().doneOn() == null) {
            preview.remark("import.preview.noDoneDay");
        }
    }

    @Override
    public ImportReceipt write(ImportSource source, ImportPreview preview, Iterator<MappedRow.Kept<Told>> rows) {
        var file = new ImportFile(
                source.fileName(), source.digest(), source.mapping(), preview.units().made());
        return measures.importAll(file, new Rows<>(rows, MeasureTarget::imported));
    }

    private static ImportedMeasure imported(MappedRow.Kept<Told> kept) {
        var told = kept.row().content();
        var values = kept.row().values();
        var origin = new ImportOrigin(values.line(), values.sourceId(), kept.key(), text(told), extra(values, told));
        return new ImportedMeasure(told.content().at(kept.unit()), told.status(), told.outcome(), origin);
    }

    @Override
    public Earlier<Told> earlier() {
        return new Known(measures.earlier());
    }

    private record Known(EarlierRows rows) implements Earlier<Told> {
        @Override
        public boolean imported(byte[] key) {
            return rows.imported(key);
        }

        @Override
        public boolean same(byte[] key, RowValues row, Told told) {
            return rows.same(key, text(told));
        }

        @Override
        public boolean typed(UUID unit, RowValues row, Told told) {
            var title = told.content().title();
            var numbered = rows.meets(MeasureImportRepository.numbered(unit, String.valueOf(row.sourceId()), title));
            return rows.meets(MeasureImportRepository.told(unit, title, told.content().plan().dueOn())) || numbered;
        }
    }
}
