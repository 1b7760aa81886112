package no.vern.organisation;

import static no.vern.schema.register.Tables.UNIT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.calendar.Norway;
import no.vern.language.Words;
import no.vern.schema.register.tables.records.UnitRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The units that are stored. */
public final class UnitRepository {
    private static final String RECORD = "unit";
    private final Vault vault;

    public UnitRepository(Vault vault) {
        this.vault = vault;
    }

    /** All units, also those that exist no more, by name. */
    public List<Unit> all() {
        return tree().all();
    }

    public UnitTree tree() {
        return vault.read(UnitRepository::tree);
    }

    public Optional<Unit> byId(UUID id) {
        return vault.read(sql -> find(sql, id));
    }

    /** The unit of that name, in any case; of several the one that exists today and is nearest the top. */
    public Optional<Unit> byName(String name) {
        return tree().byName(name, Norway.today(Clock.systemUTC()));
    }

    public SaveResult<Unit> add(UnitContent content) {
        return vault.write(write -> add(write, UuidCreator.getTimeOrderedEpoch(), content));
    }

    /**
     * Adds a unit in a transaction of somebody else's, under an id that is known before.
     *
     * @return never a conflict
     */
    public SaveResult<Unit> add(Write write, UUID id, UnitContent given) {
        var content = given.withName(Words.clean(given.name()));
        var problems = UnitRules.problems(id, content, tree(write.sql()));
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        var unit = unit(id, 1, content, write.at(), write.at());
        write.sql().insertInto(UNIT).set(row(unit)).execute();
        write.created(RECORD, id, fields(unit));
        return new SaveResult.Saved<>(unit);
    }

    /** The unit of that name; added at the top when there is none. */
    public SaveResult<Unit> getOrCreate(String name) {
        return vault.write(write -> getOrCreate(write, name));
    }

    /** The same in a transaction of somebody else's. */
    public SaveResult<Unit> getOrCreate(Write write, String name) {
        var known = tree(write.sql()).byName(name, Norway.day(write.at()));
        return known.<SaveResult<Unit>>map(SaveResult.Saved::new)
                .orElseGet(() -> add(write, UuidCreator.getTimeOrderedEpoch(), UnitContent.named(name)));
    }

    /**
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such unit
     */
    public SaveResult<Unit> update(UUID id, int version, UnitContent given) {
        return vault.write(write -> update(write, find(write.sql(), id).orElseThrow(), version, given));
    }

    /** Saves a unit as it was changed, starting from its own version. */
    public SaveResult<Unit> update(Unit unit) {
        return update(unit.id(), unit.version(), unit.content());
    }

    private static SaveResult<Unit> update(Write write, Unit stored, int version, UnitContent given) {
        if (stored.version() != version) {
            return new SaveResult.Conflict<>(stored);
        }
        var content = given.withName(Words.clean(given.name()));
        var problems = UnitRules.problems(stored.id(), content, tree(write.sql()));
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        var unit = unit(stored.id(), version + 1, content, stored.createdAt(), write.at());
        write.sql().update(UNIT).set(row(unit)).where(UNIT.ID.eq(unit.id())).execute();
        write.changed(RECORD, unit.id(), fields(stored), fields(unit));
        return new SaveResult.Saved<>(unit);
    }

    /** The units as a transaction or query of somebody else sees them. */
    public static UnitTree tree(DSLContext sql) {
        return new UnitTree(sql.selectFrom(UNIT).fetch(UnitRepository::unit));
    }

    private static Optional<Unit> find(DSLContext sql, UUID id) {
        return sql.selectFrom(UNIT).where(UNIT.ID.eq(id)).fetchOptional(UnitRepository::unit);
    }

    private static Unit unit(UUID id, int version, UnitContent content, Instant createdAt, Instant updatedAt) {
        return new Unit(
                id,
                version,
                content.name(),
                content.parentId(),
                content.validFrom(),
                content.validTo(),
                content.successorId(),
                content.employees(),
                content.type(),
                createdAt,
                updatedAt);
    }

    private static Unit unit(UnitRecord row) {
        return new Unit(
                row.getId(),
                row.getVersion(),
                row.getName(),
                row.getParentId(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getSuccessorId(),
                row.getEmployees(),
                row.getUnitType() == null ? null : UnitType.valueOf(row.getUnitType()),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static UnitRecord row(Unit unit) {
        return new UnitRecord()
                .setId(unit.id())
                .setVersion(unit.version())
                .setName(unit.name())
                .setParentId(unit.parentId())
                .setValidFrom(unit.validFrom())
                .setValidTo(unit.validTo())
                .setSuccessorId(unit.successorId())
                .setEmployees(unit.employees())
                .setUnitType(unit.type() == null ? null : unit.type().name())
                .setCreatedAt(unit.createdAt())
                .setUpdatedAt(unit.updatedAt());
    }

    private static Map<String, @Nullable Object> fields(Unit unit) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("name", unit.name());
        fields.put("parent", unit.parentId());
        fields.put("validFrom", unit.validFrom());
        fields.put("validTo", unit.validTo());
        fields.put("successor", unit.successorId());
        fields.put("employees", unit.employees());
        fields.put("unitType", unit.type());
        return fields;
    }
}
