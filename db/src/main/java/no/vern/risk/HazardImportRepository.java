package no.vern.risk;

import static no.vern.schema.register.Tables.HAZARD;
import static no.vern.schema.register.Tables.IMPORT_ORIGIN;
import static no.vern.schema.register.Tables.RISK_ASSESSMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.exchange.EarlierRows;
import no.vern.exchange.ImportFile;
import no.vern.exchange.ImportOriginRepository;
import no.vern.exchange.ImportRunRepository;
import no.vern.exchange.RowsDigest;
import no.vern.incident.ImportReceipt;
import no.vern.language.Words;
import no.vern.measure.MeasureBatchRepository;
import no.vern.measure.MeasureOutcome;
import no.vern.measure.MeasureStatus;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.schema.register.tables.records.HazardRecord;
import no.vern.schema.register.tables.records.HazardScoreRecord;
import no.vern.schema.register.tables.records.ImportOriginRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/** Hazards that files bring, with what was said of them there. */
public final class HazardImportRepository {
    private static final int CHUNK = 1000;

    private final Vault vault;

    public HazardImportRepository(Vault vault) {
        this.vault = vault;
    }

    /**
     * The assessments that hazards can be added to: those that no later version goes on from. Units by their ids.
     */
    public List<Assessment> open() {
        return vault.read(sql -> {
            var later = RISK_ASSESSMENT.as("later");
            return sql.select(RISK_ASSESSMENT.fields())
                    .from(RISK_ASSESSMENT)
                    .leftAntiJoin(later)
                    .on(later.FOLLOWS_ID.eq(RISK_ASSESSMENT.ID))
                    .orderBy(RISK_ASSESSMENT.ASSESSED_ON, RISK_ASSESSMENT.ID)
                    .fetchInto(RISK_ASSESSMENT)
                    .map(AssessmentTableRepository::assessment);
        });
    }

    /** What is wrong with an assessment that a file would bring, apart from its unit, which may not be there yet. */
    public static List<Problem> problems(AssessmentContent content, MatrixBook book, LocalDate today) {
        return RiskRules.problems(content.cleaned(), new UnitTree(List.of()), book, today).stream()
                .filter(problem -> !problem.field().equals("unit"))
                .toList();
    }

    /** What is there now. */
    public EarlierRows earlier() {
        return vault.read(HazardImportRepository::earlier);
    }

    private static EarlierRows earlier(DSLContext sql) {
        var earlier = new EarlierRows(ImportOriginRepository.known(sql, sql.select(HAZARD.ID).from(HAZARD)));
        sql.select(HAZARD.ASSESSMENT_ID, HAZARD.TITLE)
                .from(HAZARD)
                .leftAntiJoin(IMPORT_ORIGIN)
                .on(IMPORT_ORIGIN.RECORD_ID.eq(HAZARD.ID))
                .forEach(row -> earlier.type(told(row.value1(), row.value2())));
        return earlier;
    }

    /** By what a hazard that was typed in is told from others: in which assessment, and what can go wrong. */
    public static List<Object> told(UUID assessment, String title) {
        return List.of(assessment, Words.fold(title));
    }

    /**
     * Imports in one transaction: all rows that can be, with the assessments that they need, or none when the rows throw.
     * A row whose key is there already is skipped; one whose assessment was followed by a later version meanwhile, or
     * that breaks a rule, is left out and counted.
     *
     * @param assessments those that are made, by the ids that the rows name them by
     */
    public ImportReceipt importAll(
            ImportFile file, Map<UUID, AssessmentContent> assessments, Iterator<ImportedHazard> rows) {
        return vault.write(write -> {
            var id = UuidCreator.getTimeOrderedEpoch();
            var run = ImportRunRepository.begin(write, id, file, new UnitRepository(vault));
            assessments.forEach((assessment, content) -> AssessmentTableRepository.insert(
                    write,
                    new Assessment(
                            assessment,
                            1,
                            null,
                            RiskTemplates.EDITION,
                            AssessmentRepository.scored(write, content.cleaned()),
                            write.at(),
                            write.at())));
            var batch = new Batch(write, id);
            rows.forEachRemaining(batch::take);
            batch.write();
            run.finish(batch.written, batch.skipped, batch.digest);
            return new ImportReceipt(id, batch.written, batch.skipped, batch.rejected);
        });
    }

    /** What one transaction writes, some rows at a time. */
    private static final class Batch {
        private final Write write;
        private final UUID run;
        private final RowsDigest digest = new RowsDigest();
        private final EarlierRows earlier;
        private final MatrixBook book;
        private final Set<UUID> followed;
        private final LocalDate today;
        private final MeasureBatchRepository measures;
        private final List<HazardRecord> hazards = new ArrayList<>(CHUNK);
        private final List<HazardScoreRecord> scores = new ArrayList<>();
        private final List<ImportOriginRecord> origins = new ArrayList<>(CHUNK);
        private int written;
        private int skipped;
        private int rejected;

        Batch(Write write, UUID run) {
            this.write = write;
            this.run = run;
            earlier = earlier(write.sql());
            book = MatrixRepository.book(write.sql());
            followed = write.sql()
                    .select(RISK_ASSESSMENT.FOLLOWS_ID)
                    .from(RISK_ASSESSMENT)
                    .where(RISK_ASSESSMENT.FOLLOWS_ID.isNotNull())
                    .fetchSet(RISK_ASSESSMENT.FOLLOWS_ID);
            today = Norway.day(write.at());
            measures = new MeasureBatchRepository(write);
        }

        void take(ImportedHazard row) {
            if (earlier.imported(row.origin().key())) {
                skipped++;
            } else if (followed.contains(row.assessment())
                    || !ImportedHazard.problems(row.content(), row.scores(), book, today).isEmpty()) {
                rejected++;
            } else {
                add(row);
            }
        }

        private void add(ImportedHazard row) {
            var hazard = new Hazard(
                    UuidCreator.getTimeOrderedEpoch(),
                    1,
                    row.assessment(),
                    null,
                    row.content().cleaned(),
                    write.at(),
                    write.at());
            var record = HazardRepository.row(hazard);
            digest.add(record.intoArray());
            hazards.add(record);
            write.created(HazardRepository.RECORD, hazard.id(), HazardRepository.fields(hazard));
            row.scores().forEach(score -> scores.add(HazardScoreRepository.row(write, hazard.id(), score.cleaned(), book)));
            if (row.measure() != null) {
                measures.add(row.measure(), MeasureStatus.PLANNED, MeasureOutcome.NONE, hazard.id());
            }
            origins.add(ImportOriginRepository.row(run, hazard.id(), row.origin()));
            written++;
            if (hazards.size() == CHUNK) {
                write();
            }
        }

        void write() {
            write.sql().batchInsert(hazards).execute();
            write.sql().batchInsert(scores).execute();
            write.sql().batchInsert(origins).execute();
            measures.write();
            hazards.clear();
            scores.clear();
            origins.clear();
        }
    }
}
