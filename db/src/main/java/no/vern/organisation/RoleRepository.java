package no.vern.organisation;

import static no.vern.schema.register.Tables.PERSON;
import static no.vern.schema.register.Tables.ROLE_ASSIGNMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.schema.register.tables.records.RoleAssignmentRecord;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The roles that are stored. */
public final class RoleRepository {
    private static final String RECORD = "role_assignment";

    private final Vault vault;

    public RoleRepository(Vault vault) {
        this.vault = vault;
    }

    /** All roles, also those that have ended. */
    public List<RoleAssignment> all() {
        return vault.read(RoleRepository::all);
    }

    /** Who has the role for the unit on the day; see {@link RoleHolders#chain}. */
    public List<RoleAssignment> chain(UnitRole role, @Nullable UUID unitId, LocalDate day) {
        return vault.read(sql -> new RoleHolders(UnitRepository.tree(sql), all(sql))).chain(role, unitId, day);
    }

    public SaveResult<RoleAssignment> add(RoleContent content) {
        return vault.write(write -> {
            var problems = problems(write.sql(), content);
            return problems.isEmpty()
                    ? new SaveResult.Saved<>(add(write, content))
                    : new SaveResult.Invalid<>(problems);
        });
    }

    /**
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such role
     */
    public SaveResult<RoleAssignment> update(UUID id, int version, RoleContent content) {
        return vault.write(write -> {
            var stored = find(write.sql(), id).orElseThrow();
            if (stored.version() != version) {
                return new SaveResult.Conflict<>(stored);
            }
            var problems = problems(write.sql(), content);
            return problems.isEmpty()
                    ? new SaveResult.Saved<>(update(write, stored, content))
                    : new SaveResult.Invalid<>(problems);
        });
    }

    /** Takes away a role that was never held, e.g. one given by mistake; one that has ended gets a last day instead. */
    public void remove(UUID id) {
        vault.write(write -> find(write.sql(), id).map(stored -> {
            write.sql().deleteFrom(ROLE_ASSIGNMENT).where(ROLE_ASSIGNMENT.ID.eq(id)).execute();
            write.removed(RECORD, id, fields(stored));
            return stored;
        }));
    }

    private static RoleAssignment add(Write write, RoleContent content) {
        var role = role(UuidCreator.getTimeOrderedEpoch(), 1, content, write.at(), write.at());
        write.sql().insertInto(ROLE_ASSIGNMENT).set(row(role)).execute();
        write.created(RECORD, role.id(), fields(role));
        return role;
    }

    private static RoleAssignment update(Write write, RoleAssignment stored, RoleContent content) {
        var role = role(stored.id(), stored.version() + 1, content, stored.createdAt(), write.at());
        write.sql().update(ROLE_ASSIGNMENT).set(row(role)).where(ROLE_ASSIGNMENT.ID.eq(role.id())).execute();
        write.changed(RECORD, role.id(), fields(stored), fields(role));
        return role;
    }

    private static List<Problem> problems(DSLContext sql, RoleContent content) {
        var problems = new ArrayList<>(content.problems());
        if (!sql.fetchExists(PERSON, PERSON.ID.eq(content.personId()))) {
            problems.add(Problem.of("person", "rules.person.unknown"));
        }
        if (content.unitId() != null && UnitRepository.tree(sql).byId(content.unitId()).isEmpty()) {
            problems.add(Problem.of("unit", "rules.unit.unknown"));
        }
        return problems;
    }

    private static List<RoleAssignment> all(DSLContext sql) {
        return sql.selectFrom(ROLE_ASSIGNMENT).orderBy(ROLE_ASSIGNMENT.ID).fetch(RoleRepository::role);
    }

    private static Optional<RoleAssignment> find(DSLContext sql, UUID id) {
        return sql.selectFrom(ROLE_ASSIGNMENT).where(ROLE_ASSIGNMENT.ID.eq(id)).fetchOptional(RoleRepository::role);
    }

    private static RoleAssignment role(UUID id, int version, RoleContent content, Instant created, Instant updated) {
        return new RoleAssignment(
                id,
                version,
                content.personId(),
                content.unitId(),
                content.role(),
                content.rank(),
                content.validFrom(),
                content.validTo(),
                created,
                updated);
    }

    private static RoleAssignment role(RoleAssignmentRecord row) {
        return new RoleAssignment(
                row.getId(),
                row.getVersion(),
                row.getPersonId(),
                row.getUnitId(),
                UnitRole.valueOf(row.getRole()),
                row.getRank(),
                row.getValidFrom(),
                row.getValidTo(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static RoleAssignmentRecord row(RoleAssignment role) {
        return new RoleAssignmentRecord()
                .setId(role.id())
                .setVersion(role.version())
                .setPersonId(role.personId())
                .setUnitId(role.unitId())
                .setRole(role.role().name())
                .setRank(role.rank())
                .setValidFrom(role.validFrom())
                .setValidTo(role.validTo())
                .setCreatedAt(role.createdAt())
                .setUpdatedAt(role.updatedAt());
    }

    private static Map<String, @Nullable Object> fields(RoleAssignment role) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("person", role.personId());
        fields.put("unit", role.unitId());
        fields.put("role", role.role());
        fields.put("rank", role.rank());
        fields.put("validFrom", role.validFrom());
        fields.put("validTo", role.validTo());
        return fields;
    }
}
