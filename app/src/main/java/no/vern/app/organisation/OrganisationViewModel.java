package no.vern.app.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import no.vern.app.language.Texts;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.calendar.Norway;
import no.vern.organisation.Person;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.Unit;
import no.vern.organisation.UnitRepository;
import org.jspecify.annotations.Nullable;

/** The organisation as the screen shows it: what is stored, what is shown of it, and the one that is open. */
public final class OrganisationViewModel {

    /** What can stand open beside the list. */
    public sealed interface Opened {
        /** @param unit null for a new one */
        record OfUnit(@Nullable Unit unit, @Nullable UUID under) implements Opened {}

        /** @param person null for a new one */
        record OfPerson(@Nullable Person person) implements Opened {}
    }

    private final UnitRepository units;
    private final PersonRepository persons;
    private final RoleRepository roles;
    private final Tasks tasks;
    private final Texts texts;
    private final Clock clock;
    private final StatusLine status;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<Roster> roster = new ReadOnlyObjectWrapper<>(Roster.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final BooleanProperty former = new SimpleBooleanProperty();
    private final BooleanProperty people = new SimpleBooleanProperty();

    public OrganisationViewModel(
            UnitRepository units,
            PersonRepository persons,
            RoleRepository roles,
            Tasks tasks,
            Texts texts,
            Clock clock,
            StatusLine status) {
        this.units = units;
        this.persons = persons;
        this.roles = roles;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
        this.status = status;
    }

    public void load() {
        latest.replace(tasks.run(() -> Roster.read(units, persons, roles)))
                .onSuccess(this::show)
                .start();
    }

    private void show(Roster read) {
        roster.set(read);
        count.set(texts.get(
                "organisation.count.line", read.count(today()), read.persons().size()));
    }

    /** After a save: shows it in the list and keeps it open. */
    void saved(Opened now) {
        status.saved();
        opened.set(now);
        load();
    }

    public void newUnit() {
        var under = opened.get() instanceof Opened.OfUnit(var unit, var ignored) && unit != null ? unit.id() : null;
        opened.set(new Opened.OfUnit(null, under));
    }

    public void newPerson() {
        people.set(true);
        opened.set(new Opened.OfPerson(null));
    }

    public void open(Unit unit) {
        opened.set(new Opened.OfUnit(unit, null));
    }

    public void open(Person person) {
        opened.set(new Opened.OfPerson(person));
    }

    /** Opens what is found by its id, once it is loaded. */
    public void openUnit(UUID id) {
        people.set(false);
        tasks.run(() -> units.byId(id)).onSuccess(unit -> unit.ifPresent(this::open)).start();
    }

    public void openPerson(UUID id) {
        people.set(true);
        tasks.run(() -> persons.byId(id))
                .onSuccess(person -> person.ifPresent(this::open))
                .start();
    }

    public void close() {
        opened.set(null);
    }

    LocalDate today() {
        return Norway.today(clock);
    }

    /** The units right under one, or at the top, as the list shows them. */
    List<Unit> shown(@Nullable UUID under) {
        var tree = roster.get().units();
        var all = under == null ? tree.roots() : tree.children(under);
        return all.stream()
                .filter(unit -> former.get() || unit.validTo() == null || !unit.validTo().isBefore(today()))
                .toList();
    }

    UnitFormViewModel form(Opened.OfUnit of) {
        return new UnitFormViewModel(of.unit(), of.under(), units, tasks, texts, this::saved);
    }

    PersonFormViewModel form(Opened.OfPerson of) {
        return new PersonFormViewModel(of.person(), persons, tasks, texts, this::saved);
    }

    RolesViewModel roles(@Nullable UUID unit, @Nullable UUID person) {
        return new RolesViewModel(unit, person, roles, tasks, texts, () -> {
            status.saved();
            load();
        });
    }

    public ReadOnlyObjectProperty<Roster> rosterProperty() {
        return roster.getReadOnlyProperty();
    }

    /** What is open beside the list; null for nothing. */
    public ReadOnlyObjectProperty<@Nullable Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether units that exist no more are shown, too. */
    public BooleanProperty formerProperty() {
        return former;
    }

    /** Whether the list is of people, not of units. */
    public BooleanProperty peopleProperty() {
        return people;
    }
}
