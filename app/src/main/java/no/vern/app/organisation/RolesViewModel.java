package no.vern.app.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.organisation.RoleAssignment;
import no.vern.organisation.RoleContent;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRole;
import no.vern.workspace.Problem;
import no.vern.workspace.SaveResult.Saved;
import org.jspecify.annotations.Nullable;

/** The roles at one unit or of one person, and a new or changed one being written. */
public final class RolesViewModel {
    final ObjectProperty<@Nullable UUID> person = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable UUID> unit = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable UnitRole> role = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> validFrom = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> validTo = new SimpleObjectProperty<>();
    final BooleanProperty writing = new SimpleBooleanProperty();

    private final @Nullable UUID atUnit;
    private final @Nullable UUID ofPerson;
    private final RoleRepository roles;
    private final FieldProblems problems;
    private final Saving<RoleAssignment> saving;
    private final Saving<RoleAssignment> removing;
    private final Runnable changed;
    private @Nullable RoleAssignment stored;
    private int version;
    private @Nullable Typed typed;

    RolesViewModel(
            @Nullable UUID atUnit,
            @Nullable UUID ofPerson,
            RoleRepository roles,
            Tasks tasks,
            Texts texts,
            Runnable changed) {
        this.atUnit = atUnit;
        this.ofPerson = ofPerson;
        this.roles = roles;
        this.changed = changed;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        removing = Saving.spoken(tasks, texts);
    }

    List<RoleAssignment> shown(Roster roster) {
        return ofPerson == null ? roster.rolesAt(atUnit) : roster.rolesOf(ofPerson);
    }

    /** Begins a new role. */
    public void begin() {
        rest();
        started(null);
        person.set(ofPerson);
        unit.set(atUnit);
        role.set(null);
        validFrom.set(null);
        validTo.set(null);
        saving.reset();
        name("newRole", ofPerson == null ? atUnit : ofPerson);
        writing.set(true);
    }

    /** Begins to change a role. */
    public void edit(RoleAssignment assignment) {
        rest();
        started(assignment);
        person.set(assignment.personId());
        unit.set(assignment.unitId());
        role.set(assignment.role());
        validFrom.set(assignment.validFrom());
        validTo.set(assignment.validTo());
        saving.reset();
        name("role", assignment.id());
        writing.set(true);
    }

    private void started(@Nullable RoleAssignment from) {
        stored = from;
        version = from == null ? 0 : from.version();
    }

    private void name(String form, @Nullable UUID record) {
        typed = new Typed(form, record)
                .id("person", person)
                .id("unit", unit)
                .code("role", role, UnitRole.class)
                .day("validFrom", validFrom)
                .day("validTo", validTo)
                .version(() -> version, then -> version = then)
                .begin();
        saving.keeps(typed);
    }

    /** What is typed in the form that is left stays with it. */
    private void rest() {
        if (typed != null) {
            typed.rest();
        }
    }

    /** What is typed of the role; null before one is begun. */
    @Nullable Typed typed() {
        return typed;
    }

    public void cancel() {
        rest();
        writing.set(false);
    }

    public void save() {
        var wrong = missing();
        if (!wrong.isEmpty()) {
            saving.refuse(wrong);
            return;
        }
        var before = stored;
        var content = new RoleContent(
                person.get(), unit.get(), role.get(), before == null ? 0 : before.rank(), validFrom.get(), validTo.get());
        saving.save(
                () -> before == null ? roles.add(content) : roles.update(before.id(), version, content),
                saved -> {
                    writing.set(false);
                    changed.run();
                });
    }

    private List<Problem> missing() {
        var wrong = new ArrayList<Problem>();
        if (person.get() == null) {
            wrong.add(Problem.of("person", "organisation.role.personMissing"));
        }
        if (role.get() == null) {
            wrong.add(Problem.of("role", "organisation.role.roleMissing"));
        }
        return wrong;
    }

    /** Takes away a role that was entered by mistake; one that has ended gets a last day instead. */
    public void remove(RoleAssignment assignment) {
        removing.save(
                () -> {
                    roles.remove(assignment.id());
                    return new Saved<>(assignment);
                },
                _ -> changed.run());
    }

    boolean ofOnePerson() {
        return ofPerson != null;
    }

    FieldProblems problems() {
        return problems;
    }

    public Saving<RoleAssignment> saving() {
        return saving;
    }

    /** What came of taking one away. */
    Saving<RoleAssignment> removing() {
        return removing;
    }

    /** Saves what is typed here on top of what somebody else saved. */
    public void saveMine() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
            save();
        }
    }

    /** Puts what somebody else saved in the place of what is typed here. */
    public void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            if (typed != null) {
                typed.begin();
            }
            edit(theirs);
        }
    }
}
