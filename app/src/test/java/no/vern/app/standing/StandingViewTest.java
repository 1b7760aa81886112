package no.vern.app.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.vern.app.incident.Register;
import no.vern.app.shell.Place;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.Order;
import no.vern.app.ui.Overlay;
import no.vern.app.ui.Typed;
import no.vern.app.ui.WindowTest;
import no.vern.bht.BhtCover;
import no.vern.bht.BhtPlan;
import no.vern.bht.BhtPlanContent;
import no.vern.bht.BhtPlanRepository;
import no.vern.bht.BhtPlanStatus;
import no.vern.organisation.UnitContent;
import no.vern.risk.HandlingPlanContent;
import no.vern.risk.HandlingPlanRepository;
import no.vern.standing.Duty;
import no.vern.standing.DutyState;
import no.vern.standing.Standing;
import no.vern.standing.UnitStanding;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;

class StandingViewTest extends WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private final List<String> ways = new ArrayList<>();
    private Register register;
    private BhtPlanRepository plans;
    private HandlingPlanRepository handling;
    private StandingViewModel model;
    private StandingView view;
    private UUID area;
    private UUID ward;

    @Override
    protected Parent content() {
        register = new Register(folder);
        plans = new BhtPlanRepository(register.vault);
        handling = new HandlingPlanRepository(register.vault);
        area = register.unit(UnitContent.named("Helse og omsorg").withEmployees(0));
        ward = register.unit(UnitContent.named("Sykehjem B").under(area));
        Register.saved(handling.save(0, new HandlingPlanContent(ward, "Plan B", TODAY, null)));
        model = new StandingViewModel(
                register.vault,
                new StandingWays(
                        _ -> ways.add("assessment"),
                        unit -> ways.add("new " + unit),
                        unit -> ways.add("rounds " + unit),
                        unit -> ways.add("drills " + unit)),
                tasks,
                dialogs,
                texts,
                new StatusLine(texts, Register.NOW),
                Register.NOW);
        view = new StandingView(model, new Place("risk", "Risiko", Feather.SHIELD), room());
        view.shown();
        var count = new Label();
        count.setId("count");
        count.textProperty().bind(view.countLine());
        return new VBox(new HBox(view.filters().toArray(Node[]::new)), view.node(), count);
    }

    private Room room() {
        return new Room(
                register.vault,
                new User(Register.USER, UserRole.ADVISOR),
                texts,
                Register.NOW,
                tasks,
                dialogs,
                new Overlay() {
                    @Override
                    public void show(Node card) {}

                    @Override
                    public void hide() {}
                },
                _ -> {},
                new StatusLine(texts, Register.NOW),
                register.typed(tasks, dialogs));
    }

    @AfterEach
    void closeRegister() {
        register.close();
    }

    private void key(KeyCode... codes) {
        press(codes).release(codes);
        settle();
    }

    private boolean says(String words) {
        return lookup(".label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    private List<String> units() {
        return new StandingRows(model.shown())
                .page(StandingColumns.MOST_PRESSING, 0, 10).stream()
                        .map(line -> line.unit().name())
                        .toList();
    }

    private static BhtPlanContent agreed(UUID unit, LocalDate from, LocalDate to) {
        return new BhtPlanContent(unit, from, to, BhtPlanStatus.AGREED, "Kommunalsjefen", "Sak 26/9", null, null);
    }

    private void press(Duty duty) {
        inWindow(() -> view.commands().get(duty.ordinal()).action().run());
    }

    @Test
    void the_most_pressing_opens_with_enter_and_each_duty_with_its_number() {
        settle();
        assertThat(units()).containsExactly("Sykehjem A", "Sykehjem B");
        assertThat(lookup("#count").queryAs(Label.class).getText())
                .startsWith("2 enheter · 2 mangler noe · runde innen 12 md.");
        inWindow(view::begin);
        key(KeyCode.ENTER);
        press(Duty.ROUND);
        press(Duty.DRILL);

        assertThat(ways)
                .containsExactly("new " + register.unit, "rounds " + register.unit, "drills " + register.unit);
        assertThat(view.commands()).extracting(command -> command.keys()).containsExactly(
                "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5");
    }

    @Test
    void a_plan_for_BHT_is_written_by_keyboard_and_covers_those_under_it() {
        settle();
        inWindow(view::begin);
        key(KeyCode.DOWN);
        press(Duty.BHT_PLAN);
        assertThat(lookup("#standing-from").query().isFocusWithin()).isTrue();
        assertThat(model.formProperty().get()).isInstanceOf(PlanForm.Bht.class);
        var form = ((PlanForm.Bht) model.formProperty().get()).form();
        assertThat(form.unit.get()).isEqualTo(ward);

        key(KeyCode.CONTROL, KeyCode.S);
        assertThat(says("Skriv den siste dagen planen gjelder.")).isTrue();
        assertThat(plans.all()).isEmpty();
        inWindow(() -> form.unit.set(area));
        write("31.12.2027");
        key(KeyCode.TAB);
        key(KeyCode.RIGHT);
        key(KeyCode.TAB);
        write("Kommunalsjefen");
        key(KeyCode.TAB);
        write("Sak 26/114");
        key(KeyCode.CONTROL, KeyCode.S);

        assertThat(plans.all()).singleElement().satisfies(plan -> {
            assertThat(plan.content().unitId()).isEqualTo(area);
            assertThat(plan.agreed()).isTrue();
            assertThat(plan.to()).isEqualTo(LocalDate.of(2027, 12, 31));
        });
        assertThat(says("Til 31.12.27 · Helse og omsorg")).isTrue();
        key(KeyCode.ESCAPE);
        assertThat(model.formProperty().get()).isNull();
    }

    private BhtPlanFormViewModel form() {
        return ((PlanForm.Bht) model.formProperty().get()).form();
    }

    private String chosenUnit() {
        return ((CodeBox<?>) lookup("#standing-unit").query()).editor().getText();
    }

    private void leaveUnit() {
        inWindow(() -> lookup("#standing-unit").query().requestFocus());
        key(KeyCode.TAB);
    }

    @Test
    void the_plan_of_a_unit_that_is_closed_stays_that_units() {
        var closed = register.unit(UnitContent.named("Nedlagt").valid(null, TODAY.minusDays(1)));
        var plan = Register.saved(plans.add(agreed(closed, TODAY.minusYears(1), TODAY.minusDays(1))));
        settle();
        inWindow(model::load);
        inWindow(() -> model.open(plan));
        assertThat(chosenUnit()).isEqualTo("Nedlagt");
        leaveUnit();

        assertThat(form().unit.get()).isEqualTo(closed);
    }

    @Test
    void the_whole_organisation_is_chosen_and_not_what_an_emptied_field_means() {
        settle();
        inWindow(() -> model.begin(ward));
        inWindow(() -> ((CodeBox<?>) lookup("#standing-unit").query()).editor().clear());
        leaveUnit();
        assertThat(form().unit.get()).isEqualTo(ward);
        inWindow(() -> form().unit.set(null));

        assertThat(chosenUnit()).isEqualTo("Hele virksomheten");
    }

    @Test
    void a_new_plan_that_is_saved_goes_on_as_the_form_of_that_plan() {
        settle();
        inWindow(() -> model.begin(ward));
        inWindow(() -> {
            form().to.set(TODAY.plusYears(1));
            form().save();
        });
        var stored = plans.all().getFirst();
        assertThat(form().typed().key().record()).isEqualTo(stored.id());
        inWindow(() -> {
            form().owner.set("Kommunalsjefen");
            form().save();
        });

        assertThat(plans.all()).singleElement().satisfies(plan -> assertThat(plan.content().owner())
                .isEqualTo("Kommunalsjefen"));
    }

    @Test
    void what_is_typed_in_a_new_plan_is_kept_for_its_unit_and_for_the_plan_that_it_follows() {
        var one = Register.saved(plans.add(agreed(area, TODAY.minusYears(1), TODAY)));
        var other = Register.saved(plans.add(agreed(ward, TODAY.minusYears(1), TODAY)));
        settle();
        var keys = new ArrayList<Typed.Key>();
        List.<Runnable>of(
                        () -> model.begin(area),
                        () -> model.begin(ward),
                        () -> model.begin(null),
                        () -> model.beginNext(one),
                        () -> model.beginNext(other),
                        () -> model.open(one))
                .forEach(begun -> {
                    inWindow(begun);
                    keys.add(form().typed().key());
                });

        assertThat(keys).doesNotHaveDuplicates();
    }

    private Hyperlink link(String words) {
        return lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_plan_that_touches_the_unit_can_be_opened_and_a_draft_be_removed_and_had_back() {
        var closed = register.unit(UnitContent.named("Nedlagt").under(area).valid(null, TODAY.minusDays(1)));
        Register.saved(plans.add(agreed(closed, TODAY.minusYears(2), TODAY.minusDays(1))));
        Register.saved(plans.add(agreed(null, TODAY, TODAY.plusYears(1))));
        Register.saved(plans.add(agreed(ward, TODAY.minusYears(3), TODAY.minusYears(2))));
        Register.saved(plans.add(agreed(register.unit, TODAY, TODAY.plusYears(1))));
        var draft = Register.saved(plans.add(BhtPlanContent.draft(area, TODAY, TODAY.plusYears(2))));
        settle();
        inWindow(model::load);
        inWindow(() -> model.begin(ward));
        assertThat(lookup(".hyperlink").queryAllAs(Hyperlink.class)).extracting(Hyperlink::getText)
                .noneMatch(words -> words.contains("Sykehjem A"))
                .anyMatch(words -> words.contains("hele virksomheten"))
                .anyMatch(words -> words.contains("Sykehjem B"));
        inWindow(() -> link("Helse og omsorg").fire());
        assertThat(form().stored()).isEqualTo(draft);
        inWindow(() -> link("Nedlagt").fire());
        assertThat(form().unit.get()).isEqualTo(closed);
        assertThat(lookup("#standing-remove").tryQuery()).isEmpty();

        inWindow(() -> link("Helse og omsorg").fire());
        inWindow(() -> lookup("#standing-remove").queryButton().fire());
        assertThat(plans.all()).hasSize(4).doesNotContain(draft);
        assertThat(model.formProperty().get()).isNull();
        inWindow(() -> dialogs.noticeActions.getLast().run());
        assertThat(plans.all()).extracting(BhtPlan::content).contains(draft.content());
    }

    @Test
    void a_handling_plan_is_opened_and_written_where_there_is_no_assessment() {
        settle();
        inWindow(view::begin);
        press(Duty.HANDLING_PLAN);
        key(KeyCode.CONTROL, KeyCode.S);
        assertThat(handling.of(register.unit)).isEmpty();
        write("Perm 3");
        key(KeyCode.TAB);
        write("1.6.2026");
        key(KeyCode.CONTROL, KeyCode.S);

        assertThat(handling.of(register.unit).orElseThrow().content().document()).isEqualTo("Perm 3");
        assertThat(says("01.06.26")).isTrue();
    }

    @Test
    void what_is_typed_is_not_lost_without_a_question() {
        settle();
        inWindow(view::begin);
        press(Duty.HANDLING_PLAN);
        write("Perm 3");
        dialogs.yes = false;
        press(Duty.ROUND);

        assertThat(ways).isEmpty();
        assertThat(dialogs.questions).hasSize(1);
    }

    @Test
    void a_double_click_opens_what_the_cell_tells_of() {
        settle();
        var cell = lookup(".table-cell").queryAllAs(TableCell.class).stream()
                .filter(one -> one.getTableColumn().getId().equals(Duty.ROUND.name()) && one.getIndex() == 1)
                .findFirst()
                .orElseThrow();
        doubleClickOn(cell);
        settle();

        assertThat(ways).containsExactly("rounds " + ward);
    }

    @Test
    void the_list_is_narrowed_to_what_is_lacking_and_to_a_part_of_the_organisation() {
        Register.saved(plans.add(agreed(area, TODAY, TODAY.plusYears(1))));
        settle();
        inWindow(() -> model.load());
        inWindow(() -> model.queryProperty().set(StandingQuery.ALL.withLacking(Set.of(Duty.BHT_PLAN))));
        assertThat(units()).containsExactly("Sykehjem A");
        assertThat(lookup("#count").queryAs(Label.class).getText()).startsWith("1 enhet · 1 mangler noe");

        inWindow(() -> model.queryProperty().set(StandingQuery.ALL.withUnits(Set.of(area))));
        assertThat(units()).containsExactly("Sykehjem B");
        inWindow(() -> model.queryProperty()
                .set(StandingQuery.ALL.withUnits(Set.of(area)).withLacking(Set.of(Duty.HANDLING_PLAN))));
        assertThat(units()).isEmpty();
    }

    @Test
    void every_column_sorts_and_up_is_from_the_most_pressing_down() {
        Register.saved(plans.add(agreed(register.unit, TODAY.minusYears(1), TODAY.minusDays(1))));
        settle();
        inWindow(() -> model.load());
        var rows = new StandingRows(model.shown());
        for (var column : new StandingColumns(texts).all()) {
            var up = rows.page(new Order(column.key(), false), 0, 10);
            var down = rows.page(new Order(column.key(), true), 0, 10);
            assertThat(up).containsExactlyInAnyOrderElementsOf(down);
        }
        assertThat(rows.page(new Order(Duty.BHT_PLAN.name(), false), 0, 1).getFirst().unit().id())
                .isEqualTo(register.unit);
        assertThat(rows.page(new Order(Duty.BHT_PLAN.name(), true), 0, 1).getFirst().unit().id())
                .isEqualTo(ward);
    }

    @Test
    void the_next_period_is_as_long_and_begins_right_after() {
        var two = BhtPlanFormViewModel.next(Register.saved(
                plans.add(agreed(area, LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)))));
        var school = BhtPlanFormViewModel.next(Register.saved(
                plans.add(agreed(area, LocalDate.of(2025, 8, 1), LocalDate.of(2026, 7, 31)))));

        assertThat(two.from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(two.to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(two.status()).isEqualTo(BhtPlanStatus.DRAFT);
        assertThat(school.to()).isEqualTo(LocalDate.of(2027, 7, 31));
    }

    @Test
    void a_year_from_a_leap_day_is_followed_by_a_whole_year() {
        var leap = BhtPlanFormViewModel.next(Register.saved(
                plans.add(agreed(area, LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28)))));
        var odd = BhtPlanFormViewModel.next(Register.saved(
                plans.add(agreed(ward, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 10)))));

        assertThat(leap.from()).isEqualTo(LocalDate.of(2025, 3, 1));
        assertThat(leap.to()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(odd.to()).isEqualTo(LocalDate.of(2025, 3, 20));
    }

    @Test
    void the_words_say_the_last_day_that_an_assessment_holds_and_that_a_first_drill_was_due() {
        settle();
        var unit = model.bookProperty().get().units().byId(ward).orElseThrow();
        var standings = new EnumMap<Duty, Standing>(Duty.class);
        standings.put(Duty.ASSESSMENT, new Standing(DutyState.IN_PLACE, null, TODAY, null, 0));
        standings.put(Duty.DRILL, new Standing(DutyState.OVERDUE, null, TODAY.minusDays(1), null, 0));
        standings.put(Duty.ROUND, new Standing(DutyState.MISSING, null, null, null, 0));
        var line = new UnitStanding(unit, standings, new BhtCover(BhtCover.State.NONE, null), "");
        var words = new StandingWords(texts);

        assertThat(words.of(line, Duty.ASSESSMENT)).isEqualTo("Gyldig til 14.06.2026");
        assertThat(words.of(line, Duty.DRILL)).isEqualTo("Skulle øvd 14.06.2026");
        assertThat(words.of(line, Duty.ROUND)).isEqualTo("Ikke registrert");
    }

    @Test
    void what_the_list_shows_is_exported_in_words() throws Exception {
        settle();
        var file = folder.resolve("enheter.csv");
        dialogs.file = file;
        inWindow(() -> view.secondary().getFirst().action().run());

        assertThat(Files.readString(file))
                .contains("Plan for BHT", "Sykehjem A", "Ikke registrert")
                .contains("15.06.2026");
    }
}
