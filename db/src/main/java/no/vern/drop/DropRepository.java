package no.vern.drop;

import static no.vern.schema.register.Tables.SMALL_DROP;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.organisation.UnitRepository;
import no.vern.schema.register.tables.records.SmallDropRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The small strains that are stored. */
public final class DropRepository {
    private static final String RECORD = "small_drop";

    private final Vault vault;

    public DropRepository(Vault vault) {
        this.vault = vault;
    }

    /** Those from the day on, newest first. */
    public List<Drop> since(LocalDate first) {
        return vault.read(sql -> sql.selectFrom(SMALL_DROP)
                .where(SMALL_DROP.OCCURRED_ON.ge(first))
                .orderBy(SMALL_DROP.OCCURRED_ON.desc(), SMALL_DROP.ID.desc())
                .fetch(DropRepository::drop));
    }

    /** @return never a conflict */
    public SaveResult<Drop> add(DropContent content) {
        return switch (addAll(List.of(content))) {
            case SaveResult.Saved<List<Drop>>(var added) -> new SaveResult.Saved<>(added.getFirst());
            case SaveResult.Invalid<List<Drop>>(var problems) -> new SaveResult.Invalid<>(problems);
            case SaveResult.Conflict<List<Drop>> _ -> throw new IllegalStateException("What is new has no rival");
        };
    }

    /**
     * Adds all of them in one transaction, or none.
     *
     * @return never a conflict; invalid with what is wrong with the first that is
     */
    public SaveResult<List<Drop>> addAll(List<DropContent> contents) {
        return vault.write(write -> {
            var today = Norway.day(write.at());
            var units = UnitRepository.tree(write.sql());
            for (var content : contents) {
                var problems = DropRules.problems(content, units, today);
                if (!problems.isEmpty()) {
                    return new SaveResult.Invalid<>(problems);
                }
            }
            return new SaveResult.Saved<>(
                    contents.stream().map(content -> insert(write, content)).toList());
        });
    }

    private static Drop insert(Write write, DropContent content) {
        var drop = new Drop(
                UuidCreator.getTimeOrderedEpoch(),
                1,
                Objects.requireNonNull(content.unitId()),
                Objects.requireNonNull(content.kind()),
                Objects.requireNonNull(content.strain()),
                Objects.requireNonNull(content.day()),
                null,
                write.at(),
                write.at());
        write.sql().insertInto(SMALL_DROP).set(row(drop)).execute();
        write.created(RECORD, drop.id(), fields(drop));
        return drop;
    }

    /**
     * Notes which incident was made of it. Its strain still counts among the small ones: that is what it was felt as.
     *
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when it is not there any more
     */
    public SaveResult<Drop> link(UUID id, int version, UUID incident) {
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new SaveResult.Conflict<>(stored);
            }
            var linked = new Drop(
                    id,
                    version + 1,
                    stored.unitId(),
                    stored.kind(),
                    stored.strain(),
                    stored.day(),
                    incident,
                    stored.createdAt(),
                    write.at());
            write.sql().update(SMALL_DROP).set(row(linked)).where(SMALL_DROP.ID.eq(id)).execute();
            write.changed(RECORD, id, fields(stored), fields(linked));
            return new SaveResult.Saved<>(linked);
        });
    }

    /** Takes away one that was entered by mistake; nothing happens when it is gone. */
    public void remove(UUID id) {
        vault.write(write -> find(write.sql(), id).map(stored -> {
            write.sql().deleteFrom(SMALL_DROP).where(SMALL_DROP.ID.eq(id)).execute();
            write.removed(RECORD, id, fields(stored));
            return stored;
        }));
    }

    private static Optional<Drop> find(DSLContext sql, UUID id) {
        return sql.selectFrom(SMALL_DROP).where(SMALL_DROP.ID.eq(id)).fetchOptional(DropRepository::drop);
    }

    private static Drop drop(SmallDropRecord row) {
        return new Drop(
                row.getId(),
                row.getVersion(),
                row.getUnitId(),
                DropKind.valueOf(row.getKind()),
                row.getStrain(),
                row.getOccurredOn(),
                row.getIncidentId(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static SmallDropRecord row(Drop drop) {
        return new SmallDropRecord()
                .setId(drop.id())
                .setVersion(drop.version())
                .setCreatedAt(drop.createdAt())
                .setUpdatedAt(drop.updatedAt())
                .setUnitId(drop.unitId())
                .setKind(drop.kind().name())
                .setStrain(drop.strain())
                .setOccurredOn(drop.day())
                .setIncidentId(drop.incidentId());
    }

    private static Map<String, @Nullable Object> fields(Drop drop) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("unit", drop.unitId());
        fields.put("kind", drop.kind().name());
        fields.put("strain", drop.strain());
        fields.put("occurredOn", drop.day());
        fields.put("incident", drop.incidentId());
        return fields;
    }
}
