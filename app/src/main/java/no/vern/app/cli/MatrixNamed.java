package no.vern.app.cli;

import java.time.LocalDate;
import java.util.stream.Collectors;
import no.vern.risk.MatrixEdition;
import no.vern.risk.MatrixRepository;
import no.vern.risk.RiskMatrix;
import no.vern.workspace.Vault;

/** The risk matrix that somebody names on the command line. */
final class MatrixNamed {
    private MatrixNamed() {}

    /**
     * By id, {@code own} for the organisation's newest of that day, or by id and version as in {@code own:2}. Throws
     * {@link Refusal} with all that can be chosen when it is none of them.
     */
    static MatrixEdition find(Vault register, LocalDate day, String named) {
        var choices = new MatrixRepository(register).book().choices(day);
        return choices.stream()
                .filter(each -> named.equals(each.id()) || named.equals(each.id() + ":" + each.version()))
                .reduce((_, later) -> later)
                .map(RiskMatrix::edition)
                .orElseThrow(() -> Refusal.of("cli.matrix.unknown", named, choices.stream()
                        .map(each -> each.id() + ":" + each.version())
                        .collect(Collectors.joining(", "))));
    }
}
