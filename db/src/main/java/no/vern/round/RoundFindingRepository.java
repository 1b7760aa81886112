package no.vern.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureRepository;
import no.vern.measure.RoundMeasureRepository;
import no.vern.risk.Hazard;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.RoundHazardRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;

/** What findings become: a hazard of an assessment, a measure. Made and linked in one write, once for each finding. */
public final class RoundFindingRepository {
    private final Vault vault;
    private final MeasureRepository measures;

    /** @param measures the one for this vault */
    public RoundFindingRepository(Vault vault, MeasureRepository measures) {
        this.vault = vault;
        this.measures = measures;
    }

    /** The hazards that findings of the round became, by the code of the item. */
    public Map<String, UUID> hazards(UUID round) {
        return vault.read(sql -> RoundHazardRepository.of(sql, round));
    }

    /** The measures that findings of the round became, by the code of the item. */
    public Map<String, UUID> measures(UUID round) {
        return vault.read(sql -> RoundMeasureRepository.of(sql, round));
    }

    /**
     * Makes a hazard of the finding.
     *
     * @param assessment what it is to be assessed in
     * @return never a conflict; invalid when the item is no finding, or is a hazard already
     * @throws java.util.NoSuchElementException when there is no such round or assessment
     */
    public SaveResult<Hazard> hazard(UUID round, String item, UUID assessment, HazardContent content) {
        return vault.write(write -> made(
                write,
                round,
                item,
                RoundHazardRepository.of(write.sql(), round),
                () -> HazardRepository.add(write, assessment, content),
                hazard -> RoundHazardRepository.link(write, round, item, hazard.id())));
    }

    /**
     * Makes a measure of the finding; a hazard that it became already is what the measure is against.
     *
     * @return never a conflict; invalid when the item is no finding, or has its measure already
     * @throws java.util.NoSuchElementException when there is no such round
     */
    public SaveResult<Measure> measure(UUID round, String item, MeasureContent content) {
        return vault.write(write -> made(
                write,
                round,
                item,
                RoundMeasureRepository.of(write.sql(), round),
                () -> measures.addAgainst(write, against(write, round, item), content),
                measure -> RoundMeasureRepository.link(write, round, item, measure.id())));
    }

    private static List<UUID> against(Write write, UUID round, String item) {
        return Optional.ofNullable(RoundHazardRepository.of(write.sql(), round).get(item)).stream()
                .toList();
    }

    private static <T> SaveResult<T> made(
            Write write,
            UUID round,
            String item,
            Map<String, UUID> there,
            Supplier<SaveResult<T>> make,
            Consumer<T> link) {
        var stored = RoundTableRepository.find(write.sql(), round).orElseThrow();
        if (stored.content().answer(item).seen() != Seen.FINDING) {
            return new Invalid<>(List.of(Problem.of(item, "rules.round.finding")));
        }
        if (there.containsKey(item)) {
            return new Invalid<>(List.of(Problem.of(item, "rules.round.made")));
        }
        var result = make.get();
        if (result instanceof Saved<T>(var made)) {
            link.accept(made);
        }
        return result;
    }
}
