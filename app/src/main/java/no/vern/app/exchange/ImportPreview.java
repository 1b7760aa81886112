package no.vern.app.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.vern.organisation.UnitContent;
import no.vern.risk.MatrixEdition;
import no.vern.risk.RiskMatrix;
import no.vern.workspace.Problem;

/** What an import would do, counted row by row, before anything is written. */
public final class ImportPreview {
    private static final int MOST_REASONS = 200;

    private final BitSet importable = new BitSet();
    private final BitSet rejected = new BitSet();
    private final BitSet clashing = new BitSet();
    private final SortedMap<Integer, Long> perYear = new TreeMap<>();
    private final SortedMap<Enum<?>, Long> perType = new TreeMap<>(Comparator.comparingInt(Enum::ordinal));
    private final Map<String, Long> remarks = new LinkedHashMap<>();
    private final Map<Problem, Long> reasons = new LinkedHashMap<>();
    private final Map<MatrixEdition, RiskMatrix> matrices = new LinkedHashMap<>();
    private final ImportTarget<?> target;
    private final UnitBook units;
    private final ImportOptions options;
    private int rows;
    private long duplicates;
    private long typed;
    private long identical;
    private long referred;
    private long unsaid;
    private int assessments;

    ImportPreview(ImportTarget<?> target, UnitBook units, ImportOptions options) {
        this.target = target;
        this.units = units;
        this.options = options;
    }

    /** Rows under the headings. */
    public long rows() {
        return rows;
    }

    /** Rows that would be written. */
    public long importable() {
        return importable.cardinality();
    }

    /** Rows that cannot be imported; they go to the file of rejected rows. */
    public long rejected() {
        return rejected.cardinality();
    }

    /** Rows that were imported before. */
    public long duplicates() {
        return duplicates;
    }

    /** Rows that somebody has typed in by hand: the same day, unit and text. */
    public long typedBefore() {
        return typed;
    }

    /** Rows equal to one that stands before them in the file; imported all the same, unless it was chosen otherwise. */
    public long identical() {
        return identical;
    }

    /** Rows about an employee or leader as the one who did it: of these only dates, unit and codes are kept. */
    public long referred() {
        return referred;
    }

    /** Rows that do not say where the case stands; {@link ImportOptions#unsaid} does for them. */
    public long unsaid() {
        return unsaid;
    }

    /** How many rows were rejected for each reason; at most some hundred reasons. */
    public Map<Problem, Long> reasons() {
        return reasons;
    }

    /** What is to be said of rows that would be written: the key of the sentence, and of how many. */
    public Map<String, Long> remarks() {
        return remarks;
    }

    /** Rows that would be written by the year they happened in. */
    public SortedMap<Integer, Long> perYear() {
        return perYear;
    }

    /** The same by what the target tells them apart by, e.g. the type of incident; empty when by nothing. */
    public SortedMap<Enum<?>, Long> perType() {
        return perType;
    }

    /** Names of the units that would be made. */
    public List<String> newUnits() {
        return units.made().values().stream().map(UnitContent::name).toList();
    }

    public ImportOptions options() {
        return options;
    }

    /** The matrices whose levels the rows name. */
    public Collection<RiskMatrix> matrices() {
        return matrices.values();
    }

    /** How many risk assessments would be made. */
    public int assessments() {
        return assessments;
    }

    /** What the rows become, with the register as it was when they were looked at. */
    ImportTarget<?> target() {
        return target;
    }

    UnitBook units() {
        return units;
    }

    boolean imports(int row) {
        return importable.get(row);
    }

    boolean rejects(int row) {
        return rejected.get(row);
    }

    /** Whether the row has the id of another record. */
    boolean clashes(int row) {
        return clashing.get(row);
    }

    int next(boolean sameAsBefore) {
        identical += sameAsBefore ? 1 : 0;
        return rows++;
    }

    void duplicate() {
        duplicates++;
    }

    void typed() {
        typed++;
    }

    void accept(int row) {
        importable.set(row);
    }

    void refer() {
        referred++;
    }

    void leaveUnsaid() {
        unsaid++;
    }

    /** Counts a row of which the sentence has to be said. */
    void remark(String messageKey) {
        remarks.merge(messageKey, 1L, Long::sum);
    }

    void scoreIn(RiskMatrix matrix) {
        matrices.putIfAbsent(matrix.edition(), matrix);
    }

    void make(int newAssessments) {
        assessments = newAssessments;
    }

    void countYear(int year) {
        perYear.merge(year, 1L, Long::sum);
    }

    void countType(Enum<?> type) {
        perType.merge(type, 1L, Long::sum);
    }

    void reject(int row, List<Problem> problems, boolean clash) {
        rejected.set(row);
        clashing.set(row, clash);
        for (var problem : new ArrayList<>(problems)) {
            if (reasons.size() < MOST_REASONS || reasons.containsKey(problem)) {
                reasons.merge(problem, 1L, Long::sum);
            }
        }
    }
}
