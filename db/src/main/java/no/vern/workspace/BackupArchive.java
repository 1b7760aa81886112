package no.vern.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A backup file: a zip with the workspace's files, all encrypted as they are, and a manifest with their digests. */
final class BackupArchive {
    private static final byte[] ZIP = {'P', 'K'};
    private static final String MANIFEST = "manifest.json";
    private static final Pattern NAME =
            Pattern.compile("keyring\\.json|(register|journal)\\.(mv\\.db|state)|attachments/[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern POOLED = Pattern.compile("attachments/(register|journal)-[0-9a-f-]{36}");
    private static final int MOST_MANIFEST = 1 << 24;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private BackupArchive() {}

    /**
     * Writes the files under their names; what is written is on disk and read back against the digests.
     *
     * @param pooled files that it refers to and does not hold
     */
    static void write(
            Path archive, Map<String, Path> files, UUID workspace, Instant made, List<String> states,
            List<BackupManifest.Part> pooled) throws IOException {
        // What is encrypted does not get smaller.
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            var parts = new ArrayList<BackupManifest.Part>();
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                try (var in = Files.newInputStream(file.getValue())) {
                    parts.add(transfer(file.getKey(), in, zip));
                }
            }
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(BackupManifest.of(workspace, made, states, parts, pooled)));
        }
        AtomicFile.force(archive);
        unpack(archive, name -> OutputStream.nullOutputStream());
    }

    /** Where a part goes. */
    interface Target {
        OutputStream open(String name) throws IOException;
    }

    /**
     * Reads every part and checks it against the manifest.
     *
     * @throws Refused when it is no backup, a newer one, or damaged
     */
    static BackupManifest unpack(Path archive, Target target) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            var manifest = manifest(zip, archive);
            for (var part : manifest.parts()) {
                var entry = zip.getEntry(part.name());
                if (entry == null || !NAME.matcher(part.name()).matches()) {
                    throw new Refused(Refused.Reason.BACKUP_DAMAGED, archive.toString());
                }
                try (var in = zip.getInputStream(entry);
                        var out = target.open(part.name())) {
                    if (!transfer(part.name(), new Limited(in, part.size()), out).equals(part)) {
                        throw new Refused(Refused.Reason.BACKUP_DAMAGED, archive.toString());
                    }
                }
            }
            return manifest;
        } catch (ZipException e) {
            var reason = zip(archive) ? Refused.Reason.BACKUP_DAMAGED : Refused.Reason.NOT_A_BACKUP;
            throw new Refused(reason, archive.toString());
        }
    }

    /** Whether the file begins as a zip file does: then it was a backup, most likely. */
    private static boolean zip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    static BackupManifest manifest(Path archive) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return manifest(zip, archive);
        } catch (ZipException e) {
            throw new Refused(Refused.Reason.NOT_A_BACKUP, archive.toString());
        }
    }

    private static BackupManifest manifest(ZipFile zip, Path archive) throws IOException {
        var entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new Refused(Refused.Reason.NOT_A_BACKUP, archive.toString());
        }
        try (var in = zip.getInputStream(entry)) {
            var json = JSON.readTree(in.readNBytes(MOST_MANIFEST));
            var format = json.path("format").asInt();
            if (format > BackupManifest.FORMAT) {
                throw new Refused(
                        Refused.Reason.BACKUP_NEWER, String.valueOf(format), String.valueOf(BackupManifest.FORMAT));
            }
            if (json instanceof ObjectNode first && format == 1) {
                first.putArray("pooled");
            }
            var manifest = JSON.treeToValue(json, BackupManifest.class);
            if (!manifest.pooled().stream().allMatch(part -> POOLED.matcher(part.name()).matches())) {
                throw new Refused(Refused.Reason.BACKUP_DAMAGED, archive.toString());
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw new Refused(Refused.Reason.BACKUP_DAMAGED, archive.toString());
        }
    }

    /** Copies, and says what it was. */
    static BackupManifest.Part transfer(String name, InputStream in, OutputStream out) throws IOException {
        try {
            var digested = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            var size = digested.transferTo(out);
            var digest = digested.getMessageDigest().digest();
            return new BackupManifest.Part(name, size, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
