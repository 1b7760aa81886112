package no.vern.app.report.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.language.Texts;
import no.vern.app.report.document.Part.Fact;
import no.vern.codelist.Code;
import no.vern.codelist.NavList;
import no.vern.followup.CasePlan;
import no.vern.followup.Notified;
import no.vern.followup.PlannedStep;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.routine.Party;
import no.vern.routine.Step;
import no.vern.routine.Words;
import org.jspecify.annotations.Nullable;

/** How a case's dates, persons and steps are written in one language. */
final class CaseWords {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final Texts texts;
    private final CaseFile file;

    CaseWords(Texts texts, CaseFile file) {
        this.texts = texts;
        this.file = file;
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Fact fact(String labelKey, String text) {
        return new Fact(texts.get(labelKey), text.isBlank() ? texts.get("case.unknown") : text);
    }

    String number() {
        return file.plan().incident().number().toString();
    }

    String code(@Nullable Enum<?> code) {
        return code == null ? "" : texts.of(code);
    }

    String code(Code code) {
        return code.text(texts.language().code());
    }

    String yesOrNo(@Nullable Boolean known) {
        return known == null ? "" : texts.get(known ? "case.yes" : "case.no");
    }

    String day(@Nullable LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(texts.language().locale())
                        .format(day);
    }

    /** As short as it is unmistakable, for a column. */
    String shortDay(@Nullable LocalDate day) {
        return day == null ? "–" : DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day);
    }

    /** Day and time of day of the incident. */
    String occurred() {
        var content = file.plan().incident().content();
        var time = content.occurredTime();
        return time == null
                ? day(content.occurredOn())
                : texts.get("case.moment", day(content.occurredOn()), CLOCK.format(time));
    }

    String step(PlannedStep planned) {
        return text(planned.step().text());
    }

    String text(Words text) {
        return text.text(texts.language().code());
    }

    String doneOn(PlannedStep planned) {
        return planned.mark() == null || planned.open() ? "–" : shortDay(planned.mark().content().doneAt().toLocalDate());
    }

    /** Day and time of day; the day alone where that is all that was told, and nothing while it waits. */
    /** Who said whether the injury is serious, and when, to be added to what was said; empty where it is not kept. */
    String judged(CasePlan plan) {
        return plan.judged()
                .map(judged -> " (" + texts.get("case.judged", judged.by(), day(judged.at().toLocalDate()), CLOCK.format(judged.at())) + ")")
                .orElse("");
    }

    String doneAt(PlannedStep planned) {
        return planned.mark() == null || planned.open()
                ? "–"
                : at(new Notified(planned.step(), planned.person(), planned.mark()));
    }

    /** When somebody was told: day and time of day; the day alone where that is all that was told. */
    String at(Notified notified) {
        var day = shortDay(notified.mark().content().doneAt().toLocalDate());
        return notified.time().map(time -> day + " " + CLOCK.format(time)).orElse(day);
    }

    /** Whom the step tells, by their roles. */
    String parties(Step step) {
        return step.recipients().isEmpty()
                ? "–"
                : step.recipients().stream().map(this::party).collect(Collectors.joining(", "));
    }

    String due(PlannedStep planned) {
        return planned.deadline() == null ? "–" : shortDay(planned.deadline().due());
    }

    /** As a cell begins: with a capital. */
    String party(Party party) {
        if (party == Party.UNSTATED) {
            return "–";
        }
        var name = texts.of(party);
        return name.substring(0, 1).toUpperCase(texts.language().locale()) + name.substring(1);
    }

    String name(@Nullable AffectedPerson person) {
        if (person == null) {
            return "–";
        }
        return person.name().isBlank() ? texts.of(person.role()) : person.name();
    }

    /** E.g. "Berit Åsen (utsatt)"; the role alone of whom nobody has named. */
    String nameAndRole(AffectedPerson person) {
        return person.name().isBlank()
                ? texts.of(person.role())
                : person.name() + " (" + texts.of(person.role()).toLowerCase(texts.language().locale()) + ")";
    }

    /** How it is presumed to have come about, in NAV's words. */
    String causes() {
        var content = file.plan().incident().content();
        return Stream.of(nav(NavList.CAUSE, content.injuryCause()), nav(NavList.BACKGROUND, content.injuryBackground()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** How many of each role, e.g. "2 utsatte, 1 vitne". */
    String roles(List<AffectedPerson> affected) {
        return affected.stream()
                .collect(Collectors.groupingBy(
                        AffectedPerson::role, () -> new EnumMap<>(AffectedRole.class), Collectors.counting()))
                .entrySet()
                .stream()
                .map(role -> texts.get("case.count." + role.getKey().name(), role.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The code's text in NAV's list; empty when it is not known. */
    String nav(NavList list, @Nullable String code) {
        return code == null
                ? ""
                : file.codes()
                        .list(list)
                        .byCode(code)
                        .map(known -> known.text(texts.language().code()))
                        .orElse(code);
    }

    String language() {
        return texts.language().locale().toLanguageTag();
    }
}
