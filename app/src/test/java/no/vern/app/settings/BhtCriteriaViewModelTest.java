package no.vern.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.bht.BhtCriteria;
import no.vern.bht.BhtCriteriaRepository;
import no.vern.incident.Severity;
import no.vern.workspace.TestVaults;
import no.vern.workspace.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BhtCriteriaViewModelTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @TempDir
    Path folder;

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private Vault vault;
    private BhtCriteriaRepository criteria;
    private BhtCriteriaViewModel model;

    @BeforeEach
    void open() {
        vault = TestVaults.register(folder, NOW);
        criteria = new BhtCriteriaRepository(vault);
        var texts = Texts.of(Language.NB);
        model = new BhtCriteriaViewModel(
                criteria, Tasks.sameThread(), dialogs, texts, new StatusLine(texts, NOW), NOW);
        model.load();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aChangeHoldsFromTomorrowAndCanBeTakenBack() {
        assertThat(model.standing.get()).startsWith("Dette er Verns forslag.");

        model.assessed.set(Severity.VERY_SERIOUS);
        model.save();

        assertThat(criteria.on(TOMORROW).criteria().assessed()).isEqualTo(Severity.VERY_SERIOUS);
        assertThat(criteria.on(TODAY).criteria()).isEqualTo(BhtCriteria.PROPOSAL);
        assertThat(model.standing.get()).isEqualTo("Gjelder fra 2026-06-16.");
        dialogs.noticeActions.getLast().run();
        assertThat(criteria.on(TOMORROW).criteria()).isEqualTo(BhtCriteria.PROPOSAL);
        assertThat(model.assessed.get()).isEqualTo(Severity.SERIOUS);
    }

    @Test
    void whatIsNotANumberOrTooLargeIsToldUnderItsField() {
        model.repeats.set("ofte");
        model.save();
        assertThat(model.problems().of("repeats").get()).isEqualTo("Skriv et helt tall.");

        model.repeats.set("3");
        model.months.set("99");
        model.save();
        assertThat(model.problems().of("months").get()).isEqualTo("Skriv et tall fra 1 til 36.");
        assertThat(criteria.on(TOMORROW).version()).isZero();
    }

    @Test
    void whatSomebodyElseHasSetMeanwhileIsShownAndNotOverwritten() {
        criteria.set(new BhtCriteria(null, null, 0, 6, true), criteria.on(TOMORROW), TOMORROW, TODAY);

        model.wish.set(false);
        model.save();

        assertThat(model.problems().of("assessed").get()).startsWith("Noen har endret dette imens.");
        assertThat(model.assessed.get()).isNull();
        assertThat(criteria.on(TOMORROW).criteria().wish()).isTrue();
    }
}
