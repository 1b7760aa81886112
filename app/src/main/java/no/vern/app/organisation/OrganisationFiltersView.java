package no.vern.app.organisation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.Toggles;

/** Units or people, and whether those that are no more are shown. */
final class OrganisationFiltersView {
    private OrganisationFiltersView() {}

    static List<Node> of(OrganisationViewModel model, Texts texts) {
        var lists = new Toggles<>(
                List.of(
                        Choice.of(false, texts.get("organisation.units.toggle")),
                        Choice.of(true, texts.get("organisation.people.toggle"))),
                model.peopleProperty(),
                people -> choose(model, people));
        var former = new ToggleButton(texts.get("organisation.former.toggle"));
        former.getStyleClass().add("chip");
        former.selectedProperty().bindBidirectional(model.formerProperty());
        former.disableProperty().bind(model.peopleProperty());
        return List.of(lists, former);
    }

    private static void choose(OrganisationViewModel model, boolean people) {
        model.close();
        model.peopleProperty().set(people);
    }
}
