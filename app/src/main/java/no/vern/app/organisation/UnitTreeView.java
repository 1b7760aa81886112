package no.vern.app.organisation;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.Em;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRole;
import org.jspecify.annotations.Nullable;

/** The units as a tree with their leader, head count and period; branches stay as the user left them. */
final class UnitTreeView extends TreeTableView<@Nullable Unit> {
    private static final double NAME = 22;

    private final OrganisationViewModel model;
    private final Texts texts;
    private final CellText text;
    private final Set<UUID> folded = new HashSet<>();
    private boolean marking;

    UnitTreeView(OrganisationViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        text = new CellText(texts);
        getStyleClass().add("unit-tree");
        setShowRoot(false);
        setRoot(new TreeItem<>());
        setAccessibleText(texts.get("organisation.units.name"));
        add("organisation.unit.label", NAME, Unit::name);
        add("organisation.leader.label", 14, this::leader);
        add("organisation.employees.label", 7, unit -> text.of(unit.employees()));
        add("organisation.period.label", 13, this::period);
        // Beside a form the other columns give way: a unit is known by its name.
        getColumns().getFirst().setMinWidth(Em.px(NAME));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!marking && item != null && item.getValue() != null) {
                model.open(item.getValue());
            }
        });
    }

    private void add(String key, double em, Function<Unit, String> value) {
        var column = new TreeTableColumn<@Nullable Unit, String>(texts.get(key));
        column.setPrefWidth(Em.px(em));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                cell.getValue().getValue() == null ? "" : value.apply(cell.getValue().getValue())));
        getColumns().add(column);
    }

    void refill() {
        marking = true;
        fill(getRoot(), null);
        marking = false;
    }

    private void fill(TreeItem<@Nullable Unit> item, @Nullable UUID id) {
        item.getChildren().clear();
        for (var unit : model.shown(id)) {
            var child = new TreeItem<@Nullable Unit>(unit);
            child.setExpanded(!folded.contains(unit.id()));
            child.expandedProperty().subscribe(open -> keep(unit.id(), open));
            fill(child, unit.id());
            item.getChildren().add(child);
        }
    }

    /** Marks the unit in the tree, without opening it again. */
    void mark(@Nullable Unit unit) {
        if (unit == null) {
            getSelectionModel().clearSelection();
            return;
        }
        for (int row = 0; row < getExpandedItemCount(); row++) {
            var shown = getTreeItem(row).getValue();
            if (shown != null && shown.id().equals(unit.id())) {
                marking = true;
                getSelectionModel().clearAndSelect(row);
                marking = false;
            }
        }
    }

    private void keep(UUID id, boolean open) {
        if (open) {
            folded.remove(id);
        } else {
            folded.add(id);
        }
    }

    private String leader(Unit unit) {
        var roster = model.rosterProperty().get();
        return roster.rolesAt(unit.id()).stream()
                .filter(role -> role.role() == UnitRole.LINE_MANAGER && role.validOn(model.today()))
                .findFirst()
                .map(role -> roster.personName(role.personId()))
                .orElse("");
    }

    private String period(Unit unit) {
        if (unit.validFrom() == null && unit.validTo() == null) {
            return "";
        }
        return text.of(unit.validFrom()) + " – " + text.of(unit.validTo());
    }
}
