package no.vern.app.report.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.report.document.Part.Fact;
import no.vern.app.report.document.Part.Signatures;
import no.vern.measure.Measure;
import no.vern.measure.MeasurePlan;
import no.vern.measure.MeasureWeighing;
import no.vern.risk.RiskClass;
import no.vern.risk.RiskMatrix;
import no.vern.routine.Words;
import org.jspecify.annotations.Nullable;

/** How days, codes and measures are written on the papers of prevention. */
final class PaperWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Texts texts;

    PaperWords(Texts texts) {
        this.texts = texts;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String code(@Nullable Enum<?> code) {
        return code == null ? "" : texts.of(code);
    }

    String codes(Collection<? extends Enum<?>> codes) {
        return codes.stream().sorted(Comparator.comparing(Enum::ordinal)).map(texts::of).collect(Collectors.joining(", "));
    }

    String text(Words words) {
        return words.text(texts.language().code());
    }

    /** A matrix by name and version. */
    String name(RiskMatrix matrix) {
        return get("paper.matrix.version", text(matrix.name()), matrix.version());
    }

    /** A class by letter and name. */
    String classed(RiskClass riskClass) {
        return text(riskClass.letter()) + "  " + text(riskClass.label());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "–" : DAY.format(day);
    }

    Fact fact(String labelKey, String text) {
        return new Fact(texts.get(labelKey), text.isBlank() ? texts.get("paper.unknown") : text);
    }

    List<String> headings(String... keys) {
        return Stream.of(keys).map(texts::get).toList();
    }

    /** Its number and what is done. */
    String name(Measure measure) {
        return measure.name() + "  " + measure.content().title();
    }

    /** What one sees of it first: number, what is done, and whether it takes the risk away or makes it smaller (R15). */
    String named(Measure measure) {
        var aim = measure.content().kind().aim();
        return name(measure) + "\n" + (aim == null ? get("paper.aim.unsaid") : code(aim));
    }

    /** Who answers for it, and who does it when that is somebody else. */
    String who(MeasurePlan plan) {
        return plan.doer().isBlank() ? plan.responsible() : get("paper.doer", plan.responsible(), plan.doer());
    }

    /** Whether it can be done (R18), and when the safety representative was asked (R19); what nobody has said, too. */
    String weighed(MeasureWeighing weighing) {
        var feasible = get("paper.feasible", answer(weighing.practical()), answer(weighing.economic()));
        return Stream.of(
                        feasible,
                        weighing.feasibility(),
                        get("paper.consulted.planning", asked(weighing.consultedPlanning())),
                        get("paper.consulted.doing", asked(weighing.consultedDoing())))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String answer(@Nullable Boolean said) {
        return said == null ? get("paper.answer.unsaid") : get(said ? "case.yes" : "case.no");
    }

    private String asked(@Nullable LocalDate day) {
        return day == null ? get("paper.answer.unsaid") : day(day);
    }

    /** What is to show that it works, and on which day one looks. */
    String test(Measure measure) {
        var test = measure.content().test();
        return test.chosen()
                ? texts.get("paper.measure.test", test.criterion(), day(test.evaluateOn()))
                : texts.get("paper.measure.noTest");
    }

    /** Where it stands, with the day that says so. */
    String standing(Measure measure) {
        var outcome = measure.outcome();
        return switch (measure.status()) {
            case DONE -> code(measure.status()) + " " + day(outcome.doneOn());
            case WORKS, NOT_WORKING -> code(measure.status()) + " " + day(outcome.evaluatedOn());
            case PLANNED, STARTED, BLOCKED, DROPPED -> code(measure.status());
        };
    }

    /** Those who sign a plan: the employer and the safety representative. */
    Signatures signatures() {
        return new Signatures(
                headings("paper.sign.role", "paper.sign.name", "paper.sign.place", "paper.sign.signature"),
                headings("paper.sign.employer", "paper.sign.safetyRepresentative"));
    }

    String language() {
        return texts.language().locale().toLanguageTag();
    }
}
