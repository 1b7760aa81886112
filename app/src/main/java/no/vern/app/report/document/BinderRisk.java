package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import no.vern.app.report.document.Part.Facts;
import no.vern.app.report.document.Part.Grid;
import no.vern.measure.MeasureStatus;
import no.vern.risk.AssessmentRow;
import no.vern.risk.LevelCount;

/** What the binder tells of risk: the assessments that there are, and where the measures stand. */
final class BinderRisk {
    private final BinderFile file;
    private final PaperWords words;

    BinderRisk(BinderFile file, PaperWords words) {
        this.file = file;
        this.words = words;
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        if (!file.assessments().isEmpty()) {
            parts.add(new Grid(
                    words.headings(
                            "paper.unit", "binder.assessment", "paper.assessed", "paper.revise", "paper.state", "binder.hazards"),
                    List.of(5, 6, 5, 5, 4, 5),
                    file.assessments().stream().map(this::row).toList()));
        }
        parts.add(new Facts(List.of(MeasureStatus.values()).stream()
                .filter(status -> file.measures().getOrDefault(status, 0) > 0)
                .map(status -> words.fact(
                        "binder.measures." + status.name(), String.valueOf(file.measures().get(status))))
                .toList()));
        return parts;
    }

    private List<String> row(AssessmentRow row) {
        var content = row.assessment().content();
        return List.of(
                row.unit(),
                content.title(),
                words.day(content.assessedOn()),
                words.day(content.reviseOn()),
                words.code(row.state()),
                levels(file.levels().getOrDefault(row.assessment().id(), List.of())));
    }

    /** How many of each class, the gravest first. */
    private String levels(List<LevelCount> levels) {
        var counts = new LinkedHashMap<String, Integer>();
        levels.stream()
                .sorted(Comparator.comparing((LevelCount level) -> level.riskClass().tone()).reversed())
                .forEach(level ->
                        counts.merge(words.text(level.riskClass().label()), level.hazards(), Integer::sum));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }
}
