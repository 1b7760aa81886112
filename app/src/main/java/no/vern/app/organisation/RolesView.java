package no.vern.app.organisation;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.shell.Room;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Choice;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.MessageLabel;
import no.vern.app.ui.SaveBar;
import no.vern.app.ui.TabStops;
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.UnitRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The roles at a unit or of a person, newest first, and the form for one. */
final class RolesView extends VBox {
    /** The button that begins a role: what comes next once a unit or a person is saved. */
    static final String NEW = "role-new";

    private final OrganisationViewModel model;
    private final RolesViewModel roles;
    private final Room room;
    private final Texts texts;

    RolesView(OrganisationViewModel model, RolesViewModel roles, Room room) {
        this.model = model;
        this.roles = roles;
        this.room = room;
        texts = room.texts();
        getStyleClass().add("roles");
        var heading = new Label(texts.get("organisation.roles.label"));
        heading.getStyleClass().add("heading");
        var list = new VBox();
        var add = new Button(texts.get("organisation.roleNew.button"), new FontIcon(Feather.PLUS));
        add.setOnAction(event -> roles.begin());
        add.visibleProperty().bind(roles.writing.not());
        add.managedProperty().bind(add.visibleProperty());
        add.setId(NEW);
        var refused = new MessageLabel(roles.removing().messageProperty(), "save-message");
        getChildren().addAll(heading, list, refused, add);
        model.rosterProperty().subscribe(roster -> {
            var hand = list.isFocusWithin();
            list.getChildren().setAll(lines());
            if (hand) {
                add.requestFocus();
            }
        });
        roles.writing.subscribe((_, writing) -> {
            if (writing) {
                room.drafts().open(Objects.requireNonNull(roles.typed()));
                var form = form();
                getChildren().add(form);
                TabStops.first(form).ifPresent(Node::requestFocus);
            } else {
                add.requestFocus();
                getChildren().setAll(heading, list, refused, add);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && roles.writing.get()) {
                cancel();
                event.consume();
            }
        });
    }

    private void cancel() {
        var typed = roles.typed();
        if (typed == null || room.drafts().mayLeave(typed)) {
            roles.cancel();
        }
    }

    private List<Node> lines() {
        var shown = roles.shown(model.rosterProperty().get());
        if (shown.isEmpty()) {
            var none = new Label(texts.get("organisation.roles.none"));
            none.getStyleClass().add("muted");
            return List.of(none);
        }
        return shown.stream().map(this::line).toList();
    }

    private Node line(RoleAssignment role) {
        var roster = model.rosterProperty().get();
        var who = roles.ofOnePerson()
                ? (role.unitId() == null ? texts.get("organisation.everywhere.name") : roster.unitName(role.unitId()))
                : roster.personName(role.personId());
        var name = new Label(texts.of(role.role()));
        var holder = new Label(who + period(role));
        holder.getStyleClass().add(role.validOn(model.today()) ? "muted" : "subtle");
        var words = new VBox(name, holder);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(
                words,
                button(Feather.EDIT_2, "organisation.roleEdit.button", () -> roles.edit(role)),
                button(Feather.X, "organisation.roleRemove.button", () -> roles.remove(role)));
        line.getStyleClass().add("role-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private String period(RoleAssignment role) {
        if (role.validFrom() == null && role.validTo() == null) {
            return "";
        }
        var text = new CellText(texts);
        return " · " + text.of(role.validFrom()) + " – " + text.of(role.validTo());
    }

    private Button button(Feather icon, String key, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(texts.get(key));
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node form() {
        var role = new CodeBox<>(Choice.of(UnitRole.class, texts), texts);
        role.valueProperty().bindBidirectional(roles.role);
        var person = new CodeBox<>(persons(), texts);
        person.valueProperty().bindBidirectional(roles.person);
        var unit = new CodeBox<>(UnitFormView.units(model), texts);
        unit.valueProperty().bindBidirectional(roles.unit);
        var from = new DayField(texts, room.clock());
        from.valueProperty().bindBidirectional(roles.validFrom);
        var to = new DayField(texts, room.clock());
        to.valueProperty().bindBidirectional(roles.validTo);
        roles.saving().watch("validFrom", from);
        roles.saving().watch("validTo", to);
        return new VBox(
                FormGroup.of(
                        texts.get("organisation.role.heading"),
                        field("role", "organisation.role.label", role),
                        roles.ofOnePerson()
                                ? field("unit", "organisation.unit.label", unit)
                                : field("person", "organisation.person.label", person),
                        field("validFrom", "organisation.validFrom.label", from),
                        field("validTo", "organisation.validTo.label", to)),
                new SaveBar(
                        roles.saving(),
                        texts.get("organisation.roleSave.button"),
                        roles::save,
                        this::cancel,
                        roles::takeTheirs,
                        texts)
                        .orMine(roles.saving(), roles::saveMine, texts));
    }

    private List<Choice<UUID>> persons() {
        return model.rosterProperty().get().persons().stream()
                .map(person -> Choice.of(person.id(), person.name()))
                .toList();
    }

    private FormField field(String key, String label, Node input) {
        var field = new FormField(texts.get(label), input);
        field.problemProperty().bind(roles.problems().of(key));
        return field;
    }
}
