package no.vern.app.exchange;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.vern.language.Words;
import no.vern.organisation.UnitTree;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.MatrixBook;
import no.vern.risk.RiskMatrix;
import no.vern.risk.RiskTopic;

/** The assessments that rows name by unit and title: those of the register, and those that the import is to make. */
final class AssessmentBook {
    private final MatrixBook matrices;
    private final LocalDate today;
    private final Map<Key, Named> known = new HashMap<>();
    private final Map<UUID, AssessmentContent> made = new LinkedHashMap<>();

    private record Key(String unit, String title) {
        static Key of(String unit, String title) {
            return new Key(Words.fold(unit), Words.fold(title));
        }
    }

    /** @param topic what it is about, which every row of it has to agree with */
    record Named(UUID id, RiskTopic topic, RiskMatrix matrix) {}

    /** @param open those that hazards can be added to; of two with one name the later counts */
    AssessmentBook(List<Assessment> open, UnitTree units, MatrixBook matrices, LocalDate today) {
        this.today = today;
        this.matrices = matrices;
        for (var assessment : open) {
            var content = assessment.content();
            var unit = units.byId(content.unitId()).orElseThrow().name();
            known.put(
                    Key.of(unit, content.title()),
                    new Named(assessment.id(), content.topic(), matrices.get(content.matrix())));
        }
    }

    Optional<Named> find(String unit, String title) {
        return Optional.ofNullable(known.get(Key.of(unit, title)));
    }

    /** What a row is scored in: the matrix of its assessment, else the one in force on its day. */
    RiskMatrix matrix(String unit, AssessmentContent content) {
        return find(unit, content.title())
                .map(Named::matrix)
                .orElseGet(() -> matrices.inForce(Objects.requireNonNullElse(content.assessedOn(), today)));
    }

    /** Makes the assessment, unless it is there. */
    void make(String unit, AssessmentContent content) {
        known.computeIfAbsent(Key.of(unit, content.title()), _ -> {
            var matrix = matrix(unit, content);
            var id = UuidCreator.getTimeOrderedEpoch();
            made.put(id, content.withMatrix(matrix.edition()));
            return new Named(id, content.topic(), matrix);
        });
    }

    MatrixBook matrices() {
        return matrices;
    }

    /** Those that have to be made, in the order that they were met. */
    Map<UUID, AssessmentContent> made() {
        return made;
    }
}
