package no.vern.app.organisation;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.organisation.OrganisationViewModel.Opened;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.organisation.Person;
import no.vern.organisation.PersonContent;
import no.vern.organisation.PersonRepository;
import org.jspecify.annotations.Nullable;

/** One person being written. */
public final class PersonFormViewModel {
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty email = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");

    private final PersonRepository persons;
    private final FieldProblems problems;
    private final Saving<Person> saving;
    private final Consumer<Opened> saved;
    private final Typed typed;
    private @Nullable Person stored;
    private int version;

    PersonFormViewModel(
            @Nullable Person stored, PersonRepository persons, Tasks tasks, Texts texts, Consumer<Opened> saved) {
        started(stored);
        this.persons = persons;
        this.saved = saved;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        if (stored != null) {
            fill(stored.content());
        }
        typed = new Typed("person", stored == null ? null : stored.id())
                .text("name", name)
                .text("email", email)
                .text("phone", phone)
                .version(() -> version, then -> version = then)
                .begin();
        saving.keeps(typed);
    }

    private void started(@Nullable Person from) {
        stored = from;
        version = from == null ? 0 : from.version();
    }

    private void fill(PersonContent content) {
        name.set(content.name());
        email.set(content.email());
        phone.set(content.phone());
    }

    public void save() {
        var content = content();
        var before = stored;
        saving.save(
                () -> before == null ? persons.add(content) : persons.update(before.id(), version, content),
                person -> saved.accept(new Opened.OfPerson(person)));
    }

    private PersonContent content() {
        return new PersonContent(name.get(), email.get(), phone.get());
    }

    /** Puts what somebody else saved in the place of what is typed here. */
    public void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
            fill(theirs.content());
            typed.begin();
            saving.reset();
        }
    }

    /** Saves what is typed here on top of what somebody else saved. */
    public void saveMine() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
            save();
        }
    }

    /** Whether something is typed that would be lost. */
    boolean changed() {
        return !content().equals(stored == null ? new PersonContent("", "", "") : stored.content());
    }

    public boolean isNew() {
        return stored == null;
    }

    @Nullable Person stored() {
        return stored;
    }

    FieldProblems problems() {
        return problems;
    }

    public Saving<Person> saving() {
        return saving;
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }
}
