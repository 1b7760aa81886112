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
import no.vern.app.exchange.mapping.MappingRefused;
import no.vern.language.Words;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitTree;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.MatrixBook;
import no.vern.risk.MatrixEdition;
import no.vern.risk.RiskMatrix;
import no.vern.risk.RiskTopic;
import org.jspecify.annotations.Nullable;

/** The assessments that rows name by unit and title: those of the register, and those that the import is to make. */
final class AssessmentBook {
    private final UnitTree units;
    private final MatrixBook matrices;
    private final @Nullable MatrixEdition chosen;
    private final LocalDate today;
    private final Map<String, Object> places = new HashMap<>();
    private final Map<Key, Named> known = new HashMap<>();
    private final Map<UUID, AssessmentContent> made = new LinkedHashMap<>();

    /** @param unit the id of the unit, for several may have one name; the folded name of one that is to be made */
    private record Key(Object unit, String title) {}

    /** @param topic what it is about, which every row of it has to agree with */
    record Named(UUID id, RiskTopic topic, RiskMatrix matrix) {}

    /**
     * @param open those that hazards can be added to; of two with one title in a unit the later counts
     * @param chosen what the rows are scored in; null for the matrix of the assessment, or the one in force
     */
    AssessmentBook(
            List<Assessment> open,
            UnitTree units,
            MatrixBook matrices,
            @Nullable MatrixEdition chosen,
            LocalDate today) {
        this.units = units;
        this.matrices = matrices;
        this.chosen = chosen;
        this.today = today;
        for (var assessment : open) {
            var content = assessment.content();
            known.put(
                    new Key(content.unitId(), Words.fold(content.title())),
                    new Named(assessment.id(), content.topic(), matrices.get(content.matrix())));
        }
    }

    Optional<Named> find(String unit, String title) {
        return Optional.ofNullable(known.get(key(unit, title)));
    }

    private Key key(String unit, String title) {
        var place = places.computeIfAbsent(Words.fold(unit), folded -> units.byName(folded, today)
                .<Object>map(Unit::id)
                .orElse(folded));
        return new Key(place, Words.fold(title));
    }

    /**
     * What a row is scored in: the matrix of its assessment, else the chosen one, else the one in force on its day.
     *
     * @throws MappingRefused when another was chosen than that of its assessment
     */
    RiskMatrix matrix(String unit, AssessmentContent content) {
        var there = find(unit, content.title()).map(Named::matrix);
        if (chosen != null && there.filter(matrix -> !matrix.edition().equals(chosen)).isPresent()) {
            throw new MappingRefused("import.hazard.otherMatrix", content.title());
        }
        return there.orElseGet(() -> chosen == null
                ? matrices.inForce(Objects.requireNonNullElse(content.assessedOn(), today))
                : matrices.get(chosen));
    }

    /** Makes the assessment, unless it is there. */
    void make(String unit, AssessmentContent content) {
        var matrix = matrix(unit, content);
        known.computeIfAbsent(key(unit, content.title()), _ -> {
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
