package no.vern.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.vern.routine.Words;

/**
 * What an assessment of a topic asks about, in one edition. An assessment keeps the edition that it was made by.
 *
 * @param validFrom the first day that something may be assessed by it
 * @param source where its items are from
 */
public record RiskTemplate(
        RiskTopic topic, LocalDate validFrom, String source, Words about, List<TemplateItem> items) {
    /** The demand of emotional strain. */
    static final String DEMANDS = "DEMANDS";
    /** Its control. */
    static final String CONTROL = "CONTROL";
    /** Its support. */
    static final String SUPPORT = "SUPPORT";

    public RiskTemplate {
        items = List.copyOf(items);
    }

    /**
     * The situation that the demand–control–support model names for these answers; empty when it names none, or when one
     * of the three is not graded.
     */
    public Optional<WorkSituation> situation(Map<String, Answer> answers) {
        return Optional.ofNullable(answers.getOrDefault(DEMANDS, Answer.NONE).degree())
                .flatMap(demands -> Optional.ofNullable(answers.getOrDefault(CONTROL, Answer.NONE).degree())
                        .flatMap(control -> Optional.ofNullable(
                                        answers.getOrDefault(SUPPORT, Answer.NONE).degree())
                                .flatMap(support -> WorkSituation.of(demands, control, support))));
    }

    /** Whether it asks for the three that the model needs. */
    public boolean modelled() {
        return items.stream().anyMatch(item -> item.code().equals(DEMANDS));
    }
}
