package no.vern.app.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.exchange.mapping.HazardField;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.app.exchange.mapping.RowValues;
import no.vern.exchange.EarlierRows;
import no.vern.exchange.ExtraColumns;
import no.vern.exchange.ImportFile;
import no.vern.exchange.ImportOrigin;
import no.vern.incident.ImportReceipt;
import no.vern.language.Words;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasureRules;
import no.vern.measure.MeasureSource;
import no.vern.risk.AssessmentContent;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardImportRepository;
import no.vern.risk.ImportedHazard;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Origin;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import no.vern.workspace.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Rows that become hazards of an assessment, each with its scores. What is to be done becomes a measure against the
 * hazard when the row says who and until when; else it stands as what it takes.
 */
final class HazardTarget implements ImportTarget<HazardTarget.Told> {
    private final HazardImportRepository hazards;
    private final MeasureRules rules;
    private final AssessmentBook book;
    private final LocalDate today;

    /** @param book the assessments as they are now; those that rows need are made in it */
    HazardTarget(HazardImportRepository hazards, MeasureRules rules, AssessmentBook book, LocalDate today) {
        this.hazards = hazards;
        this.rules = rules;
        this.book = book;
        this.today = today;
    }

    /**
     * A hazard as a row tells of it.
     *
     * @param assessment the one that it belongs to, as it would be made
     * @param measure null when nothing is proposed, or nobody bound by it
     */
    record Told(
            AssessmentContent assessment,
            HazardContent hazard,
            RowScores.Read scores,
            @Nullable MeasureContent measure,
            boolean loose) {}

    @Override
    public ImportKind kind() {
        return ImportKind.HAZARDS;
    }

    @Override
    public Told read(RowValues row) {
        var assessment = assessment(row);
        var bound = !row.text(HazardField.RESPONSIBLE).isBlank() && row.of(HazardField.DUE_ON, LocalDate.class) != null;
        var proposed = !row.text(HazardField.MEASURE).isBlank();
        return new Told(
                assessment,
                hazard(row, proposed && !bound),
                new RowScores(book.matrix(row.unit(), assessment)).of(row),
                proposed && bound ? measure(row) : null,
                proposed && !bound);
    }

    /** A draft: who took part is not told in a sheet. */
    private static AssessmentContent assessment(RowValues row) {
        var day = row.of(HazardField.ASSESSED_ON, LocalDate.class);
        return new AssessmentContent(
                null,
                row.text(HazardField.ASSESSMENT),
                Objects.requireNonNullElse(row.of(HazardField.TOPIC, RiskTopic.class), RiskTopic.OTHER),
                Occasion.OTHER,
                day,
                day == null ? null : day.plusYears(1),
                false,
                Participants.NONE,
                Mapping.OF_UNIT);
    }

    private static HazardContent hazard(RowValues row, boolean loose) {
        var proposal = Stream.of(
                        row.text(HazardField.MEASURE),
                        row.text(HazardField.RESPONSIBLE),
                        Optional.ofNullable(row.of(HazardField.DUE_ON, LocalDate.class))
                                .map(LocalDate::toString)
                                .orElse(""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" – "));
        var needed = Stream.of(row.text(HazardField.NEEDED), loose ? proposal : "")
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        return new HazardContent(
                row.text(HazardField.TITLE),
                row.text(HazardField.PLACE),
                row.text(HazardField.MOMENT),
                row.text(HazardField.SITUATION),
                row.text(HazardField.EXPOSED),
                row.text(HazardField.EXISTING),
                needed,
                row.of(HazardField.ORIGIN, Origin.class));
    }

    private static MeasureContent measure(RowValues row) {
        return MeasureContent.of(
                        row.text(HazardField.MEASURE),
                        row.text(HazardField.RESPONSIBLE),
                        row.of(HazardField.DUE_ON, LocalDate.class))
                .withChallenge(row.text(HazardField.TITLE))
                .withKind(MeasureKind.from(MeasureSource.RISK_ASSESSMENT));
    }

