package no.vern.bht;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vern.incident.TestRegister;
import no.vern.organisation.UnitContent;
import no.vern.workspace.AuditRepository;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult;
import no.vern.workspace.SaveResult.Conflict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BhtPlanTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private TestRegister register;
    private BhtPlanRepository plans;
    private UUID area;
    private UUID ward;

    @BeforeEach
    void open() {
        register = new TestRegister(folder);
        plans = new BhtPlanRepository(register.vault);
        area = TestRegister.saved(register.units.add(UnitContent.named("Helse og omsorg"))).id();
        ward = TestRegister.saved(register.units.add(UnitContent.named("Sykehjem B").under(area))).id();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static BhtPlanContent agreed(@Nullable UUID unit, int from, int to) {
        return new BhtPlanContent(
                unit,
                LocalDate.of(from, 1, 1),
                LocalDate.of(to, 12, 31),
                BhtPlanStatus.AGREED,
                " Kommunalsjefen ",
                "Sak 26/114",
                LocalDate.of(2026, 1, 20),
                null);
    }

    private static BhtPlanContent draft(@Nullable UUID unit, int from, int to) {
        return BhtPlanContent.draft(unit, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31));
    }

    private BhtPlan add(BhtPlanContent content) {
        return TestRegister.saved(plans.add(content));
    }

    private BhtCover cover(UUID unit) {
        return new BhtPlans(plans.all(), register.units.tree()).of(unit, TODAY);
    }

    private static List<String> wrong(SaveResult<BhtPlan> result) {
        return result instanceof SaveResult.Invalid<BhtPlan>(var problems)
                ? problems.stream().map(Problem::field).toList()
                : List.of();
    }

    @Test
    void it_is_kept_as_it_was_told_and_every_change_is_in_the_trail() {
        var stored = add(agreed(area, 2025, 2026));

        assertThat(plans.all()).containsExactly(stored);
        assertThat(stored.content().owner()).isEqualTo("Kommunalsjefen");
        var changed = TestRegister.saved(plans.update(stored.id(), 1, agreed(area, 2025, 2027)));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(plans.all()).containsExactly(changed);
        assertThat(plans.update(stored.id(), 1, agreed(area, 2025, 2028))).isEqualTo(new Conflict<>(changed));
        assertThat(new AuditRepository(register.vault).newest(0, 1).getFirst().changes())
                .contains("\"validTo\"", "2026-12-31", "2027-12-31")
                .doesNotContain("owner");
    }

    @Test
    void a_draft_can_be_removed_and_what_is_agreed_stays() {
        var agreed = add(agreed(area, 2025, 2026));
        var draft = add(draft(area, 2027, 2027));
        assertThat(wrong(plans.remove(agreed.id(), 1))).containsExactly("status");
        assertThat(plans.remove(draft.id(), 2)).isEqualTo(new Conflict<>(draft));
        TestRegister.saved(plans.remove(draft.id(), 1));

        assertThat(plans.all()).containsExactly(agreed);
        assertThat(new AuditRepository(register.vault).newest(0, 1).getFirst().changes())
                .contains("validFrom", "2027-01-01");
    }

    @Test
    void a_draft_needs_no_more_than_its_period() {
        assertThat(wrong(plans.add(BhtPlanContent.draft(area, null, null)))).containsExactly("from", "to");
        assertThat(wrong(plans.add(draft(area, 2027, 2026)))).containsExactly("to");
        assertThat(wrong(plans.add(draft(UUID.randomUUID(), 2026, 2026)))).containsExactly("unit");
        assertThat(add(draft(null, 2027, 2028)).agreed()).isFalse();
    }

    @Test
    void what_is_agreed_says_who_owns_it_and_where_it_is() {
        var bare = new BhtPlanContent(
                area, TODAY, TODAY.plusYears(1), BhtPlanStatus.AGREED, " ", "", TODAY.plusDays(1), TODAY.plusYears(2));

        assertThat(wrong(plans.add(bare))).containsExactly("reviseOn", "owner", "document", "treatedOn");
    }

    @Test
    void a_unit_has_one_that_is_agreed_for_a_day_and_a_draft_may_lie_beside_it() {
        var stored = add(agreed(area, 2025, 2026));
        add(draft(area, 2026, 2027));

        assertThat(wrong(plans.add(agreed(area, 2026, 2027)))).containsExactly("from");
        assertThat(TestRegister.saved(plans.update(stored.id(), 1, agreed(area, 2026, 2026))).version())
                .isEqualTo(2);
        add(agreed(area, 2027, 2028));
        add(agreed(ward, 2026, 2026));
        add(agreed(null, 2026, 2026));
        assertThat(plans.all()).hasSize(5);
    }

    @Test
    void the_plan_of_a_unit_above_covers_those_under_it_and_no_other() {
        var plan = add(agreed(area, 2025, 2026));

        assertThat(cover(ward)).isEqualTo(new BhtCover(BhtCover.State.HOLDS, plan));
        assertThat(cover(register.unit)).isEqualTo(BhtCover.NOTHING);
        var all = add(agreed(null, 2026, 2026));
        assertThat(cover(register.unit)).isEqualTo(new BhtCover(BhtCover.State.HOLDS, all));
        assertThat(cover(ward).plan()).isEqualTo(plan);
        var own = add(agreed(ward, 2026, 2026));
        assertThat(cover(ward).plan()).isEqualTo(own);
        assertThat(cover(area).plan()).isEqualTo(plan);
    }

    @Test
    void what_ended_does_not_hide_what_holds_further_up() {
        var old = add(agreed(ward, 2024, 2025));
        assertThat(cover(ward)).isEqualTo(new BhtCover(BhtCover.State.EXPIRED, old));

        var plan = add(agreed(area, 2026, 2026));
        assertThat(cover(ward)).isEqualTo(new BhtCover(BhtCover.State.HOLDS, plan));
    }

    @Test
    void a_draft_and_one_that_is_to_come_cover_nobody_yet() {
        var draft = add(draft(area, 2026, 2026));
        assertThat(cover(ward)).isEqualTo(new BhtCover(BhtCover.State.DRAFT, draft));

        var later = add(agreed(area, 2027, 2027));
        assertThat(cover(ward)).isEqualTo(new BhtCover(BhtCover.State.TO_COME, later));
    }

    @Test
    void what_is_agreed_for_later_comes_before_what_ended_and_the_nearest_unit_before_the_day() {
        add(agreed(ward, 2020, 2020));
        add(agreed(area, 2024, 2025));
        var old = add(agreed(ward, 2021, 2022));
        assertThat(cover(ward)).isEqualTo(new BhtCover(BhtCover.State.EXPIRED, old));

        var above = add(agreed(area, 2027, 2027));
        assertThat(cover(ward)).isEqualTo(new BhtCover(BhtCover.State.TO_COME, above));
        add(agreed(ward, 2029, 2029));
        var own = add(agreed(ward, 2028, 2028));
        assertThat(cover(ward)).isEqualTo(new BhtCover(BhtCover.State.TO_COME, own));
    }

    @Test
    void it_holds_on_its_first_and_its_last_day_and_asks_for_a_look_on_the_day_that_was_set() {
        var plan = agreed(area, 2026, 2026);
        var at = add(new BhtPlanContent(
                area, TODAY.minusYears(1), TODAY, plan.status(), plan.owner(), plan.document(), null, TODAY));

        assertThat(cover(ward)).isEqualTo(new BhtCover(BhtCover.State.TO_REVISE, at));
        var units = register.units.tree();
        var held = new BhtPlans(plans.all(), units);
        assertThat(held.of(ward, TODAY.minusYears(1)).state()).isEqualTo(BhtCover.State.HOLDS);
        assertThat(held.of(ward, TODAY.plusDays(1)).state()).isEqualTo(BhtCover.State.EXPIRED);
    }
}
