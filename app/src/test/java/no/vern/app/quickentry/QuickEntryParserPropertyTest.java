package no.vern.app.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuickEntryParserPropertyTest {
    private final QuickEntryParser parser = new QuickEntryParser(
            List.of(unit("Nav Sentrum"), unit("Nav Heimdal"), unit("Sykehjem A"), unit("Sykehjem A avd 2")),
            List.of(new Meaning.Somebody("Kari Nordmann", null)));

    private static Meaning.Unit unit(String name) {
        return new Meaning.Unit(UUID.randomUUID(), name, name);
    }

    @Property
    void everyWordIsInAChipOrInTheText(
            @ForAll("lines") String line, @ForAll("moments") LocalDateTime now, @ForAll Set<Meaning.Kind> plain) {
        var entry = parser.read(line, now, plain);

        var chips = String.join(" ", entry.chips().stream().map(Chip::words).toList());
        var kept = List.of((chips + " " + entry.text()).split("\\s+"));
        assertThat(kept).containsAll(line.isBlank() ? List.of() : List.of(line.strip().split("\\s+")));
    }

    @Property
    void chipsLieInTheLineWithoutOverlapAndTakeOnlyWholeWords(
            @ForAll("lines") String line, @ForAll("moments") LocalDateTime now) {
        int end = 0;
        for (var chip : parser.read(line, now, Set.of()).chips()) {
            assertThat(chip.words()).isEqualTo(line.substring(chip.start(), chip.end()));
            assertThat(chip.start()).isGreaterThanOrEqualTo(end);
            assertThat(chip.choices().isEmpty()).isEqualTo(!chip.trouble().isEmpty());
            end = chip.staysInText() ? end : chip.end();
        }
    }

    @Property
    void neverGuessesADayThatIsStillToCome(@ForAll("lines") String line, @ForAll("moments") LocalDateTime now) {
        var entry = parser.read(line, now, Set.of());
        var day = new ClockCheck(now).day(entry);

        assertThat(day).isBeforeOrEqualTo(now.toLocalDate());
        entry.first(Meaning.Time.class)
                .ifPresent(time -> assertThat(day.atTime(time.time())).isBeforeOrEqualTo(now));
    }

    @Property
    void readsEveryPastDateInEveryNotation(@ForAll("moments") LocalDateTime now, @ForAll("ages") int age) {
        LocalDate date = now.toLocalDate().minusDays(age);
        var notations = List.of(
                date.toString(),
                "%d.%d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
                "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()));
        for (var notation : notations) {
            assertThat(parser.read("vold " + notation + " bråk", now, Set.of())
                            .first(Meaning.Day.class)
                            .map(Meaning.Day::date))
                    .hasValue(date);
        }
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.longs()
                .between(0, 60L * 24 * 365 * 8)
                .map(minutes -> LocalDateTime.of(2023, 1, 1, 0, 0).plusMinutes(minutes));
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(0, 3000);
    }

    @Provide
    Arbitrary<String> lines() {
        var known = Arbitraries.of(
                "vold trussel telefon sms @nav @Nav Sentrum @\"Nav Heimdal\" @sykehjem a avd 2 i går dag natt til "
                        .concat("mandag 3. mars 3/4 31.12.2027 31.2. kl 14 14:30 23:59 14.30 ! !2 !!! +Kari +\"Per Å\" ")
                        .concat("nordmann vitne vitner og next of kin for tre dager siden forrige lørdag kveld på den mot truet slo skjelte ut, at pm")
                        .split(" "));
        var strange = Arbitraries.strings()
                .withChars("ab@+!\".,:/-0123456789 æ\t'(){}%")
                .ofMaxLength(8);
        return Arbitraries.oneOf(known, known, strange).list().ofMaxSize(14).map(words -> String.join(" ", words));
    }
}
