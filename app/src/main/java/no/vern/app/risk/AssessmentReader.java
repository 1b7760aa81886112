package no.vern.app.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.vern.exchange.ImportOriginRepository;
import no.vern.incident.IncidentRepository;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureStanding;
import no.vern.risk.AnswerRepository;
import no.vern.risk.AssessmentVersionRepository;
import no.vern.risk.Evidence;
import no.vern.risk.HandlingPlanRepository;
import no.vern.risk.Hazard;
import no.vern.risk.HazardIncidentRepository;
import no.vern.risk.HazardRepository;
import no.vern.risk.HazardScoreRepository;
import no.vern.risk.MatrixRepository;
import no.vern.risk.Outlook;
import no.vern.risk.RiskClass;
import no.vern.risk.ScoreStage;
import no.vern.risk.Tone;
import no.vern.workspace.Vault;

/** Reads one assessment with all that belongs to it. Off the window's thread. */
public final class AssessmentReader {
    /** By class, then by consequence: levels are compared, never added up. */
    private static final Comparator<HazardLine> GRAVEST_FIRST = Comparator.comparing(
                    (HazardLine line) -> now(line).map(RiskClass::tone).map(Tone::ordinal).orElse(-1))
            .thenComparing(line -> line.latest(ScoreStage.NOW, Outlook.ASSESSED)
                    .map(score -> score.cell().consequence())
                    .orElse(0))
            .reversed()
            .thenComparing(line -> line.hazard().id());

    private final RiskReader rows;
    private final IncidentRepository incidents;
    private final HazardRepository hazards;
    private final HazardScoreRepository scores;
    private final HazardMeasureRepository measures;
    private final HazardIncidentRepository links;
    private final ImportOriginRepository origins;
    private final AnswerRepository answers;
    private final AssessmentVersionRepository versions;
    private final HandlingPlanRepository plans;
    private final MatrixRepository matrices;

    public AssessmentReader(Vault register, IncidentRepository incidents, Clock clock) {
        this.incidents = incidents;
        rows = new RiskReader(register, incidents, clock);
        hazards = new HazardRepository(register);
        scores = new HazardScoreRepository(register);
        measures = new HazardMeasureRepository(register);
        links = new HazardIncidentRepository(register);
        origins = new ImportOriginRepository(register);
        answers = new AnswerRepository(register);
        versions = new AssessmentVersionRepository(register);
        plans = new HandlingPlanRepository(register);
        matrices = new MatrixRepository(register);
    }

    private static Optional<RiskClass> now(HazardLine line) {
        return line.riskClass(ScoreStage.NOW, Outlook.ASSESSED);
    }

    LocalDate today() {
        return rows.today();
    }

    /** Empty when it is not there any more. */
    Optional<AssessmentPage> read(UUID id) {
        return rows.row(id).map(row -> {
            var content = row.content();
            var lines = lines(id);
            var book = matrices.book();
            return new AssessmentPage(
                    row,
                    lines,
                    answers.of(id),
                    versions.of(id),
                    Evidence.read(incidents, content, today()),
                    Optional.ofNullable(content.unitId()).flatMap(plans::of),
                    book,
                    book.get(Objects.requireNonNull(content.matrix())));
        });
    }

    private List<HazardLine> lines(UUID id) {
        var found = hazards.of(id);
        var ids = found.stream().map(Hazard::id).toList();
        var scored = scores.of(id);
        var standing = measures.standing(ids);
        var taken = measures.measures(ids);
        var tied = links.of(ids);
        var from = origins.of(ids);
        return found.stream()
                .map(hazard -> new HazardLine(
                        hazard,
                        scored.getOrDefault(hazard.id(), List.of()),
                        standing.getOrDefault(hazard.id(), MeasureStanding.NONE),
                        taken.getOrDefault(hazard.id(), List.of()),
                        tied.getOrDefault(hazard.id(), List.of()),
                        from.get(hazard.id())))
                .sorted(GRAVEST_FIRST)
                .toList();
    }
}
