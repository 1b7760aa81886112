package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.List;
import no.vern.app.report.document.Part.Bullets;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.Unit;
import no.vern.risk.AssessmentState;
import no.vern.training.TrainingKind;
import org.jspecify.annotations.Nullable;

/**
 * What the internal control regulation § 5 asks for, point by point ({@code rules-and-rates} 3.7): what Vern holds, and
 * what is missing. Points 1 to 3 do not have to be in writing, points 4 to 8 do.
 */
final class BinderDocument {
    private final BinderFile file;
    private final PaperWords words;
    private final BinderGaps gaps;
    private final List<Part> parts = new ArrayList<>();

    BinderDocument(BinderFile file, PaperWords words) {
        this.file = file;
        this.words = words;
        gaps = new BinderGaps(file, words);
    }

    Document document() {
        parts.add(new Paragraph(words.get("binder.lead", file.organisation(), words.day(file.today()))));
        laws();
        knowledge();
        participation();
        goals();
        organisation();
        risk();
        routines();
        review();
        return new Document(
                words.get("binder.title"),
                words.language(),
                words.get("paper.footer", file.organisation(), words.day(file.today())),
                parts);
    }

    private void laws() {
        point(1);
        parts.add(new Bullets(file.bases().stream()
                .map(basis -> words.text(basis.text()) + " " + basis.paragraph())
                .distinct()
                .toList()));
        missing(List.of(words.get("binder.missing.laws")));
    }

    private void knowledge() {
        point(2);
        parts.add(new Grid(
                words.headings("binder.training", "binder.people", "binder.employees"),
                List.of(10, 4, 4),
                TrainingKind.ofEverybody().stream()
                        .map(kind -> {
                            var reach = file.coverage().all(kind);
                            return List.of(
                                    words.code(kind),
                                    String.valueOf(reach.people()),
                                    reach.employees() == null ? "–" : String.valueOf(reach.employees()));
                        })
                        .toList()));
        missing(gaps.named("binder.missing.drill", file.coverage().lines().stream()
                .filter(line -> line.of(TrainingKind.DRILL).overdue(file.today()))
                .map(line -> line.unit().name())
                .toList()));
    }

    private void participation() {
        point(3);
        var told = file.assessments().stream()
                .filter(row -> !row.assessment().content().participants().safetyRepresentative().isBlank())
                .count();
        parts.add(new Paragraph(words.get("binder.participation", told, file.assessments().size())));
        missing(gaps.lacking("binder.missing.representative", unit -> !file.representatives().containsKey(unit.id())));
    }

    private void goals() {
        point(4);
        parts.add(new Paragraph(words.get("binder.goals")));
        missing(List.of(words.get("binder.missing.goals")));
    }

    private void organisation() {
        point(5);
        parts.add(new Grid(
                words.headings("paper.unit", "binder.manager", "paper.safetyRepresentative"),
                List.of(8, 6, 6),
                file.workplaces().stream()
                        .map(unit -> List.of(
                                unit.name(),
                                held(file.managers().get(unit.id())),
                                held(file.representatives().get(unit.id()))))
                        .toList()));
        missing(gaps.lacking("binder.missing.manager", unit -> !led(unit)));
    }

    private boolean led(Unit unit) {
        var manager = file.managers().get(unit.id());
        return manager != null && manager.own();
    }

    private String held(BinderFile.@Nullable Held by) {
        if (by == null) {
            return "–";
        }
        return by.own() ? by.name() : words.get("binder.above", by.name(), by.above());
    }

    private void risk() {
        point(6);
        parts.addAll(new BinderRisk(file, words).parts());
        var missing = gaps.lacking("binder.missing.assessment", unit -> !file.assessed(unit.id()));
        gaps.count(missing, "binder.missing.overdue", file.count(AssessmentState.OVERDUE));
        gaps.count(missing, "binder.missing.late", file.late().carryOut());
        missing(missing);
    }

    private void routines() {
        point(7);
        parts.add(new Grid(
                words.headings("binder.routine", "binder.version", "binder.validFrom"),
                List.of(11, 3, 4),
                file.routines().stream()
                        .map(routine -> List.of(
                                words.text(routine.name()),
                                String.valueOf(routine.version()),
                                words.day(routine.validFrom())))
                        .toList()));
        parts.add(new Paragraph(words.get("binder.incidents", file.incidents())));
        var missing = gaps.lacking("binder.missing.plan", unit -> !file.planned().contains(unit.id()));
        missing.addAll(gaps.lacking("binder.missing.bhtPlan", unit -> !file.assisted().contains(unit.id())));
        missing(missing);
    }

    private void review() {
        point(8);
        parts.add(new Facts(List.of(
                words.fact("binder.review.rounds", words.get(
                        "binder.review.of",
                        file.workplaces().stream().filter(unit -> file.goneThrough(unit.id())).count(),
                        file.workplaces().size(),
                        words.day(file.roundsSince()))),
                words.fact("binder.review.assessments", String.valueOf(assessedWithinAYear())))));
        parts.add(new Paragraph(words.get(
                "binder.review",
                file.measures().getOrDefault(MeasureStatus.WORKS, 0),
                file.measures().getOrDefault(MeasureStatus.NOT_WORKING, 0))));
        var missing = new ArrayList<>(List.of(words.get("binder.missing.review")));
        missing.addAll(gaps.lacking("binder.missing.round", unit -> !file.goneThrough(unit.id())));
        gaps.count(missing, "binder.missing.evaluate", file.late().evaluate());
        missing(missing);
    }

    private long assessedWithinAYear() {
        var since = file.today().minusYears(1);
        return file.assessments().stream()
                .map(row -> row.assessment().content().assessedOn())
                .filter(day -> day != null && day.isAfter(since))
                .count();
    }

    private void point(int number) {
        parts.add(new Heading(words.get("binder.point." + number)));
        parts.add(new Paragraph(words.get(number > 3 ? "binder.written" : "binder.unwritten")));
    }

    private void missing(List<String> lines) {
        if (lines.isEmpty()) {
            parts.add(new Paragraph(words.get("binder.nothing")));
        } else {
            parts.add(new Paragraph(words.get("binder.missing")));
            parts.add(new Bullets(lines));
        }
    }
}
