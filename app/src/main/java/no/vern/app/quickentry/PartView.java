package no.vern.app.quickentry;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.FilterChip;
import no.vern.incident.Channel;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;

/** Draws the chips of a quick entry: what kind it is above, and a list to correct it by. */
final class PartView {
    private static final int HALF_HOURS = 48;

    private final QuickEntryViewModel model;
    private final Texts texts;
    private final Runnable backToLine;

    PartView(QuickEntryViewModel model, Texts texts, Runnable backToLine) {
        this.model = model;
        this.texts = texts;
        this.backToLine = backToLine;
    }

    Node of(Part part) {
        var kind = texts.get("quick.kind." + part.kind());
        var state = part.state() == Part.State.SURE ? "" : " · " + texts.get("quick.state." + part.state());
        var caption = new Label(kind + state);
        caption.getStyleClass().add("subtle");
        var chip = correctable(part);
        chip.getStyleClass().add("quick-chip");
        Arrays.stream(Part.State.values())
                .forEach(each -> chip.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                        each == part.state()));
        var box = new VBox(caption, chip);
        box.getStyleClass().add("quick-part");
        return box;
    }

    private FilterChip<Meaning> correctable(Part part) {
        var chip = FilterChip.one(part.label(), choices(part), texts);
        chip.setAccessibleText(texts.get("quick.kind." + part.kind()) + ": " + part.label());
        chip.onChange(chosen -> {
            correct(part, chosen);
            backToLine.run();
        });
        return chip;
    }

    private void correct(Part part, Set<Meaning> chosen) {
        chosen.stream().findFirst().ifPresentOrElse(model::correct, () -> model.takeAway(part.kind()));
    }

    private List<Choice<Meaning>> choices(Part part) {
        var meanings = part.choices().isEmpty() ? all(part.kind()) : part.choices();
        return meanings.stream().map(this::choice).toList();
    }

    private Choice<Meaning> choice(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Unit unit -> new Choice<>(meaning, unit.name(), unit.path(), "");
            case Meaning.Type(var type) ->
                new Choice<>(
                        meaning, texts.of(type), texts.get("code.IncidentType." + type.name() + ".help"), texts.of(type.group()));
            case Meaning.DoneBy(var who) ->
                new Choice<>(meaning, texts.of(who), texts.get("code.Perpetrator." + who.name() + ".help"), "");
            case Meaning.Somebody somebody -> Choice.of(meaning, texts.of(somebody.role()));
            default -> Choice.of(meaning, model.label(meaning));
        };
    }

    private List<? extends Meaning> all(Meaning.Kind kind) {
        return switch (kind) {
            case TYPE -> Arrays.stream(IncidentType.values()).map(Meaning.Type::new).toList();
            case CHANNEL -> Arrays.stream(Channel.values()).map(Meaning.Channel::new).toList();
            case UNIT -> model.units();
            case DAY -> model.days();
            case TIME -> times();
            case SEVERITY -> Arrays.stream(Severity.values()).map(Meaning.Grade::new).toList();
            case PERPETRATOR ->
                Arrays.stream(Perpetrator.values()).map(Meaning.DoneBy::new).toList();
            case PERSON -> List.of();
        };
    }

    private static List<Meaning> times() {
        return IntStream.range(0, HALF_HOURS)
                .<Meaning>mapToObj(half -> new Meaning.Time(LocalTime.of(half / 2, half % 2 * 30)))
                .toList();
    }
}
