package no.vern.app.report.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.vern.codelist.Code;
import no.vern.codelist.CodeList;
import no.vern.codelist.NavList;
import no.vern.incident.AffectedPerson;
import no.vern.injury.NavField;
import no.vern.injury.NavNotice;
import no.vern.injury.Standing;

/** NAV's notice for one person in the words of one language, field by field in NAV's order. */
final class NavForm {
    /** So many choices still fit beside a field; longer lists are looked up. */
    private static final int CHOICES_ON_PAPER = 40;

    private final CaseFile file;
    private final CaseWords words;
    private final NavNotice notice;
    private final NameMask mask;

    NavForm(CaseFile file, CaseWords words) {
        this.file = file;
        this.words = words;
        var person = Objects.requireNonNull(file.person());
        notice = new NavNotice(file.organisation(), file.plan(), person, file.injury());
        mask = NameMask.ofOthers(file, person, words);
    }

    NavNotice notice() {
        return notice;
    }

    AffectedPerson person() {
        return notice.person();
    }

    /** By when the notice is to be sent: a limit that has passed is told as one, and none is made up. */
    String deadline() {
        return notice.deadline()
                .map(day -> words.get(
                        file.today().isAfter(day) ? "nav.deadline.over" : "nav.deadline", words.day(day)))
                .orElseGet(() -> words.get("nav.deadline.illness"));
    }

    List<NavLine> lines() {
        return Stream.of(NavField.values()).map(this::line).toList();
    }

    List<NavLine> lines(NavField.Part part) {
        return lines().stream().filter(line -> line.field().part() == part).toList();
    }

    private NavLine line(NavField field) {
        var standing = notice.standing(field);
        var value = notice.value(field).orElse("");
        var list = field.list().map(this::list);
        var chosen = list.flatMap(known -> known.byCode(value.toString()));
        var open = standing == Standing.MISSING || standing == Standing.BY_HAND || standing == Standing.OPTIONAL;
        return new NavLine(
                field,
                words.code(field),
                standing,
                chosen.map(words::code).orElseGet(() -> said(value)),
                chosen.map(Code::code).orElse(""),
                open ? list.map(this::choices).orElse(List.of()) : List.of());
    }

    /** The version of the list that held when it happened. */
    CodeList list(NavList list) {
        var day = notice.plan().incident().content().occurredOn();
        return day == null ? file.codes().list(list) : file.codes().list(list, day);
    }

    private List<String> choices(CodeList list) {
        return list.codes().size() > CHOICES_ON_PAPER
                ? List.of()
                : list.codes().stream().map(words::code).toList();
    }

    private String said(Object value) {
        return switch (value) {
            case LocalDate day -> words.day(day);
            case LocalDateTime _ -> words.occurred();
            case Boolean truth -> words.yesOrNo(truth);
            case NavNotice.TimeKind kind -> words.code(kind);
            default -> fitting(mask.apply(value.toString()));
        };
    }

    /** As much of a description as NAV takes. */
    private static String fitting(String text) {
        return text.length() <= NavField.DESCRIPTION_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, NavField.DESCRIPTION_LENGTH - 1)))
                        + "…";
    }

    /** The labels of the fields, as they stand in a list. */
    List<String> labels(List<NavField> fields) {
        return fields.stream().map(words::code).toList();
    }
}
