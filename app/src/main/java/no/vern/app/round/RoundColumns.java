package no.vern.app.round;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import no.vern.app.language.Texts;
import no.vern.app.ui.Badge;
import no.vern.app.ui.Column;
import no.vern.app.ui.Tone;
import no.vern.round.Round;

/** The columns of the list of rounds. */
final class RoundColumns {
    /** What stays longest where there is not room for all. */
    static final List<String> MOST_TELLING = List.of("plannedOn", "unit", "kind", "state", "findings");

    private final Supplier<RoundBook> book;
    private final Texts texts;

    /** @param book what is shown now */
    RoundColumns(Supplier<RoundBook> book, Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    List<Column<Round>> all() {
        return List.of(
                column("plannedOn", 7.5, round -> round.content().plannedOn()),
                column("kind", 12, round -> round.content().kind()),
                column("unit", 18, round -> book.get().unitName(round.content().unitId())),
                Column.<Round>of("state", texts.get("round.state.label"), 8, this::state)
                        .as(this::badge)
                        .unsortable(),
                column("heldOn", 7.5, round -> round.content().heldOn()),
                column("findings", 6, round -> round.content().heldOn() == null ? null : round.content().findings()),
                column("subject", 16, round -> round.content().subject()).folded(),
                column("employer", 12, round -> round.content().employer()).folded(),
                column("safetyRepresentative", 12, round -> round.content().safetyRepresentative())
                        .folded());
    }

    private String state(Round round) {
        if (round.content().heldOn() != null) {
            return texts.get("round.state.held");
        }
        return texts.get(
                round.content().late(book.get().today()) ? "round.state.late" : "round.state.planned");
    }

    private Badge badge(Round round) {
        if (round.content().heldOn() != null) {
            return new Badge(state(round), Tone.GOOD, Badge.Shape.CHECK);
        }
        return round.content().late(book.get().today())
                ? new Badge(state(round), Tone.ATTENTION, Badge.Shape.TRIANGLE)
                : new Badge(state(round), Tone.NEUTRAL, Badge.Shape.RING);
    }

    private Column<Round> column(String key, double em, Function<Round, Object> value) {
        return Column.<Round>of(key, texts.get("round." + key + ".label"), em, value::apply)
                .unsortable();
    }
}
