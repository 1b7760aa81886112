package no.vern.app.quickentry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.IncidentType;
import no.vern.incident.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickEntryParserTest {
    /** A Wednesday. */
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 4, 8, 15, 0);

    private static final Meaning.Somebody KARI = new Meaning.Somebody("Kari Nordmann", UUID.randomUUID());

    private final QuickEntryParser parser = new QuickEntryParser(
            List.of(
                    unit("Nav Sentrum"),
                    unit("Nav Heimdal"),
                    unit("Sykehjem A"),
                    unit("Sykehjem A avdeling 2"),
                    unit("Solbakken skole"),
                    unit("Barnehage-øst")),
            List.of(KARI));

    private static Meaning.Unit unit(String name) {
        return new Meaning.Unit(UUID.nameUUIDFromBytes(name.getBytes()), name, name);
    }

    private QuickEntry read(String line) {
        return parser.read(line, NOW, Set.of());
    }

    private LocalDate day(String line) {
        return read(line).first(Meaning.Day.class).map(Meaning.Day::date).orElse(null);
    }

    private String unitOf(String line) {
        return read(line).first(Meaning.Unit.class).map(Meaning.Unit::name).orElse(null);
    }

    @Test
    void readsTheWholeExampleOfTheDesign() {
        var entry = read("trussel telefon @Nav Sentrum  kunde truet saksbehandler  i går 14:30  !2");

        assertThat(entry.first(Meaning.Type.class)).hasValue(new Meaning.Type(IncidentType.THREAT));
        assertThat(entry.first(Meaning.Channel.class)).hasValue(new Meaning.Channel(Channel.PHONE));
        assertThat(entry.first(Meaning.Unit.class)).hasValue(unit("Nav Sentrum"));
        assertThat(entry.first(Meaning.Day.class)).hasValue(new Meaning.Day(LocalDate.of(2026, 4, 7), false));
        assertThat(entry.first(Meaning.Time.class)).hasValue(new Meaning.Time(LocalTime.of(14, 30)));
        assertThat(entry.first(Meaning.Grade.class)).hasValue(new Meaning.Grade(Severity.SERIOUS));
        assertThat(entry.text()).isEqualTo("kunde truet saksbehandler");
    }

    @ParameterizedTest
    @CsvSource({
        "i dag, 2026-04-08",
        "i går, 2026-04-07",
        "yesterday, 2026-04-07",
        "i forgårs, 2026-04-06",
        "i førgår, 2026-04-06",
        "mandag, 2026-04-06",
        "måndag, 2026-04-06",
        "på tysdag, 2026-04-07",
        "onsdag, 2026-04-08",
        "forrige onsdag, 2026-04-01",
        "last Wednesday, 2026-04-01",
        "torsdag, 2026-04-02",
        "laurdag, 2026-04-04",
        "lørdag 4. april, 2026-04-04",
        "3. mars, 2026-03-03",
        "3 mars 2024, 2024-03-03",
        "den 24. desember, 2025-12-24",
        "3/4, 2026-04-03",
        "9/4, 2025-04-09",
        "3/4-25, 2025-04-03",
        "3.4., 2026-04-03",
        "4.4, 2026-04-04",
        "9.4, 2025-04-09",
        "29.2, 2024-02-29",
        "lørdag 4.4, 2026-04-04",
        "den 4.4, 2026-04-04",
        "4/4, 2026-04-04",
        "4. april, 2026-04-04",
        "4 April, 2026-04-04",
        "April 4th, 2026-04-04",
        "31.12.2025, 2025-12-31",
        "31.12.25, 2025-12-31",
        "2025-12-31, 2025-12-31",
        "29. februar, 2024-02-29",
        "March 3rd, 2026-03-03",
        "3rd of March, 2026-03-03",
        "for tre dager siden, 2026-04-05",
        "for 10 dagar sidan, 2026-03-29",
        "2 days ago, 2026-04-06",
        "for en uke siden, 2026-04-01"
    })
    void readsTheDayAsPeopleWriteIt(String words, LocalDate day) {
        assertThat(day("truet " + words + " av kunde")).isEqualTo(day);
        assertThat(read("truet " + words + " av kunde").text()).isEqualTo("truet av kunde");
    }

    @ParameterizedTest
    @CsvSource({
        "4.4 23:30, 2026-04-04",
        "4.4 kl 23.30, 2026-04-04",
        "04.04 23:30, 2026-04-04",
        "12.10 23:30, 2025-10-12",
        "4/4 23:30, 2026-04-04",
        "4. april kl. 2330, 2026-04-04",
        "lørdag 23:30, 2026-04-04",
        "lørdag 4.4 23.30, 2026-04-04",
        "laurdag kl 2330, 2026-04-04",
        "laurdag den 4. april klokka 23.30, 2026-04-04",
        "Saturday 23:30, 2026-04-04",
        "on Saturday at 11:30 pm, 2026-04-04",
        "4 April 11:30pm, 2026-04-04"
    })
    void readsADayAndItsTimeInEachLanguage(String words, LocalDate day) {
        var entry = read("vold slått " + words + " i gangen");

        assertThat(entry.first(Meaning.Day.class)).hasValue(new Meaning.Day(day, false));
        assertThat(entry.first(Meaning.Time.class)).hasValue(new Meaning.Time(LocalTime.of(23, 30)));
        assertThat(entry.text()).isEqualTo("vold slått i gangen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rom 3.4", "kastet stol 1.5 meter", "avdeling 2.1", "40.4", "ward 3.2"})
    void leavesFiguresWithADotThatAreNoDateInTheText(String words) {
        var entry = read("vold " + words);

        assertThat(entry.first(Meaning.Day.class)).isEmpty();
        assertThat(entry.text()).isEqualTo("vold " + words);
    }

    @Test
    void readsTwoFiguresAfterADotAsAClockWhenNoOtherFollows() {
        var entry = read("vold 12.10 slått");

        assertThat(entry.first(Meaning.Time.class)).hasValue(new Meaning.Time(LocalTime.of(12, 10)));
        assertThat(entry.first(Meaning.Day.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "natt til søndag, 2026-04-05",
        "natta til laurdag, 2026-04-04",
        "natt til 4. april, 2026-04-04",
        "i går kveld, 2026-04-07",
        "mandag kveld, 2026-04-06",
        "fredag kveld, 2026-04-03",
        "fredag natt, 2026-04-03",
        "Friday evening, 2026-04-03",
        "4.4 kveld, 2026-04-04",
        "i natt, 2026-04-08"
    })
    void remembersThatItWasInTheEveningOrAtNight(String words, LocalDate day) {
        assertThat(read("vold " + words).first(Meaning.Day.class)).hasValue(new Meaning.Day(day, true));
    }

    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30",
        "14.30, 14:30",
        "kl 14, 14:00",
        "kl. 14.30, 14:30",
        "kl.14, 14:00",
        "klokka 0930, 09:30",
        "2:30 pm, 14:30",
        "12am, 00:00",
        "at 09:15, 09:15"
    })
    void readsTheClock(String words, LocalTime time) {
        assertThat(read("i går " + words + " ble kunde sint").first(Meaning.Time.class))
                .hasValue(new Meaning.Time(time));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "14:61", "kl 25", "at 3", "14 personer"})
    void leavesWhatIsNoClockInTheText(String words) {
        assertThat(read(words).first(Meaning.Time.class)).isEmpty();
        assertThat(read(words).text()).isEqualTo(words);
    }

    @Test
    void takesATimeThatHasNotComeTodayForYesterday() {
        assertThat(new ClockCheck(NOW).day(read("vold 23:30"))).isEqualTo("2026-04-07");
        assertThat(new ClockCheck(NOW).day(read("vold 14:30"))).isEqualTo("2026-04-08");
        assertThat(new ClockCheck(NOW).day(read("vold"))).isEqualTo("2026-04-08");
    }

    @Test
    void marksATimeLaterToday() {
        assertThat(read("vold i dag 23:30").chips())
                .filteredOn(chip -> chip.kind() == Meaning.Kind.TIME)
                .extracting(Chip::trouble)
                .containsExactly("quick.time.future");
    }

    @ParameterizedTest
    @CsvSource({"31.12.2026, quick.day.future", "31.2.2025, quick.day.impossible", "31. april, quick.day.impossible"})
    void marksADayThatCannotBe(String words, String trouble) {
        assertThat(read("vold " + words).chips()).last().extracting(Chip::trouble).isEqualTo(trouble);
        assertThat(day("vold " + words)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "@Nav Sentrum, Nav Sentrum",
        "@nav sen, Nav Sentrum",
        "@Sentrum, Nav Sentrum",
        "@Sykehjem A rom 12, Sykehjem A",
        "@Sykehjem A avdeling 2 rom 12, Sykehjem A avdeling 2",
        "@Solbaken skole, Solbakken skole",
        "@solbakken bråk i gangen, Solbakken skole",
        "@barnehage øst, Barnehage-øst",
        "'@\"Nav Heimdal\" bråk', Nav Heimdal"
    })
    void findsTheUnit(String words, String unit) {
        assertThat(unitOf(words)).isEqualTo(unit);
    }

    @Test
    void offersTheChoiceWhenSeveralUnitsFit() {
        var chip = read("vold @nav kunde slo").chips().getLast();

        assertThat(chip.choices()).containsExactly(unit("Nav Sentrum"), unit("Nav Heimdal"));
        assertThat(chip.meaning()).isEmpty();
        assertThat(read("vold @nav kunde slo").text()).isEqualTo("kunde slo");
    }

    @Test
    void saysWhenNoUnitIsCalledSo() {
        var chip = read("@Rådhuset vold").chips().getFirst();

        assertThat(chip.trouble()).isEqualTo("quick.unit.unknown");
        assertThat(chip.words()).isEqualTo("@Rådhuset");
    }

    @Test
    void saysWhereToBeginWhenThereIsNoUnitAtAll() {
        var empty = new QuickEntryParser(List.of(), List.of());

        assertThat(empty.read("@Rådhuset vold", NOW, Set.of()).chips().getFirst().trouble()).isEqualTo("quick.unit.none");
    }

    @Test
    void readsSeverityByFigureOrByMarks() {
        assertThat(read("vold !3").first(Meaning.Grade.class)).hasValue(new Meaning.Grade(Severity.VERY_SERIOUS));
        assertThat(read("vold !!").first(Meaning.Grade.class)).hasValue(new Meaning.Grade(Severity.SERIOUS));
        assertThat(read("vold !").chips().getLast().choices()).hasSize(3);
        assertThat(read("vold !4").text()).isEqualTo("vold !4");
    }

    @Test
    void readsSeveralPersonsWithAndWithoutQuotes() {
        var entry = read("vold +Ola +\"Per Hansen\" +kari nordmann, slått i gangen");

        assertThat(entry.all(Meaning.Somebody.class))
                .containsExactly(
                        new Meaning.Somebody("Ola", null), new Meaning.Somebody("Per Hansen", null), KARI);
        assertThat(entry.text()).isEqualTo("slått i gangen");
    }

    @Test
    void takesTheWholeNameOfSomebodyWhoIsNotInTheRegister() {
        var entry = read("vold +Ole Berg Hansen slått +Ansatt 4 14:30 +Per 3. april +Eva, Slått");

        assertThat(entry.all(Meaning.Somebody.class))
                .extracting(Meaning.Somebody::name)
                .containsExactly("Ole Berg Hansen", "Ansatt 4", "Per", "Eva");
        assertThat(entry.text()).isEqualTo("slått Slått");
    }

    @ParameterizedTest
    @CsvSource({
        "utsatt, EXPOSED",
        "utsett, EXPOSED",
        "skadet, INJURED",
        "skadd, INJURED",
        "vitne, WITNESS",
        "Vitne:, WITNESS",
        "witness, WITNESS",
        "involvert, INVOLVED",
        "familie, FAMILY",
        "pårørende, NEXT_OF_KIN",
        "pårørande, NEXT_OF_KIN",
        "next of kin, NEXT_OF_KIN",
        "etterlatt, BEREAVED",
        "etterlaten, BEREAVED"
    })
    void readsInWhatWaySomebodyIsAffectedFromTheWordBeforeTheName(String word, AffectedRole role) {
        var entry = read("vold slått " + word + " +Kari Nordmann i går");

        assertThat(entry.all(Meaning.Somebody.class)).containsExactly(KARI.as(role));
        assertThat(entry.text()).isEqualTo("vold slått");
    }

    @Test
    void aRoleHoldsForTheNamesRightAfterItAndForNoOther() {
        var entry = read("vold +Ola +Eva vitner +Per og +\"Liv Hansen\" +Nils slått +Siri skadet +Ansatt 4");

        assertThat(entry.all(Meaning.Somebody.class))
                .extracting(person -> person.name() + " " + person.role())
                .containsExactly(
                        "Ola EXPOSED",
                        "Eva EXPOSED",
                        "Per WITNESS",
                        "Liv Hansen WITNESS",
                        "Nils WITNESS",
                        "Siri EXPOSED",
                        "Ansatt 4 INJURED");
        assertThat(entry.text()).isEqualTo("slått");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pårørende skrek og slo", "så et vitne", "skadet i hånden og foten", "vitne @", "vitne +"})
    void leavesWordsForARoleInTheTextWhenNoNameFollows(String words) {
        assertThat(read(words).all(Meaning.Somebody.class)).isEmpty();
        assertThat(read(words).text()).contains(words.split(" ")[0]);
    }

    @Test
    void keepsATypeInTheTextWhenTheSentenceNeedsIt() {
        var entry = read("trussel mot vekter på telefon");

        assertThat(entry.first(Meaning.Type.class)).hasValue(new Meaning.Type(IncidentType.THREAT));
        assertThat(entry.text()).isEqualTo("trussel mot vekter på telefon");
        assertThat(entry.first(Meaning.Channel.class)).hasValue(new Meaning.Channel(Channel.PHONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "slag og spark fra elev | PHYSICAL_VIOLENCE | slag og spark fra elev",
        "ubehagelig møte med kunde @Nav Sentrum | DISCOMFORT | ubehagelig møte med kunde",
        "trussel i går fra kunde | THREAT | trussel fra kunde",
        "trussel @Nav Sentrum mot vekter | THREAT | trussel mot vekter",
        "trussel @Nav Sentrum telefon, kunde ropte | THREAT | kunde ropte",
        "trussel, kunde ropte | THREAT | kunde ropte",
        "trussel telefon kunde ropte | THREAT | trussel telefon kunde ropte",
        "vold @Sykehjem A i går | PHYSICAL_VIOLENCE | vold",
        "vold | PHYSICAL_VIOLENCE | vold"
    })
    void theTextKeepsWhatItsSentenceIsMadeOf(String line, IncidentType type, String text) {
        assertThat(read(line).first(Meaning.Type.class)).hasValue(new Meaning.Type(type));
        assertThat(read(line).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "vold @Nav Sentrum kollega ble skadet +Per | INJURED | kollega ble skadet",
        "vold @Nav Sentrum i møte med pårørende +Per | NEXT_OF_KIN | vold i møte med pårørende",
        "vold @Nav Sentrum kollega ble skadet, +Per | EXPOSED | kollega ble skadet,",
        "vold @Nav Sentrum skadet i går kveld +Per | EXPOSED | skadet",
        "vold @Nav Sentrum slått, vitne +Per | WITNESS | slått,"
    })
    void aWordForARoleStaysWhereItsSentenceNeedsIt(String line, AffectedRole role, String text) {
        var entry = read(line);

        assertThat(entry.all(Meaning.Somebody.class)).containsExactly(new Meaning.Somebody("Per", null, role));
        assertThat(entry.text()).isEqualTo(text);
    }

    @Test
    void takesTheTypeFromAVerbWhenNothingElseTells() {
        var entry = read("@Nav Sentrum kunde skjelte ut veileder");

        assertThat(entry.first(Meaning.Type.class)).hasValue(new Meaning.Type(IncidentType.VERBAL_ABUSE));
        assertThat(entry.text()).isEqualTo("kunde skjelte ut veileder");
    }

    @Test
    void leavesWordsInTheTextWhenTheChipWasTakenAway() {
        var entry = parser.read("trussel kommer igjen mandag", NOW, EnumSet.of(Meaning.Kind.DAY, Meaning.Kind.TYPE));

        assertThat(entry.chips()).isEmpty();
        assertThat(entry.text()).isEqualTo("trussel kommer igjen mandag");
    }

    @Test
    void readsAnEmptyLineAsNothing() {
        assertThat(read("   ")).isEqualTo(new QuickEntry(List.of(), ""));
    }
}
