package no.vern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private Vault vault;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aSettingHasItsStandardUntilItIsSetAndIsKeptInTheFile() {
        var settings = new SettingRepository(vault);
        assertThat(settings.get(Setting.THRESHOLD)).isEqualTo(5);
        assertThat(settings.get(Setting.IDLE_MINUTES)).isEqualTo(10);
        assertThat(settings.get(Setting.LANGUAGE)).isEqualTo("nb");

        settings.set(Setting.THRESHOLD, 3);
        settings.set(Setting.THRESHOLD, 7);
        settings.set(Setting.LANGUAGE, "nn");
        vault.close();
        vault = TestVaults.register(folder);

        assertThat(new SettingRepository(vault).get(Setting.THRESHOLD)).isEqualTo(7);
        assertThat(new SettingRepository(vault).get(Setting.LANGUAGE)).isEqualTo("nn");
    }

    @Test
    void aValueThatASettingCannotHaveIsRefused() {
        var settings = new SettingRepository(vault);

        assertThat(settings.set(Setting.THRESHOLD, 1))
                .isEqualTo(new SaveResult.Invalid<>(List.of(Problem.of("threshold", "rules.setting.range", 3, 10))));
        assertThat(settings.set(Setting.LANGUAGE, "pink")).isInstanceOf(SaveResult.Invalid.class);
        assertThat(settings.get(Setting.THRESHOLD)).isEqualTo(5);
    }

    @Test
    void aUserSeesTheirOwnViewsAndReplacesOneByName() {
        var mine = new SavedViewRepository(vault, "Kari");
        mine.save("incidents", "Åpne", "{1}");
        mine.save("incidents", "Alle", "{2}");
        mine.save("incidents", " Åpne ", "{3}");
        mine.save("units", "Annet", "{4}");

        assertThat(mine.all("incidents")).extracting(SavedView::name).containsExactly("Alle", "Åpne");
        assertThat(mine.all("incidents")).extracting(SavedView::content).containsExactly("{2}", "{3}");
        assertThat(new SavedViewRepository(vault, "Ola").all("incidents")).isEmpty();
        new SavedViewRepository(vault, "Ola").remove(mine.all("incidents").getFirst().id());
        assertThat(mine.all("incidents")).hasSize(2);
        mine.remove(mine.all("incidents").getFirst().id());
        assertThat(mine.all("incidents")).hasSize(1);
        assertThat(mine.save("incidents", " ", "")).isInstanceOf(SaveResult.Invalid.class);
    }

    @Test
    void aDraftIsThereAgainAfterTheProgramIsGone() {
        var drafts = new DraftRepository(vault, "Kari");
        var record = UUID.randomUUID();
        drafts.keep("incident", null, "ny 1");
        drafts.keep("incident", null, "ny 2");
        drafts.keep("incident", record, "endret");
        vault.close();
        vault = TestVaults.register(folder);
        drafts = new DraftRepository(vault, "Kari");

        assertThat(drafts.find("incident", null)).map(Draft::content).contains("ny 2");
        assertThat(drafts.find("incident", record)).map(Draft::recordId).contains(Optional.of(record));
        assertThat(drafts.all()).hasSize(2);
        assertThat(new DraftRepository(vault, "Ola").all()).isEmpty();
        drafts.remove("incident", null);
        assertThat(drafts.find("incident", null)).isEmpty();
    }

    @Test
    void aMappingIsFoundByTheHeadingsOfTheFile() {
        var mappings = new ColumnMappingRepository(vault);
        mappings.keep("Fagsystem", new byte[] {1}, "{a}");
        mappings.keep("Fagsystem 2", new byte[] {1}, "{b}");
        mappings.keep("Annet", new byte[] {2}, "{c}");

        assertThat(mappings.byHeadings(new byte[] {1})).map(ColumnMapping::content).contains("{b}");
        assertThat(mappings.byHeadings(new byte[] {3})).isEmpty();
        assertThat(mappings.byName("Annet")).map(ColumnMapping::content).contains("{c}");
        assertThat(mappings.all()).extracting(ColumnMapping::name).containsExactly("Annet", "Fagsystem 2");
    }
}
