package no.vern.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspacePlaceTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive - Nordvik kommune", "Dropbox", "Google Drive", "iCloudDrive", "Nextcloud"})
    void warnsOfAFolderThatIsCopiedToACloud(String name) {
        var place = WorkspacePlace.of(temp.resolve(name).resolve("Vern"));
        assertThat(place).isEqualTo(WorkspacePlace.CLOUD);
        assertThat(place.warning()).contains("workspace.place.cloud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vern", "boxer", "HMS", "dropboxes"})
    void hasNothingToSayOfOtherFolders(String name) {
        assertThat(WorkspacePlace.of(temp.resolve(name)).warning()).isEmpty();
    }
}
