package no.vern.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.vern.app.exchange.mapping.CodeReader;
import no.vern.app.exchange.mapping.ColumnMapping;
import no.vern.app.exchange.mapping.ColumnTarget;
import no.vern.app.exchange.mapping.DateOrder;
import no.vern.app.exchange.mapping.FieldSource;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.Sources;
import no.vern.app.exchange.table.Column;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.language.Words;
import no.vern.organisation.Unit;
import no.vern.workspace.Problem;
import no.vern.workspace.RecordField;

/** The mapping of an import while the user is at work on it. */
public final class ImportMapping {
    private final Texts texts;
    private final CodeReader codes;
    private final ReadOnlyObjectWrapper<ColumnMapping> mapping = new ReadOnlyObjectWrapper<>(ColumnMapping.NOTHING);
    private List<Column> columns = List.of();
    private List<List<String>> samples = List.of();
    private List<Problem> dateQuestions = List.of();
    private List<ImportedValue> values = List.of();
    private List<Unit> units = List.of();

    ImportMapping(CodeReader codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    void show(ImportPlan plan, List<Unit> all) {
        columns = plan.table().columns();
        samples = plan.survey().samples();
        units = all;
        var names = all.stream().map(unit -> Words.fold(unit.name())).toList();
        values = ImportedValue.of(plan.mapping().into(), plan.survey(), name -> names.contains(Words.fold(name)));
        dateQuestions = plan.questions().stream()
                .filter(question -> question.messageKey().equals(Questions.DATE_ORDER))
                .toList();
        mapping.set(plan.mapping());
    }

    public ReadOnlyObjectProperty<ColumnMapping> property() {
        return mapping.getReadOnlyProperty();
    }

    ColumnMapping get() {
        return mapping.get();
    }

    /** What the rows are taken for. */
    public ImportKind kind() {
        return mapping.get().into();
    }

    public List<Column> columns() {
        return columns;
    }

    /** Some values of the column, to tell what it holds. */
    public String sample(Column column) {
        return String.join(" · ", samples.get(column.index()));
    }

    public ColumnTarget target(Column column) {
        return ColumnTarget.in(mapping.get(), column.name());
    }

    public void assign(Column column, ColumnTarget target) {
        if (!target.equals(target(column))) {
            mapping.set(target.assign(mapping.get(), column.name()));
        }
    }

    /** What a column can be taken for. */
    public List<Choice<ColumnTarget>> targets() {
        var targets = new ArrayList<Choice<ColumnTarget>>();
        targets.add(Choice.of(ColumnTarget.KEPT, texts.get("import.target.kept." + kind().key())));
        for (var field : kind().fields()) {
            targets.add(Choice.of(ColumnTarget.of(field), texts.ofField(field)));
            if (kind().timed(field)) {
                var time = new ColumnTarget(field, true);
                targets.add(Choice.of(time, texts.get("import.target.time", texts.ofField(field))));
            }
        }
        return targets;
    }

    /** What has to be settled before the rows can be counted. */
    public List<Problem> questions() {
        var open = new ArrayList<>(Questions.missing(mapping.get()));
        dateQuestions.stream()
                .filter(question -> order(question).isEmpty())
                .forEach(open::add);
        return open;
    }

    /** Dates that could be read in two ways, settled or not. */
    public List<Problem> dateQuestions() {
        return dateQuestions;
    }

    public Optional<DateOrder> order(Problem question) {
        return source(question).flatMap(source -> Optional.ofNullable(source.order()));
    }

    public void order(Problem question, DateOrder order) {
        var field = kind().byKey(question.field()).orElseThrow();
        source(question).ifPresent(source -> mapping.set(mapping.get().with(field, source.withOrder(order))));
    }

    private Optional<FieldSource> source(Problem question) {
        return kind().byKey(question.field()).flatMap(mapping.get()::source);
    }

    /** The same value for every row. */
    public void constant(RecordField field, String value) {
        mapping.set(mapping.get().with(field, value.isBlank() ? null : FieldSource.constant(value)));
    }

    /** The values that need a meaning, those without one first. */
    public List<ImportedValue> values() {
        return values;
    }

    public void meaning(ImportedValue value, String meaning) {
        mapping.set(Sources.meaning(mapping.get(), value.field(), value.text(), meaning));
    }

    boolean allKnown(boolean createUnits) {
        return values.stream().allMatch(value ->
                value.meaning().isPresent() || createUnits && value.field() == kind().unit());
    }

    /** What a value of the field can mean: a code, or the name of a unit of the register; nothing for free text. */
    public List<Choice<String>> choices(RecordField field) {
        return field == kind().unit()
                ? units.stream().map(unit -> Choice.of(unit.name(), unit.name())).toList()
                : codes.choices(field, texts).entrySet().stream()
                        .map(code -> Choice.of(code.getKey(), code.getValue()))
                        .toList();
    }
}