    @Override
    public List<Problem> problems(RowValues row, Told told) {
        var problems = new ArrayList<Problem>();
        if (row.unit().isEmpty()) {
            problems.add(Problem.of(HazardField.UNIT.key(), "rules.unit.required"));
        }
        HazardImportRepository.problems(told.assessment(), book.matrices(), today).stream()
                .filter(problem -> !problem.field().equals("reviseOn"))
                .map(problem -> problem.field().equals("title") ? at(problem, HazardField.ASSESSMENT) : problem)
                .forEach(problems::add);
        problems.addAll(ImportedHazard.problems(told.hazard(), List.of(), book.matrices(), today));
        problems.addAll(told.scores().problems());
        if (told.measure() != null) {
            rules.problems(told.measure()).stream()
                    .map(problem -> problem.field().equals("title") ? at(problem, HazardField.MEASURE) : problem)
                    .forEach(problems::add);
        }
        var topic = row.of(HazardField.TOPIC, RiskTopic.class);
        book.find(row.unit(), told.assessment().title())
                .filter(named -> topic != null && topic != named.topic())
                .ifPresent(named -> problems.add(
                        Problem.of(HazardField.TOPIC.key(), "import.hazard.otherTopic", named.topic())));
        problems.addAll(ExtraColumns.problems(row.extra()));
        return problems;
    }

    private static Problem at(Problem problem, HazardField field) {
        return new Problem(field.key(), problem.messageKey(), problem.arguments());
    }

    /** Each sheet numbers its hazards from 1, so that a number counts together with its assessment. */
    @Override
    public List<String> identity(RowValues row, Told told) {
        var unit = Words.fold(row.unit());
        var assessment = Words.fold(told.assessment().title());
        return row.sourceId() == null
                ? List.of("hazard", "text", unit, assessment, Words.fold(told.hazard().title()), Words.fold(told.hazard().place()))
                : List.of("hazard", "id", unit, assessment, row.sourceId());
    }

    private static byte[] text(Told told) {
        return SourceKeys.digest(List.of(Words.fold(told.hazard().title())));
    }

    @Override
    public Problem clash(RowValues row) {
        return Problem.of(
                kind().sourceId().key(), "import.row.numberOfAnother", row.sourceId(), row.text(HazardField.ASSESSMENT));
    }

    @Override
    public void count(RowValues row, Told told, ImportPreview preview) {
        book.make(row.unit(), told.assessment().at(preview.units().knownOrNew(row.unit())));
        preview.countType(book.find(row.unit(), told.assessment().title()).orElseThrow().topic());
        if (told.measure() != null) {
            preview.remark("import.preview.tied");
        }
        if (told.loose()) {
            preview.remark("import.preview.loose");
        }
        if (told.scores().content().isEmpty()) {
            preview.remark("import.preview.unscored");
        }
        preview.scoreIn(told.scores().matrix());
        preview.make(book.made().size());
    }

    @Override
    public ImportReceipt write(ImportSource source, ImportPreview preview, Iterator<MappedRow.Kept<Told>> rows) {
        var file = new ImportFile(
                source.fileName(), source.digest(), source.mapping(), preview.units().made());
        return hazards.importAll(file, book.made(), new Rows<>(rows, this::imported));
    }

    private ImportedHazard imported(MappedRow.Kept<Told> kept) {
        var told = kept.row().content();
        var values = kept.row().values();
        return new ImportedHazard(
                book.find(values.unit(), told.assessment().title()).orElseThrow().id(),
                told.hazard(),
                told.scores().content(),
                told.measure() == null ? null : told.measure().at(kept.unit()),
                new ImportOrigin(values.line(), values.sourceId(), kept.key(), text(told), values.extra()));
    }

    @Override
    public Earlier<Told> earlier() {
        return new Known(hazards.earlier(), book);
    }

    private record Known(EarlierRows rows, AssessmentBook book) implements Earlier<Told> {
        @Override
        public boolean imported(byte[] key) {
            return rows.imported(key);
        }

        @Override
        public boolean same(byte[] key, RowValues row, Told told) {
            return row.sourceId() == null || rows.same(key, text(told));
        }

        @Override
        public boolean typed(UUID unit, RowValues row, Told told) {
            return book.find(row.unit(), told.assessment().title())
                    .filter(named -> rows.meets(HazardImportRepository.told(named.id(), told.hazard().title())))
                    .isPresent();
        }
    }
}
