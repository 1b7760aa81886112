package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private static final User ADVISOR = new User("Kari Åsen", UserRole.ADVISOR);
    private static final User NURSE = new User("Nina", UserRole.NURSE);
    private static final User ADMINISTRATOR = new User("Arne", UserRole.ADMINISTRATOR);

    @TempDir
    private Path temp;

    private final TickingClock clock = new TickingClock("2025-03-01T08:00:00Z");

    private Path folder() {
        return temp.resolve("arbeid");
    }

    private Created create(User first, String passphrase) {
        return TestVaults.workspace(folder(), first, passphrase, clock);
    }

    private Workspace open(String user, String passphrase) {
        return Workspace.open(folder(), user, passphrase.toCharArray(), clock);
    }

    @Test
    void opensWithTheRealKeyDerivationAndFindsWhatWasThere() {
        var created = Workspace.create(folder(), "Nordvik kommune", ADVISOR, "blåbær".toCharArray());
        created.workspace().close();
        try (var workspace = Workspace.open(folder(), null, "blåbær".toCharArray())) {
            assertThat(workspace.user()).isEqualTo(ADVISOR);
            var name = workspace.register().<Object>read(sql -> sql.fetchValue("select name from organisation"));
            assertThat(name)
                    .isEqualTo("Nordvik kommune");
        }
        assertThat(folder().toFile().list())
                .contains("keyring.json", "register.mv.db", "journal.mv.db", "attachments", "backup");
    }

    @Test
    void takesAComposedAndADecomposedLetterForTheSame() {
        create(ADVISOR, "bl\u00e5b\u00e6r").workspace().close();
        open(ADVISOR.name(), "bla\u030ab\u00e6r").close();
    }

    @Test
    void aNurseHasTheJournalAndOthersDoNot() {
        try (var workspace = create(NURSE, "n").workspace()) {
            assertThat(workspace.journal()).isPresent();
            workspace.users().add(ADVISOR, "k".toCharArray());
            workspace.users().add(ADMINISTRATOR, "a".toCharArray());
        }
        for (var user : List.of(ADVISOR.name() + ":k", ADMINISTRATOR.name() + ":a")) {
            try (var workspace = open(user.split(":")[0], user.split(":")[1])) {
                assertThat(workspace.journal()).isEmpty();
                assertThat(workspace.register()).isNotNull();
            }
        }
    }

    @Test
    void signsInTheFirstAdvisorWhenNobodyIsNamed() {
        try (var workspace = create(NURSE, "n").workspace()) {
            workspace.users().add(ADVISOR, "k".toCharArray());
        }
        assertThat(Workspace.usersOf(folder())).containsExactly(ADVISOR, NURSE);
        try (var workspace = Workspace.open(folder(), null, "k".toCharArray(), clock)) {
            assertThat(workspace.user()).isEqualTo(ADVISOR);
        }
    }

    @Test
    void anAdvisorCannotAddANurseWithoutTheJournalsCode() {
        var created = create(ADVISOR, "k");
        try (var workspace = created.workspace()) {
            assertRefused(Refused.Reason.JOURNAL_NOT_YOURS, () -> workspace.users().add(NURSE, "n".toCharArray()));
            assertRefused(
                    Refused.Reason.RECOVERY_CODE_OTHER_VAULT,
                    () -> workspace.users().add(NURSE, "n".toCharArray(), created.register()));
            assertRefused(
                    Refused.Reason.RECOVERY_CODE_WRONG,
                    () -> workspace.users().add(NURSE, "n".toCharArray(), RecoveryCode.random(VaultName.JOURNAL)));
            var typed = RecoveryCode.parse(created.journal().text().toLowerCase()).orElseThrow();
            workspace.users().add(NURSE, "n".toCharArray(), typed);
        }
        try (var workspace = open("Nina", "n")) {
            assertThat(workspace.journal()).isPresent();
        }
    }

    @Test
    void onceThereIsAnAdministratorOthersDoNotManageUsers() {
        try (var workspace = create(ADMINISTRATOR, "a").workspace()) {
            workspace.users().add(ADVISOR, "k".toCharArray());
        }
        try (var workspace = open(ADVISOR.name(), "k")) {
            assertThat(workspace.users().manageable()).isFalse();
            var other = new User("Ola", UserRole.ADVISOR);
            assertRefused(Refused.Reason.USERS_NOT_YOURS, () -> workspace.users().add(other, "o".toCharArray()));
            assertRefused(Refused.Reason.USERS_NOT_YOURS, () -> workspace.users().remove(ADMINISTRATOR.name()));
        }
    }

    @Test
    void neitherOneselfNorTheLastNurseIsRemoved() {
        try (var workspace = create(NURSE, "n").workspace()) {
            workspace.users().add(ADVISOR, "k".toCharArray());
            workspace.users().add(ADMINISTRATOR, "a".toCharArray());
        }
        try (var workspace = open("Arne", "a")) {
            assertRefused(Refused.Reason.USER_IS_YOU, () -> workspace.users().remove("Arne"));
            assertRefused(Refused.Reason.USER_LAST_NURSE, () -> workspace.users().remove("Nina"));
            assertRefused(Refused.Reason.USER_UNKNOWN, () -> workspace.users().remove("Ingen"));
            assertRefused(Refused.Reason.USER_NAME_TAKEN, () -> workspace
                    .users()
                    .add(new User("nina ", UserRole.ADVISOR), "x".toCharArray()));
            workspace.users().remove(ADVISOR.name());
            assertThat(workspace.users().list()).containsExactly(NURSE, ADMINISTRATOR);
        }
        assertRefused(Refused.Reason.USER_UNKNOWN, () -> open(ADVISOR.name(), "k"));
    }

    @Test
    void changesThePassphraseOnlyForWhoKnowsTheOldOne() {
        try (var workspace = create(NURSE, "gammel").workspace()) {
            assertThatThrownBy(() -> workspace.users().changePassphrase("feil".toCharArray(), "ny".toCharArray()))
                    .isInstanceOf(WrongPassphrase.class);
            assertRefused(
                    Refused.Reason.PASSPHRASE_EMPTY,
                    () -> workspace.users().changePassphrase("gammel".toCharArray(), " ".toCharArray()));
            workspace.users().changePassphrase("gammel".toCharArray(), "ny".toCharArray());
        }
        assertThatThrownBy(() -> open("Nina", "gammel")).isInstanceOf(WrongPassphrase.class);
        try (var workspace = open("Nina", "ny")) {
            assertThat(workspace.journal()).isPresent();
        }
    }

    @Test
    void theCodesOfBothVaultsGiveANurseANewPassphrase() {
        var created = create(NURSE, "glemt");
        created.workspace().close();
        assertRefused(Refused.Reason.RECOVERY_CODE_MISSING_JOURNAL, () -> Workspace.recover(
                folder(), "Nina", List.of(created.register()), "ny".toCharArray(), clock));
        assertRefused(Refused.Reason.RECOVERY_CODE_MISSING_REGISTER, () -> Workspace.recover(
                folder(), "Nina", List.of(created.journal()), "ny".toCharArray(), clock));
        Workspace.recover(
                        folder(),
                        "Nina",
                        List.of(created.journal(), created.register()),
                        "ny".toCharArray(),
                        clock)
                .close();
        try (var workspace = open("Nina", "ny")) {
            assertThat(workspace.journal()).isPresent();
        }
    }

    @Test
    void theNewPassphraseOpensAtOnceAfterManyWrongOnes() {
        var created = create(ADVISOR, "glemt");
        created.workspace().close();
        for (var attempt = 1; attempt <= 12; attempt++) {
            wrong();
        }

        Workspace.recover(folder(), ADVISOR.name(), List.of(created.register()), "ny".toCharArray(), clock)
                .close();

        open(ADVISOR.name(), "ny").close();
    }

    @Test
    void namesMustBeThereAndFitIntoTheTrail() {
        var longest = "å".repeat(200);
        var founding = new Founding(folder(), KeyDerivation.STANDARD, clock);
        assertRefused(Refused.Reason.ORGANISATION_NAME_EMPTY, () -> founding.create(" ", ADVISOR, "k".toCharArray()));
        assertRefused(
                Refused.Reason.ORGANISATION_NAME_LONG,
                () -> founding.create(longest + "å", ADVISOR, "k".toCharArray()));
        assertRefused(
                Refused.Reason.USER_NAME_LONG,
                () -> create(new User(longest + "å", UserRole.ADVISOR), "k"));
        assertThat(folder()).doesNotExist();
        try (var workspace = create(new User(longest, UserRole.ADVISOR), "k").workspace()) {
            assertRefused(
                    Refused.Reason.USER_NAME_LONG,
                    () -> workspace.users().add(new User("b".repeat(201), UserRole.ADVISOR), "k".toCharArray()));
        }
    }

    @Test
    void waitsLongerAfterEachWrongPassphraseAlsoInANewProcess() {
        create(ADVISOR, "k").workspace().close();
        for (var attempt = 1; attempt <= 3; attempt++) {
            assertThat(wrong().retryAfter()).isEmpty();
        }
        assertThat(wrong().retryAfter()).contains(clock.instant().plusSeconds(2));
        var early = catchThrowableOfType(WrongPassphrase.class, () -> open(ADVISOR.name(), "k"));
        assertThat(early.messageKey()).isEqualTo("workspace.passphrase.early");
        clock.pass(Duration.ofSeconds(2));
        assertThat(wrong().retryAfter()).contains(clock.instant().plusSeconds(4));
        clock.pass(Duration.ofSeconds(4));
        open(ADVISOR.name(), "k").close();
        assertThat(wrong().retryAfter()).as("the count starts again").isEmpty();
    }

    private WrongPassphrase wrong() {
        return catchThrowableOfType(WrongPassphrase.class, () -> open(ADVISOR.name(), "feil"));
    }

    @Test
    void aSecondOneIsToldWhichMachineHasItOpenSinceWhen() {
        try (var workspace = create(ADVISOR, "k").workspace()) {
            assertThat(workspace.user()).isEqualTo(ADVISOR);
            var since = clock.instant();
            clock.pass(Duration.ofMinutes(5));
            var inUse = catchThrowableOfType(WorkspaceInUse.class, () -> open(ADVISOR.name(), "k"));
            assertThat(inUse.since()).isEqualTo(since);
            assertThat(inUse.machine()).isNotBlank();
        }
        open(ADVISOR.name(), "k").close();
    }

    @Test
    void refusesAFolderWithSomethingInItAndOneThatIsNoWorkspace() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("notat.txt"), "x");
        assertRefused(Refused.Reason.FOLDER_NOT_EMPTY, () -> create(ADVISOR, "k"));
        assertRefused(
                Refused.Reason.FOLDER_NAME,
                () -> TestVaults.workspace(temp.resolve("a;INIT=x"), ADVISOR, "k", clock));
        assertThatThrownBy(() -> open(ADVISOR.name(), "k")).isInstanceOf(NotAWorkspace.class);
    }

    @Test
    void refusesANewerFormatNamingBothVersions() throws Exception {
        create(ADVISOR, "k").workspace().close();
        var keyring = WorkspaceFolder.at(folder()).readKeyring();
        KeyringFile.write(
                folder().resolve("keyring.json"),
                new Keyring(7, keyring.workspace(), keyring.users(), keyring.recovery()));
        var newer = catchThrowableOfType(WorkspaceNewer.class, () -> open(ADVISOR.name(), "k"));
        assertThat(newer.arguments()).containsExactly("7", "1");
    }

    static void assertRefused(Refused.Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable asked) {
        var refused = catchThrowableOfType(Refused.class, asked);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }
}
