package no.vern.app.risk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.vern.risk.Cell;
import no.vern.risk.MatrixFinding;
import no.vern.risk.MatrixRule;

/**
 * All that was found by one rule, under the number that its cells bear.
 *
 * @param number from 1
 * @param findings at least one
 */
record MatrixRemark(int number, MatrixRule rule, List<MatrixFinding> findings) {
    /** Findings that have no cells stand for themselves; the others are gathered by their rule, the faults first. */
    static List<MatrixRemark> of(List<MatrixFinding> findings) {
        var gathered = new LinkedHashMap<Object, List<MatrixFinding>>();
        for (var finding : findings) {
            var key = finding.arguments().isEmpty() ? finding.rule() : finding;
            gathered.computeIfAbsent(key, _ -> new ArrayList<>()).add(finding);
        }
        var remarks = new ArrayList<MatrixRemark>();
        gathered.values()
                .forEach(of -> remarks.add(new MatrixRemark(remarks.size() + 1, of.getFirst().rule(), of)));
        return remarks;
    }

    boolean marks(Cell cell) {
        return findings.stream().anyMatch(finding -> finding.cells().contains(cell));
    }
}
