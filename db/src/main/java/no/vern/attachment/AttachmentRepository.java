package no.vern.attachment;

import static no.vern.schema.register.Tables.ATTACHMENT;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentStatus;
import no.vern.schema.register.tables.records.AttachmentRecord;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import no.vern.workspace.SaveResult.Invalid;
import no.vern.workspace.SaveResult.Saved;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;

/**
 * The files that belong to cases. Their bytes lie in sealed files beside the vault and go in and out part by part, so a
 * file of any size costs the memory of one part.
 */
public final class AttachmentRepository {
    private static final String RECORD = "attachment";

    private final Vault vault;
    private final IncidentRepository incidents;
    private final SettingRepository settings;
    private final AttachmentBytes content;

    /** @param incidents the one for this vault */
    public AttachmentRepository(Vault vault, IncidentRepository incidents) {
        this.vault = vault;
        this.incidents = incidents;
        settings = new SettingRepository(vault);
        content = new AttachmentBytes(vault.files());
    }

    /** Of one case, oldest first. */
    public List<Attachment> of(UUID incident) {
        return vault.read(sql -> of(sql, incident));
    }

    private static List<Attachment> of(DSLContext sql, UUID incident) {
        return sql.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.INCIDENT_ID.eq(incident))
                .orderBy(ATTACHMENT.ID)
                .fetch(AttachmentRepository::attachment);
    }

    public Optional<Attachment> find(UUID id) {
        return vault.read(sql -> sql.selectFrom(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id))
                .fetchOptional(AttachmentRepository::attachment));
    }

    /**
     * Takes the file into the case, whole or not at all; it is on disk when this returns. The file is written before the
     * transaction, which nobody else should have to wait for.
     *
     * @return never a conflict
     * @throws AttachmentFailed when it can no longer be read, or is another than was looked at
     * @throws no.vern.workspace.WriteFailed when the disk did not take it
     * @throws java.util.NoSuchElementException when there is no such incident
     */
    public SaveResult<Attachment> add(UUID incident, OfferedFile file) {
        var most = settings.get(Setting.ATTACHMENT_MEGABYTES);
        var status = incidents.find(incident).orElseThrow().status();
        var refused = problems(of(incident), status, file, most);
        if (!refused.isEmpty()) {
            return new Invalid<>(refused);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var sealed = content.write(id, file);
        var result = incidents.follow(incident, (write, found) -> {
            var problems = problems(of(write.sql(), incident), found.status(), file, most);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            vault.files().keep(write, sealed);
            insert(write, incident, id, file);
            return new Saved<>(found.status());
        });
        // After a failure it is left for the next opening: the row may have reached the disk all the same.
        if (result instanceof Invalid) {
            vault.files().discard(id);
        }
        return outcome(result, id);
    }

    private static List<Problem> problems(
            List<Attachment> there, IncidentStatus status, OfferedFile file, int most) {
        var problems = AttachmentRules.problems(status, file, most);
        there.stream()
                .filter(attachment -> attachment.digest().equals(file.digest()))
                .forEach(same -> problems.add(Problem.of("file", "rules.attachment.there", same.name())));
        return problems;
    }

    private SaveResult<Attachment> outcome(SaveResult<Incident> result, UUID id) {
        return switch (result) {
            case Saved<Incident> _ -> new Saved<>(find(id).orElseThrow());
            case Conflict<Incident> _ -> throw new IllegalStateException("A new attachment " + id);
            case Invalid<Incident>(var problems) -> new Invalid<>(problems);
        };
    }

    private static void insert(Write write, UUID incident, UUID id, OfferedFile file) {
        var row = new AttachmentRecord()
                .setId(id)
                .setCreatedAt(write.at())
                .setIncidentId(incident)
                .setName(file.name())
                .setMediaType(file.type().code())
                .setByteCount(file.size())
                .setDigest(HexFormat.of().parseHex(file.digest()))
                .setAddedBy(write.user().name());
        write.sql().insertInto(ATTACHMENT).set(row).execute();
        write.created(RECORD, id, fields(attachment(row)));
    }

    /**
     * Removes it from the register and the folder, its key first and then its file; the audit trail keeps what it was, who
     * removed it and why. Backups that were made before keep it and its key until they are replaced.
     *
     * @return the case; invalid also when somebody else has removed it
     */
    public SaveResult<Incident> remove(Attachment attachment, String reason) {
        var why = reason.strip();
        var result = incidents.follow(attachment.incident(), (write, found) -> {
            var problems = AttachmentRules.removal(found.status(), why);
            if (!problems.isEmpty()) {
                return new Invalid<>(problems);
            }
            var sql = write.sql();
            if (sql.deleteFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(attachment.id())).execute() == 0) {
                return new Invalid<>(List.of(Problem.of("file", "rules.attachment.gone", attachment.name())));
            }
            vault.files().forget(write, attachment.id());
            write.removed(RECORD, attachment.id(), fields(attachment), why);
            return new Saved<>(found.status());
        });
        if (result instanceof Saved) {
            vault.files().discard(attachment.id());
        }
        return result;
    }

    /**
     * Writes its bytes to the stream, which stays open, and holds them against the digest.
     *
     * @throws AttachmentFailed when it was removed, or is not what was taken in; the stream may have had some of it
     * @throws UncheckedIOException when the stream fails
     */
    public void copy(Attachment attachment, OutputStream out) {
        content.read(attachment, (bytes, length) -> {
            try {
                out.write(bytes, 0, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** All of its bytes at once, for what can only be shown whole; otherwise as {@link #copy}. */
    public byte[] bytes(Attachment attachment) {
        var whole = ByteBuffer.allocate(Math.toIntExact(attachment.size()));
        content.read(attachment, (bytes, length) -> whole.put(bytes, 0, length));
        return whole.array();
    }

    private static Attachment attachment(AttachmentRecord row) {
        return new Attachment(
                row.getId(),
                row.getIncidentId(),
                row.getName(),
                MediaType.of(row.getMediaType()),
                row.getByteCount(),
                HexFormat.of().formatHex(row.getDigest()),
                row.getAddedBy(),
                row.getCreatedAt());
    }

    private static Map<String, Object> fields(Attachment attachment) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("incident", attachment.incident());
        fields.put("name", attachment.name());
        fields.put("mediaType", attachment.type().code());
        fields.put("size", attachment.size());
        fields.put("sha256", attachment.digest());
        return fields;
    }
}
