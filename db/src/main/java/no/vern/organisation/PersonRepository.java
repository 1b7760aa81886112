package no.vern.organisation;

import static no.vern.schema.register.Tables.PERSON;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vern.language.Words;
import no.vern.schema.register.tables.records.PersonRecord;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;
import no.vern.workspace.Write;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The persons that are stored. */
public final class PersonRepository {
    private static final String RECORD = "person";
    private static final Comparator<Person> BY_NAME =
            Comparator.comparing((Person person) -> Words.order(person.name())).thenComparing(Person::id);

    private final Vault vault;

    public PersonRepository(Vault vault) {
        this.vault = vault;
    }

    /** All persons, by name. */
    public List<Person> all() {
        return vault.read(sql -> sql.selectFrom(PERSON).fetch(PersonRepository::person)).stream()
                .sorted(BY_NAME)
                .toList();
    }

    public Optional<Person> byId(UUID id) {
        return vault.read(sql -> find(sql, id));
    }

    /** Persons of that name, in any case; people share names. */
    public List<Person> byName(String name) {
        return vault.read(sql -> sql.selectFrom(PERSON)
                .where(DSL.lower(PERSON.NAME).eq(Words.fold(name)))
                .orderBy(PERSON.ID)
                .fetch(PersonRepository::person));
    }

    public SaveResult<Person> add(PersonContent given) {
        var content = given.cleaned();
        var problems = content.problems();
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        return vault.write(write -> new SaveResult.Saved<>(add(write, content)));
    }

    /** Adds all of them in one transaction, or none. */
    public SaveResult<List<Person>> addAll(List<PersonContent> given) {
        var contents = given.stream().map(PersonContent::cleaned).toList();
        var problems = contents.stream().flatMap(content -> content.problems().stream()).toList();
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        return vault.write(write -> new SaveResult.Saved<>(
                contents.stream().map(content -> add(write, content)).toList()));
    }

    /**
     * @param version the version that the change started from
     * @throws java.util.NoSuchElementException when there is no such person
     */
    public SaveResult<Person> update(UUID id, int version, PersonContent given) {
        var content = given.cleaned();
        var problems = content.problems();
        if (!problems.isEmpty()) {
            return new SaveResult.Invalid<>(problems);
        }
        return vault.write(write -> update(write, find(write.sql(), id).orElseThrow(), version, content));
    }

    private static Person add(Write write, PersonContent content) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var person = new Person(id, 1, content.name(), content.email(), content.phone(), write.at(), write.at());
        write.sql().insertInto(PERSON).set(row(person)).execute();
        write.created(RECORD, id, fields(person));
        return person;
    }

    private static SaveResult<Person> update(Write write, Person stored, int version, PersonContent content) {
        if (stored.version() != version) {
            return new SaveResult.Conflict<>(stored);
        }
        var person = new Person(
                stored.id(),
                version + 1,
                content.name(),
                content.email(),
                content.phone(),
                stored.createdAt(),
                write.at());
        write.sql().update(PERSON).set(row(person)).where(PERSON.ID.eq(person.id())).execute();
        write.changed(RECORD, person.id(), fields(stored), fields(person));
        return new SaveResult.Saved<>(person);
    }

    private static Optional<Person> find(DSLContext sql, UUID id) {
        return sql.selectFrom(PERSON).where(PERSON.ID.eq(id)).fetchOptional(PersonRepository::person);
    }

    private static Person person(PersonRecord row) {
        return new Person(
                row.getId(),
                row.getVersion(),
                row.getName(),
                row.getEmail(),
                row.getPhone(),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static PersonRecord row(Person person) {
        return new PersonRecord()
                .setId(person.id())
                .setVersion(person.version())
                .setName(person.name())
                .setEmail(person.email())
                .setPhone(person.phone())
                .setCreatedAt(person.createdAt())
                .setUpdatedAt(person.updatedAt());
    }

    private static Map<String, String> fields(Person person) {
        return Map.of("name", person.name(), "email", person.email(), "phone", person.phone());
    }
}
