package no.vern.app.standing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import no.vern.app.incident.UnitChoices;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FilterChip;
import no.vern.app.ui.Toggles;
import no.vern.standing.Duty;

/** The chips over the list of units: all or those that lack something, which units, and what they lack. */
final class StandingFilterView {
    private final StandingViewModel model;
    private final FilterChip<UUID> units;
    private final FilterChip<Duty> lacking;
    private final Toggles<Boolean> gaps;

    StandingFilterView(StandingViewModel model, Texts texts) {
        this.model = model;
        units = FilterChip.several(texts.get("standing.unit.chip"), List.of(), texts);
        lacking = FilterChip.several(
                texts.get("standing.lacking.chip"),
                Stream.of(Duty.values())
                        .map(duty -> Choice.of(duty, texts.get("standing." + duty.name() + ".label")))
                        .toList(),
                texts);
        ObservableValue<Boolean> only = model.queryProperty().map(StandingQuery::gapsOnly);
        gaps = new Toggles<>(
                List.of(
                        Choice.of(false, texts.get("standing.all.choice")),
                        Choice.of(true, texts.get("standing.gapsOnly.choice"))),
                only,
                chosen -> ask(query().withGapsOnly(chosen)));
        gaps.setId("standing-gaps");
        units.onChange(chosen -> ask(query().withUnits(chosen)));
        lacking.onChange(chosen -> ask(query().withLacking(chosen)));
        model.queryProperty().subscribe(this::show);
        model.bookProperty().subscribe(book -> {
            units.setChoices(new UnitChoices(book.units()).where(unit -> unit.validOn(book.today())));
            units.choose(query().units());
        });
    }

    private StandingQuery query() {
        return model.queryProperty().get();
    }

    private void ask(StandingQuery query) {
        model.queryProperty().set(query);
    }

    private void show(StandingQuery query) {
        units.choose(query.units());
        lacking.choose(query.lacking());
    }

    List<Node> nodes() {
        return List.of(gaps, units, lacking);
    }
}
