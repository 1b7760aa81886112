package no.vern.app.standing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.app.ui.Badge;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Tone;
import no.vern.bht.BhtCover;
import no.vern.standing.Duty;
import no.vern.standing.DutyState;
import no.vern.standing.Standing;
import no.vern.standing.UnitStanding;
import org.jspecify.annotations.Nullable;

/** What is said of a unit and a duty: how it stands, in words and with a day. */
public final class StandingWords {
    private final Texts texts;
    private final CellText cells;
    private final DateTimeFormatter shortDay;

    public StandingWords(Texts texts) {
        this.texts = texts;
        cells = new CellText(texts);
        shortDay = DateTimeFormatter.ofPattern(texts.language() == Language.EN ? "dd/MM/yy" : "dd.MM.yy");
    }

    /** For instance "Gyldig til 03.04.2027"; what is not known is never told as in place. */
    public String of(UnitStanding line, Duty duty) {
        return of(line, duty, cells::of);
    }

    private String of(UnitStanding line, Duty duty, Function<@Nullable LocalDate, String> day) {
        var standing = line.of(duty);
        var said = texts.get(
                "standing.cell." + duty.name() + "." + key(line, duty),
                day.apply(standing.since()),
                day.apply(last(duty, standing)),
                standing.others());
        return duty == Duty.BHT_PLAN ? said + whose(line) : said;
    }

    /** On the day on which an assessment is to be looked at again it holds no more: its last day is the one before. */
    private static @Nullable LocalDate last(Duty duty, Standing standing) {
        var until = standing.until();
        return until != null && duty == Duty.ASSESSMENT && standing.state() == DutyState.IN_PLACE
                ? until.minusDays(1)
                : until;
    }

    /** A draft and a plan that is to come are both under way, and read differently; so does a drill only promised. */
    private static String key(UnitStanding line, Duty duty) {
        if (duty == Duty.DRILL && line.of(duty).state() == DutyState.OVERDUE && line.of(duty).since() == null) {
            return "PROMISED";
        }
        return duty == Duty.BHT_PLAN && line.cover().state() == BhtCover.State.TO_COME
                ? BhtCover.State.TO_COME.name()
                : line.of(duty).state().name();
    }

    private String whose(UnitStanding line) {
        var plan = line.cover().plan();
        if (plan == null) {
            return "";
        }
        if (plan.content().unitId() == null) {
            return " · " + texts.get("standing.everywhere.name");
        }
        return line.coveredBy().isEmpty() ? "" : " · " + line.coveredBy();
    }

    /** The same as a mark and words, short enough for a cell. */
    Badge badge(UnitStanding line, Duty duty) {
        var words = of(line, duty, day -> day == null ? "" : day.format(shortDay));
        return switch (line.of(duty).state()) {
            case OVERDUE -> new Badge(words, Tone.ATTENTION, Badge.Shape.TRIANGLE);
            case MISSING -> new Badge(words, Tone.ATTENTION, Badge.Shape.RING);
            case UNDER_WAY -> new Badge(words, Tone.NEUTRAL, Badge.Shape.HALF);
            case LOOK -> new Badge(words, Tone.NEUTRAL, Badge.Shape.DIAMOND);
            case IN_PLACE -> new Badge(words, Tone.GOOD, Badge.Shape.CHECK);
        };
    }

    /** How many of the duties it lacks, and whether one of them is overdue. */
    Badge gaps(UnitStanding line) {
        var words = texts.get("standing.gaps.cell", line.gaps());
        if (line.gaps() == 0) {
            return new Badge(words, Tone.GOOD, Badge.Shape.CHECK);
        }
        boolean overdue =
                line.standings().values().stream().anyMatch(each -> each.state() == DutyState.OVERDUE);
        return new Badge(words, Tone.ATTENTION, overdue ? Badge.Shape.TRIANGLE : Badge.Shape.RING);
    }
}
