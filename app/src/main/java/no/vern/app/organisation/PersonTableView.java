package no.vern.app.organisation;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.StackPane;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.Column;
import no.vern.app.ui.EmptyState;
import no.vern.app.ui.Order;
import no.vern.app.ui.PagedSource;
import no.vern.app.ui.RecordTable;
import no.vern.organisation.Person;
import org.kordamp.ikonli.feather.Feather;

/** The people, with what they are where today. */
final class PersonTableView extends StackPane {
    private final OrganisationViewModel model;
    private final Texts texts;
    private final RecordTable<Person> table;

    PersonTableView(OrganisationViewModel model, Room room) {
        this.model = model;
        texts = room.texts();
        table = new RecordTable<>(
                List.of(
                        Column.of("name", texts.get("organisation.name.label"), 16, Person::name)
                                .unsortable(),
                        Column.of("roles", texts.get("organisation.roles.label"), 14, this::roles)
                                .unsortable(),
                        Column.of("email", texts.get("organisation.email.label"), 16, Person::email)
                                .unsortable(),
                        Column.of("phone", texts.get("organisation.phone.label"), 9, Person::phone)
                                .unsortable()),
                new Order("name", false),
                Person::id,
                room.tasks(),
                texts);
        table.setTight(true, List.of("name", "roles", "phone", "email"));
        table.fill("roles");
        table.setName(texts.get("organisation.people.toggle"));
        table.setEmpty(new EmptyState(
                        Feather.USERS,
                        texts.get("organisation.noPeople.title"),
                        texts.get("organisation.noPeople.text"))
                .action(texts.get("organisation.newPerson.button"), model::newPerson));
        table.selectedProperty().subscribe(person -> {
            if (person != null) {
                model.open(person);
            }
        });
        getChildren().add(table);
    }

    void show(Roster roster) {
        table.show(PagedSource.of(roster.persons()));
    }

    private String roles(Person person) {
        var roster = model.rosterProperty().get();
        return roster.rolesOf(person.id()).stream()
                .filter(role -> role.validOn(model.today()))
                .map(role -> role.unitId() == null
                        ? texts.of(role.role())
                        : texts.of(role.role()) + ", " + roster.unitName(role.unitId()))
                .collect(Collectors.joining(" · "));
    }
}
