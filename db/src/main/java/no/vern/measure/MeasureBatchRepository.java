package no.vern.measure;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vern.schema.register.tables.records.HazardMeasureRecord;
import no.vern.schema.register.tables.records.MeasureRecord;
import no.vern.workspace.Write;
import org.jspecify.annotations.Nullable;

/** Many new measures in the transaction of what brings them, numbered in the order that they come. */
public final class MeasureBatchRepository {
    private final Write write;
    private final List<MeasureRecord> measures = new ArrayList<>();
    private final List<HazardMeasureRecord> links = new ArrayList<>();
    private int number;

    public MeasureBatchRepository(Write write) {
        this.write = write;
        number = MeasureTableRepository.nextNumber(write.sql());
    }

    /**
     * Takes in a measure that keeps the rules; {@link #write} stores it.
     *
     * @param hazard what it is taken against, stored by then; null for nothing
     * @return its row
     */
    public MeasureRecord add(
            MeasureContent content, MeasureStatus status, MeasureOutcome outcome, @Nullable UUID hazard) {
        var measure = new Measure(
                UuidCreator.getTimeOrderedEpoch(),
                1,
                number++,
                null,
                status,
                content.cleaned(),
                outcome,
                write.at(),
                write.at());
        var record = MeasureTableRepository.record(measure);
        measures.add(record);
        write.created(MeasureTrail.RECORD, measure.id(), MeasureTrail.fields(measure));
        if (hazard != null) {
            links.add(new HazardMeasureRecord().setHazardId(hazard).setMeasureId(measure.id()));
            write.changed(HazardMeasureRepository.RECORD, hazard, Map.of(), Map.of("measure", measure.id()));
        }
        return record;
    }

    /** Stores what was taken in. */
    public void write() {
        write.sql().batchInsert(measures).execute();
        write.sql().batchInsert(links).execute();
        measures.clear();
        links.clear();
    }
}
