package no.vern.risk;

import static no.vern.risk.Degree.HIGH;
import static no.vern.risk.Degree.LOW;

import java.util.Arrays;
import java.util.Optional;

/**
 * The four situations that the demand–control–support model names ({@code violence-and-strain} 3.16). It has eight
 * combinations; the other four have no name and are not made one.
 */
public enum WorkSituation {
    LITTLE_STRAIN(LOW, HIGH, HIGH),
    PASSIVE(LOW, LOW, LOW),
    ACTIVE(HIGH, HIGH, HIGH),
    STRAIN(HIGH, LOW, LOW);

    private final Degree demands;
    private final Degree control;
    private final Degree support;

    WorkSituation(Degree demands, Degree control, Degree support) {
        this.demands = demands;
        this.control = control;
        this.support = support;
    }

    static Optional<WorkSituation> of(Degree demands, Degree control, Degree support) {
        return Arrays.stream(values())
                .filter(each -> each.demands == demands && each.control == control && each.support == support)
                .findFirst();
    }
}
