package no.vern.app.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import no.vern.app.incident.IncidentQuery;
import no.vern.app.incident.Period;
import no.vern.app.incident.Register;
import no.vern.app.incident.WaitingDraft;
import no.vern.app.ui.WindowTest;
import no.vern.incident.IncidentStatus;
import no.vern.measure.ConcernRepository;
import no.vern.measure.MeasureFigureRepository;
import no.vern.settings.SettingRepository;
import no.vern.standing.StandingRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewViewTest extends WindowTest {
    @TempDir
    Path folder;

    private final List<IncidentQuery> opened = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private final List<WaitingDraft> drafts = new ArrayList<>();
    private Register register;
    private OverviewView view;

    @Override
    protected Parent content() {
        register = new Register(folder);
        var reader = new OverviewReader(
                register.incidents,
                register.units,
                register.roles,
                register.due(),
                new ConcernRepository(register.vault),
                new StandingRepository(register.vault),
                new MeasureFigureRepository(register.vault),
                new SettingRepository(register.vault),
                Register.NOW);
        view = new OverviewView(
                new OverviewViewModel(
                        reader,
                        () -> List.copyOf(drafts),
                        tasks,
                        opened::add,
                        () -> steps.add("units"),
                        query -> steps.add("units " + query.lacking()),
                        () -> steps.add("concerns")),
                new OverviewWays(
                        () -> steps.add("units"), () -> steps.add("import"), () -> steps.add("quick"),
                        () -> steps.add("due"), () -> steps.add("undated"), () -> steps.add("bht"), () -> {}, () -> {}, _ -> {},
                        draft -> steps.add("draft " + draft.content().title()),
                        _ -> steps.add("measure"),
                        query -> steps.add("measures " + query.statuses().size())),
                List.of(),
                texts);
        return new StackPane(view.node());
    }

    @Override
    protected double width() {
        return 1200;
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    @Test
    void anEmptyWorkspaceShowsThreeFirstSteps() {
        inWindow(view::shown);

        clickOn(texts.get("overview.steps.units.button"));
        clickOn(texts.get("overview.steps.import.button"));
        clickOn(texts.get("overview.steps.first.button"));

        assertThat(steps).containsExactly("units", "import", "quick");
    }

    @Test
    void whatWasNotSavedIsTheFirstThingUnderTheHandAndGoesOnByEnter() {
        var content = register.threat("Truet på telefon").build();
        drafts.add(new WaitingDraft(Optional.empty(), content, Instant.parse("2026-06-15T09:03:00Z")));
        inWindow(() -> {
            view.shown();
            view.begin();
        });

        assertThat(lookup(".waiting-drafts .label").queryLabeled().getText())
                .startsWith("Ikke lagret: ny hendelse, Truet på telefon. Sist skrevet 15.06.2026 11:03.");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();
        assertThat(steps).containsExactly("draft Truet på telefon");

        drafts.clear();
        inWindow(view::shown);
        assertThat(lookup(".waiting-drafts .label").tryQuery()).isEmpty();
    }

    @Test
    void aNumberOpensItsList() {
        register.add(register.threat("Ny"));
        inWindow(view::shown);

        clickOn(texts.get("overview.figure.NOT_BEGUN", 1));
        settle();

        assertThat(opened).containsExactly(IncidentQuery.ALL.withStatuses(Set.of(IncidentStatus.REPORTED)));
    }

    @Test
    void dutiesWithoutADayAreALineThatOpensTheirList() {
        register.add(register.threat("Ny"));
        inWindow(view::shown);

        clickOn(texts.get("overview.undated.line", 1));
        settle();

        assertThat(steps).containsExactly("undated");
    }

    @Test
    void theChartIsReadAndOpenedByKeyboardAndToldInWords() {
        register.add(register.threat("April").occurredOn(LocalDate.of(2026, 4, 3)));
        register.add(register.threat("Mai").occurredOn(LocalDate.of(2026, 5, 3)));
        inWindow(view::shown);
        var chart = lookup(".month-chart").query();
        assertThat(chart.getAccessibleText()).contains("april 2026: 1 hendelse").contains("mai 2026: 1 hendelse");

        inWindow(chart::requestFocus);
        press(KeyCode.LEFT).release(KeyCode.LEFT);
        press(KeyCode.LEFT).release(KeyCode.LEFT);
        settle();
        assertThat(lookup(".chart-reading").queryLabeled().getText()).isEqualTo("april 2026: 1 hendelse");
        press(KeyCode.ENTER).release(KeyCode.ENTER);
        settle();

        assertThat(opened).containsExactly(
                IncidentQuery.ALL.withPeriod(Period.month(YearMonth.of(2026, 4))));
    }

    @Test
    void showsTheNumbersAgainAfterAChange() {
        register.add(register.threat("Ny"));
        inWindow(view::shown);
        assertThat(lookup(".link-line").queryAll()).isNotEmpty();

        register.add(register.threat("Enda en"));
        inWindow(view::shown);

        assertThat(lookup("Enda en").tryQuery()).isPresent();
    }
}
