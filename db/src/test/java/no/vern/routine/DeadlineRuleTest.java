package no.vern.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineRuleTest {
    private final WorkingDays days = WorkingDays.official();

    @ParameterizedTest
    @CsvSource({
        // Easter Eve
        "2026-04-04T23:30, AT_ONCE, 2026-04-04",
        "2026-04-04T23:30, FIRST_HOURS, 2026-04-07",
        "2026-04-04T23:30, FIRST_WORKING_DAY, 2026-04-07",
        "2026-04-04T23:30, AS_SOON_AS_POSSIBLE, 2026-04-04",
        "2026-04-04T23:30, P7D, 2026-04-11",
        "2026-04-04T23:30, P1M, 2026-05-04",
        "2026-04-04T23:30, AS_SOON_AS_POSSIBLE/P1Y, 2027-04-04",
        // the month's end, and a leap day
        "2026-01-31T10:00, P1M, 2026-02-28",
        "2028-01-31T10:00, P1M, 2028-02-29",
        "2028-02-29T10:00, P1Y, 2029-02-28",
        "2026-12-28T10:00, P7D, 2027-01-04",
        // 17 May 2024 is a Friday and Whitsun follows; in 2027 Whit Monday is 17 May
        "2024-05-16T12:00, FIRST_WORKING_DAY, 2024-05-21",
        "2024-05-17T12:00, FIRST_WORKING_DAY, 2024-05-21",
        "2027-05-14T12:00, FIRST_WORKING_DAY, 2027-05-18",
        "2027-05-17T12:00, FIRST_WORKING_DAY, 2027-05-18",
        // Christmas
        "2026-12-23T12:00, FIRST_WORKING_DAY, 2026-12-24",
        "2026-12-24T12:00, FIRST_WORKING_DAY, 2026-12-28"
    })
    void theDayIsKnownByHand(LocalDateTime incident, String rule, LocalDate due) {
        assertThat(DeadlineRule.parse(rule).on(incident, days))
                .map(Deadline::due)
                .contains(due);
        assertThat(DeadlineRule.parse(rule).on(incident.toLocalDate(), days))
                .map(Deadline::due)
                .contains(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-23T12:00, true, false, 2026-12-28",
        "2026-12-30T12:00, false, true, 2027-01-04",
        "2026-12-30T12:00, true, false, 2026-12-31"
    })
    void theEvesCountWhereTheWorkplaceKeepsThem(
            LocalDateTime incident, boolean christmas, boolean newYear, LocalDate due) {
        assertThat(DeadlineRule.FIRST_WORKING_DAY.on(incident, new WorkingDays(christmas, newYear)))
                .contains(new Deadline(due, false, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T14:00, 2026-11-20T18:00+01:00",
        // the clock goes from 02:00 to 03:00
        "2026-03-28T23:30, 2026-03-29T04:30+02:00",
        "2026-03-29T01:30, 2026-03-29T06:30+02:00",
        "2026-03-29T02:30, 2026-03-29T07:30+02:00",
        "2026-03-29T03:30, 2026-03-29T07:30+02:00",
        // the clock goes from 03:00 to 02:00; 02:30 is there twice, the first is meant
        "2026-10-24T23:30, 2026-10-25T02:30+01:00",
        "2026-10-25T01:30, 2026-10-25T04:30+01:00",
        "2026-10-25T02:30, 2026-10-25T05:30+01:00",
        "2026-10-25T03:30, 2026-10-25T07:30+01:00"
    })
    void theFirstHoursAreFourRealHours(LocalDateTime incident, String moment) {
        var expected = OffsetDateTime.parse(moment);
        assertThat(DeadlineRule.FIRST_HOURS
                        .on(incident, days)
                        .orElseThrow()
                        .moment()
                        .toOffsetDateTime())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ON_CHANGE", "FIRST_TIME", "LAST_TALK", "NONE"})
    void noDateFollowsFromTheOpenOnes(String rule) {
        assertThat(DeadlineRule.parse(rule).on(LocalDateTime.of(2026, 4, 4, 23, 30), days))
                .isEqualTo(Optional.empty());
        assertThat(DeadlineRule.parse(rule).on(LocalDate.of(2026, 4, 4), days)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, false",
        "FIRST_HOURS, false",
        "P7D, false",
        "AS_SOON_AS_POSSIBLE, true",
        "AS_SOON_AS_POSSIBLE/P1Y, true"
    })
    void asSoonAsPossibleIsSaidWhereTheRuleSaysIt(String rule, boolean soon) {
        assertThat(DeadlineRule.parse(rule).on(LocalDate.of(2026, 4, 4), days))
                .map(Deadline::asSoonAsPossible)
                .contains(soon);
    }

    @ParameterizedTest
    @CsvSource({"AT_ONCE", "FIRST_HOURS", "P7D", "P1M", "P1Y", "P9999D", "AS_SOON_AS_POSSIBLE/P1Y", "NONE", "FIRST_TIME"
    })
    void aRuleIsReadAsItIsWritten(String rule) {
        assertThat(DeadlineRule.parse(rule)).hasToString(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "WITHIN",
                "P0D",
                "P-1D",
                "P7",
                "P1Y2M",
                "PT4H",
                "P7D/P1Y",
                "NONE/P1D",
                "AT_ONCE/",
                "at_once",
                "P1W",
                "P10000D"
            })
    void anythingElseIsRefused(String rule) {
        assertThatIllegalArgumentException().isThrownBy(() -> DeadlineRule.parse(rule));
    }

    @ParameterizedTest
    @CsvSource({"P1Y2M", "P0D", "P-1M"})
    void aSpanIsANumberOfOneUnit(Period span) {
        assertThatIllegalArgumentException().isThrownBy(() -> DeadlineRule.within(span));
    }

    @Property(tries = 300)
    void noDeadlineIsBeforeItsIncident(@ForAll @IntRange(max = 40_000_000) int minutes) {
        var incident = LocalDateTime.of(1970, 1, 1, 0, 0).plusMinutes(minutes);
        for (var base : DeadlineRule.Base.values()) {
            var rule = base == DeadlineRule.Base.WITHIN
                    ? DeadlineRule.within(Period.ofMonths(1))
                    : new DeadlineRule(base, null);
            assertThat(rule.on(incident, days).stream().map(Deadline::due))
                    .noneMatch(due -> due.isBefore(incident.toLocalDate()));
        }
    }

    @Property(tries = 300)
    void theFirstHoursAreAlwaysTheSameLength(@ForAll @IntRange(max = 40_000_000) int minutes) {
        var incident = LocalDateTime.of(1970, 1, 1, 0, 0).plusMinutes(minutes);
        ZonedDateTime moment =
                DeadlineRule.FIRST_HOURS.on(incident, days).orElseThrow().moment();
        assertThat(Duration.between(incident.atZone(ZoneId.of("Europe/Oslo")), moment))
                .isEqualTo(Duration.ofHours(4));
    }
}
