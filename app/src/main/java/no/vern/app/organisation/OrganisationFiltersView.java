package no.vern.app.organisation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import no.vern.app.language.Texts;

/** Units or people, and whether those that are no more are shown. */
final class OrganisationFiltersView {
    private OrganisationFiltersView() {}

    static List<Node> of(OrganisationViewModel model, Texts texts) {
        var group = new ToggleGroup();
        var units = segment(texts.get("organisation.units.toggle"), "left-pill", group);
        var people = segment(texts.get("organisation.people.toggle"), "right-pill", group);
        units.setOnAction(event -> choose(model, false, units));
        people.setOnAction(event -> choose(model, true, people));
        model.peopleProperty().subscribe(chosen -> (chosen ? people : units).setSelected(true));
        var former = new ToggleButton(texts.get("organisation.former.toggle"));
        former.getStyleClass().add("chip");
        former.selectedProperty().bindBidirectional(model.formerProperty());
        former.disableProperty().bind(model.peopleProperty());
        return List.of(new HBox(units, people), former);
    }

    private static ToggleButton segment(String name, String style, ToggleGroup group) {
        var toggle = new ToggleButton(name);
        toggle.getStyleClass().addAll("segment", style);
        toggle.setToggleGroup(group);
        return toggle;
    }

    private static void choose(OrganisationViewModel model, boolean people, ToggleButton toggle) {
        toggle.setSelected(true);
        model.close();
        model.peopleProperty().set(people);
    }
}
