package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import org.junit.jupiter.api.Test;

class StatusLineTest {
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    private final StatusLine status = new StatusLine(Texts.of(Language.NB), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_failed_backup_is_told_until_there_is_a_newer_one() {
        status.backedUp(NOW.minusSeconds(7200));
        status.backupFailed("Ingen ny kopi: disken er full.");

        status.backedUp(NOW.minusSeconds(7200));
        assertThat(status.backupProperty().get()).isEqualTo("Ingen ny kopi: disken er full.");

        status.backedUp(NOW);
        assertThat(status.backupProperty().get()).contains("12:00");
    }
}
