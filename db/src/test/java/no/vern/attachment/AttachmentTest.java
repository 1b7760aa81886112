package no.vern.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import no.vern.attachment.AttachmentFailed.Reason;
import no.vern.incident.Incident;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Perpetrator;
import no.vern.incident.TestRegister;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentTest {
    private static final int CHUNK = 65_536;

    @TempDir
    private Path temp;

    private TestRegister register;
    private AttachmentRepository attachments;
    private Incident incident;

    @BeforeEach
    void open() throws IOException {
        register = new TestRegister(Files.createDirectories(temp.resolve("vault")));
        attachments = new AttachmentRepository(register.vault, register.incidents);
        incident = register.add(register.threat("Trussel i resepsjonen").build());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private Attachment add(String name, byte[] bytes) {
        return TestRegister.saved(attachments.add(incident.id(), OfferedFile.of(name, Bytes.of(bytes))));
    }

    private static List<String> problems(SaveResult<?> result) {
        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        return ((SaveResult.Invalid<?>) result).problems().stream().map(Problem::messageKey).toList();
    }

    /** What lies in the folder of encrypted files. */
    private List<Path> files() throws IOException {
        var folder = temp.resolve("vault/attachments");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.toList();
        }
    }

    @Test
    void aFileComesOutAsItWentInWhateverItsSize() throws IOException {
        for (var size : new int[] {1, CHUNK - 1, CHUNK, CHUNK + 1, 3_000_000}) {
            var file = Files.write(temp.resolve("fil " + size + ".bin"), noise(size));

            var attachment = TestRegister.saved(attachments.add(incident.id(), OfferedFile.of(file)));

            assertThat(attachment.name()).isEqualTo("fil " + size + ".bin");
            assertThat(attachment.size()).isEqualTo(size);
            assertThat(attachment.addedBy()).isEqualTo("Advisor");
            assertThat(attachment.addedAt()).isEqualTo(TestRegister.NOW.instant());
            assertThat(attachments.bytes(attachment)).isEqualTo(noise(size));
            var out = new ByteArrayOutputStream();
            attachments.copy(attachment, out);
            assertThat(out.toByteArray()).isEqualTo(noise(size));
        }
        assertThat(attachments.of(incident.id())).hasSize(5);
    }

    @Test
    void whatWasTakenInIsThereAfterTheVaultWasClosedAndOpened() {
        var attachment = add("bilde.png", noise(200_000));
        register.vault.close();

        try (var again = TestVaults.register(temp.resolve("vault"), TestRegister.NOW)) {
            var there = new AttachmentRepository(again, new no.vern.incident.IncidentRepository(again));
            assertThat(there.of(incident.id())).containsExactly(attachment);
            assertThat(there.bytes(attachment)).isEqualTo(noise(200_000));
        }
        register = new TestRegister(temp.resolve("other"));
    }

    @Test
    void theCaseItselfIsNotChangedByIt() {
        add("bilde.png", noise(10));

        assertThat(register.incidents.find(incident.id()).orElseThrow().version()).isEqualTo(incident.version());
    }

    @Test
    void refusesWhatIsEmptyTooLargeOrThereAlready() {
        TestRegister.saved(new SettingRepository(register.vault).set(Setting.ATTACHMENT_MEGABYTES, 1));
        add("først.bin", noise(1_000_000));

        assertThat(problems(attachments.add(incident.id(), OfferedFile.of("tom.txt", Bytes.of(new byte[0])))))
                .containsExactly("rules.attachment.empty");
        assertThat(problems(attachments.add(incident.id(), OfferedFile.of("stor.bin", Bytes.of(noise(1_000_001))))))
                .containsExactly("rules.attachment.large");
        assertThat(problems(attachments.add(incident.id(), OfferedFile.of("igjen.bin", Bytes.of(noise(1_000_000))))))
                .containsExactly("rules.attachment.there");
        assertThat(problems(attachments.add(incident.id(), OfferedFile.of("x".repeat(256), Bytes.of(noise(5))))))
                .containsExactly("rules.attachment.name");
        assertThat(attachments.of(incident.id())).extracting(Attachment::name).containsExactly("først.bin");
    }

    @Test
    void aFileThatIsAnotherThanWasLookedAtIsRefusedAndLeavesNothing() throws IOException {
        for (var later : List.of(noise(CHUNK * 3), noise(7), new byte[70_000])) {
            var opened = new AtomicInteger();
            Bytes changing = () -> new ByteArrayInputStream(opened.getAndIncrement() == 0 ? noise(70_000) : later);
            var offered = OfferedFile.of("logg.txt", changing);

            assertThatThrownBy(() -> attachments.add(incident.id(), offered))
                    .isInstanceOfSatisfying(AttachmentFailed.class, failed ->
                            assertThat(failed.reason()).isEqualTo(Reason.CHANGED));
        }
        assertThat(attachments.of(incident.id())).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void saysWhichFileCannotBeReadAndKeepsTheVaultAtWork() throws IOException {
        var gone = temp.resolve("borte.pdf");
        assertThatThrownBy(() -> OfferedFile.of(gone)).isInstanceOfSatisfying(AttachmentFailed.class, failed -> {
            assertThat(failed.reason()).isEqualTo(Reason.UNREADABLE);
            assertThat(failed.arguments()).containsExactly("borte.pdf");
        });
        assertThatThrownBy(() -> OfferedFile.of(temp)).isInstanceOfSatisfying(AttachmentFailed.class, failed ->
                assertThat(failed.reason()).isEqualTo(Reason.FOLDER));
        var taken = OfferedFile.of(Files.write(gone, noise(100)));
        Files.delete(gone);
        assertThatThrownBy(() -> attachments.add(incident.id(), taken)).isInstanceOf(AttachmentFailed.class);

        add("neste.bin", noise(100));
        assertThat(attachments.of(incident.id())).hasSize(1);
    }

    @Test
    void isRemovedWithAReasonThatTheTrailKeeps() throws IOException {
        var attachment = add("feil.png", noise(100_000));
        assertThat(problems(attachments.remove(attachment, "  "))).containsExactly("rules.attachment.reason");

        TestRegister.saved(attachments.remove(attachment, "Feil bilde"));

        assertThat(attachments.of(incident.id())).isEmpty();
        assertThat(files()).isEmpty();
        var trail = new AuditRepository(register.vault).newest(0, 1).getFirst();
        assertThat(trail.action()).isEqualTo("removed");
        assertThat(trail.recordId()).isEqualTo(attachment.id());
        assertThat(trail.changes()).contains("Feil bilde", attachment.digest(), "feil.png");
        assertThat(problems(attachments.remove(attachment, "Feil bilde"))).containsExactly("rules.attachment.gone");
        assertThatThrownBy(() -> attachments.bytes(attachment)).isInstanceOfSatisfying(AttachmentFailed.class, failed ->
                assertThat(failed.reason()).isEqualTo(Reason.GONE));
    }

    @Test
    void aClosedCasesFilesCanOnlyBeRead() {
        var attachment = add("bilde.png", noise(10));
        register.move(incident, IncidentStatus.CLOSED);

        assertThat(problems(attachments.add(incident.id(), OfferedFile.of("ny.png", Bytes.of(noise(11))))))
                .containsExactly("rules.step.closed");
        assertThat(problems(attachments.remove(attachment, "Feil"))).containsExactly("rules.step.closed");
        assertThat(attachments.bytes(attachment)).isEqualTo(noise(10));
    }

    @Test
    void aReferredCaseTakesNothingIn() {
        var referred = register.add(
                register.threat("Mellom kolleger").perpetrator(Perpetrator.LEADER).build());

        assertThat(problems(attachments.add(referred.id(), OfferedFile.of("ny.png", Bytes.of(noise(11))))))
                .containsExactly("rules.attachment.referred");
    }

    @Test
    void bytesThatAreNotWhatWasTakenInAreNotGivenOutAsIfTheyWere() throws IOException {
        var attachment = add("bilde.png", noise(100_000));
        var file = files().getFirst();
        var bytes = Files.readAllBytes(file);
        bytes[70_000] ^= 1;
        Files.write(file, bytes);
        assertFails(attachment, Reason.DAMAGED);

        Files.delete(file);
        assertFails(attachment, Reason.MISSING);
    }

    @Test
    void aFileThatIsSoundButNotTheOneThatTheCaseTellsOfIsNotGivenOut() {
        var attachment = add("bilde.png", noise(100_000));
        for (var other : List.of(noise(99_999), noise(100_001))) {
            register.vault.write(write -> {
                write.sql().execute("delete from attachment");
                register.vault.files().forget(write, attachment.id());
                return null;
            });
            register.vault.files().discard(attachment.id());
            var loose = new AttachmentBytes(register.vault.files())
                    .write(attachment.id(), OfferedFile.of("bilde.png", Bytes.of(other)));
            register.vault.write(write -> {
                register.vault.files().keep(write, loose);
                return null;
            });

            assertFails(attachment, Reason.DAMAGED);
        }
    }

    private void assertFails(Attachment attachment, Reason reason) {
        assertThatThrownBy(() -> attachments.bytes(attachment)).isInstanceOfSatisfying(AttachmentFailed.class, failed ->
                assertThat(failed.reason()).isEqualTo(reason));
    }

    @Test
    void aCaseThatIsClosedWhileTheFileIsWrittenTakesNothingAndNothingIsLeft() throws IOException {
        var opened = new AtomicInteger();
        var offered = OfferedFile.of("ny.png", () -> {
            if (opened.getAndIncrement() == 1) {
                register.move(incident, IncidentStatus.CLOSED);
            }
            return new ByteArrayInputStream(noise(100_000));
        });

        assertThat(problems(attachments.add(incident.id(), offered))).containsExactly("rules.step.closed");
        assertThat(files()).isEmpty();
    }

    @Test
    void aPlaceThatTakesNoMoreIsNoFaultOfTheVault() {
        var attachment = add("bilde.png", noise(100_000));
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatThrownBy(() -> attachments.copy(attachment, full)).isInstanceOf(UncheckedIOException.class);
        assertThat(attachments.bytes(attachment)).hasSize(100_000);
    }

    @Test
    void theNameOfAFileTellsNothingThatItsBytesDoNot() {
        assertThat(add("faktura.pdf", noise(50)).type()).isEqualTo(MediaType.OTHER);
        assertThat(add("bilde", "\u0089PNG\r\n\u001a\n…".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)).type())
                .isEqualTo(MediaType.PNG);
        assertThat(add("notat.docx", "PK\u0003\u0004 x".getBytes()).type()).isEqualTo(MediaType.WORD);
        assertThat(add("arkiv.exe", "PK\u0003\u0004 y".getBytes()).type()).isEqualTo(MediaType.ZIP);
        assertThat(add("liste.csv", "a;b\r\n1;2".getBytes()).type()).isEqualTo(MediaType.CSV);
        assertThat(add("svar.html", "<html>Hei på deg</html>".getBytes()).type()).isEqualTo(MediaType.TEXT);
        assertThat(add("skannet", "\r\n%PDF-1.4".getBytes()).type()).isEqualTo(MediaType.PDF);
        assertThat(attachments.find(UUID.randomUUID())).isEmpty();
    }
}
