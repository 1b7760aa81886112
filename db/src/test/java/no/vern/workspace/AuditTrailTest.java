package no.vern.workspace;

import static no.vern.schema.register.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who holds the register's key, and a tool to write in the file with, changes what was done. */
class AuditTrailTest {
    private static final User ADVISOR = new User("Kari", UserRole.ADVISOR);

    @TempDir
    private Path temp;

    private VaultFile file;
    private VaultKey key;

    @BeforeEach
    void workspace() {
        var folder = temp.resolve("arbeid");
        try (var workspace = TestVaults.workspace(folder, ADVISOR, "p").workspace()) {
            for (var name : new String[] {"Åse", "Bo", "Siv"}) {
                BackupTest.add(workspace.register(), name);
            }
            key = workspace.register().key().copy();
        }
        file = new VaultFile(folder, VaultName.REGISTER);
    }

    private Workspace open() {
        return Workspace.open(temp.resolve("arbeid"), null, "p".toCharArray());
    }

    /** The state is taken away, since the file's digest alone would show it already. */
    private void tamper(String sql) throws SQLException, IOException {
        try (var connection = Engine.source(file, key.databasePassword(), Engine.EXISTING).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        var state = VaultState.read(file.state()).orElseThrow();
        VaultState.inUse(state.schema(), state.head()).write(file.state(), key);
    }

    private String fault() {
        try (var workspace = open()) {
            var report = workspace.check();
            assertThat(report.sound()).isFalse();
            var fault = report.findings().stream().filter(CheckReport.Finding::fault).findFirst().orElseThrow();
            return fault.messageKey() + " " + fault.arguments();
        }
    }

    @Test
    void tellsWhoDidWhatInOrder() {
        try (var workspace = open()) {
            var entries = workspace.register().read(sql -> sql.selectFrom(AUDIT_ENTRY)
                    .orderBy(AUDIT_ENTRY.SEQ)
                    .fetch(AuditTrail::entry));
            assertThat(entries).extracting(AuditEntry::seq).containsExactly(1L, 2L, 3L, 4L);
            assertThat(entries.getLast().userName()).isEqualTo("Kari");
            assertThat(entries.getLast().changes()).isEqualTo("[{\"field\":\"name\",\"after\":\"Siv\"}]");
            assertThat(workspace.check().sound()).isTrue();
        }
    }

    private void assertRefusedOnOpening() {
        assertThatThrownBy(this::open).isInstanceOf(WorkspaceDamaged.class);
    }

    @Test
    void aChangedEntryShowsOnOpeningAndWithoutTheNoteWhenItIsChecked() throws Exception {
        tamper("update audit_entry set user_name = 'Ola' where seq = 3");
        assertRefusedOnOpening();
        Files.delete(file.state());
        assertThat(fault()).isEqualTo("workspace.check.chainBroken [REGISTER, 2]");
    }

    @Test
    void aRemovedEntryShowsOnOpeningAndWithoutTheNoteWhenItIsChecked() throws Exception {
        tamper("delete from audit_entry where seq = 2");
        assertRefusedOnOpening();
        Files.delete(file.state());
        assertThat(fault()).isEqualTo("workspace.check.chainBroken [REGISTER, 1]");
    }

    @Test
    void aTrailThatIsCutShowsAndGoesOnShowing() throws Exception {
        tamper("delete from audit_entry where seq >= 3");
        assertThat(fault()).isEqualTo("workspace.check.trailCut [REGISTER, 4, 2]");
        try (var workspace = open()) {
            for (var i = 0; i < 4; i++) {
                BackupTest.add(workspace.register(), "later");
            }
        }
        assertThat(fault()).isEqualTo("workspace.check.chainBroken [REGISTER, 3]");
    }

    @Test
    void aFileThatWasPutBackShowsAtOnce() throws Exception {
        var yesterday = Files.readAllBytes(file.database());
        try (var workspace = open()) {
            BackupTest.add(workspace.register(), "later");
        }
        var state = VaultState.read(file.state()).orElseThrow();
        Files.write(file.database(), yesterday);
        VaultState.inUse(state.schema(), state.head()).write(file.state(), key);
        assertThat(fault()).isEqualTo("workspace.check.trailCut [REGISTER, 5, 4]");
    }

    @Test
    void aMissingAnchorShowsAndStaysInTheTrail() throws IOException {
        Files.delete(file.state());
        assertThat(fault()).isEqualTo("workspace.check.anchorMissing [REGISTER]");
        try (var workspace = open()) {
            assertThat(workspace.check().sound()).isTrue();
            var last = workspace.register()
                    .<Object>read(sql -> sql.fetchValue("select action from audit_entry order by seq desc limit 1"));
            assertThat(last).isEqualTo("anchor missing");
        }
    }

    @Test
    void anAnchorOfSomebodyWithoutTheKeyIsNone() throws IOException {
        VaultState.inUse(1, AuditHead.NONE).write(file.state(), VaultKey.random());
        assertThat(fault()).isEqualTo("workspace.check.anchorMissing [REGISTER]");
    }

    @Test
    void anAdvisorSeesThatTheClosedJournalIsAsItWasLeft() throws IOException {
        var journal = new VaultFile(temp.resolve("arbeid"), VaultName.JOURNAL).database();
        try (var workspace = open()) {
            assertThat(workspace.check().findings().getLast().messageKey()).isEqualTo("workspace.check.closed");
        }
        var bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        assertThat(fault()).isEqualTo("workspace.check.fileChanged [JOURNAL]");
    }

    @Test
    void sealsTellApartWhatRunsTogether() {
        var entry = new AuditEntry(1, Instant.EPOCH, "ab", "c", "d", null, "[]");
        var other = new AuditEntry(1, Instant.EPOCH, "a", "bc", "d", null, "[]");
        assertThat(AuditTrail.seal(new byte[32], entry)).isNotEqualTo(AuditTrail.seal(new byte[32], other));
    }
}
