package no.vern.app.risk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.calendar.Norway;
import no.vern.risk.Arena;
import no.vern.risk.Assessment;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Mapping;
import no.vern.risk.MappingMethod;
import no.vern.risk.MatrixBook;
import no.vern.risk.MatrixEdition;
import no.vern.risk.MatrixRepository;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskMatrix;
import no.vern.risk.RiskTopic;
import no.vern.risk.Scope;
import org.jspecify.annotations.Nullable;

/** What an assessment is of and who takes part, being written. */
public final class AssessmentFormViewModel {
    final ObjectProperty<@Nullable UUID> unit = new SimpleObjectProperty<>();
    final StringProperty title = new SimpleStringProperty("");
    final ObjectProperty<@Nullable RiskTopic> topic = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Occasion> occasion = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Scope> scope = new SimpleObjectProperty<>();
    final StringProperty subject = new SimpleStringProperty("");
    final ObjectProperty<@Nullable LocalDate> assessedOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> reviseOn = new SimpleObjectProperty<>();
    /** Null for the one in force on the day. */
    final ObjectProperty<@Nullable MatrixEdition> matrix = new SimpleObjectProperty<>();
    final ObservableList<RiskMatrix> matrices = FXCollections.observableArrayList();
    final ObjectProperty<@Nullable LocalDate> periodFrom = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> periodTo = new SimpleObjectProperty<>();
    final ObservableSet<MappingMethod> methods = FXCollections.observableSet();
    final ObservableSet<Arena> arenas = FXCollections.observableSet();
    final StringProperty employer = new SimpleStringProperty("");
    final StringProperty employees = new SimpleStringProperty("");
    final StringProperty unions = new SimpleStringProperty("");
    final StringProperty safetyRepresentative = new SimpleStringProperty("");
    final StringProperty bht = new SimpleStringProperty("");

    private final AssessmentRepository assessments;
    private final MatrixRepository book;
    private final Tasks tasks;
    private final Clock clock;
    private final FieldProblems problems;
    private final Saving<Assessment> saving;
    private MatrixBook known = MatrixBook.SHIPPED;
    private Typed typed = new Typed("newAssessment", null);
    private @Nullable Assessment stored;
    private int version;
    private AssessmentContent begun;
    /** What was stored or chosen; a date that is half typed must not put another in its place. */
    private @Nullable MatrixEdition wanted;

    private boolean offering;

    public AssessmentFormViewModel(
            AssessmentRepository assessments, MatrixRepository book, Tasks tasks, Texts texts, Clock clock) {
        this.assessments = assessments;
        this.book = book;
        this.tasks = tasks;
        this.clock = clock;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        begun = empty(null);
        assessedOn.subscribe((_, day) -> offer(known, day));
        matrix.subscribe(edition -> {
            if (!offering) {
                wanted = edition;
            }
        });
    }

    private AssessmentContent empty(@Nullable UUID where) {
        var today = Norway.today(clock);
        return new AssessmentContent(
                where,
                "",
                RiskTopic.VIOLENCE,
                Occasion.YEARLY,
                today,
                today.plusYears(1),
                false,
                Participants.NONE,
                Mapping.OF_UNIT);
    }

    /** @param where the unit, when it is known */
    void startNew(@Nullable UUID where) {
        typed.rest();
        stored = null;
        version = 0;
        take(empty(where));
        name(new Typed("newAssessment", where));
    }

    void edit(Assessment assessment) {
        typed.rest();
        stored = assessment;
        version = assessment.version();
        take(assessment.content());
        name(new Typed("assessment", assessment.id()).version(() -> version, then -> version = then));
    }

    /** The matrix is left out: which there are to choose from is read afterwards. */
    private void name(Typed form) {
        typed = form.id("unit", unit)
                .text("title", title)
                .code("topic", topic, RiskTopic.class)
                .code("occasion", occasion, Occasion.class)
                .code("scope", scope, Scope.class)
                .text("subject", subject)
                .day("assessedOn", assessedOn)
                .day("reviseOn", reviseOn)
                .day("periodFrom", periodFrom)
                .day("periodTo", periodTo)
                .text("employer", employer)
                .text("employees", employees)
                .text("unions", unions)
                .text("safetyRepresentative", safetyRepresentative)
                .text("bht", bht)
                .codes("methods", methods, MappingMethod.class)
                .codes("arenas", arenas, Arena.class)
                .begin();
        saving.keeps(typed);
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }

    /** The matrices that the day lets one choose from. */
    private void choices() {
        tasks.run(book::book)
                .onSuccess(read -> {
                    known = read;
                    var day = assessedOn.get();
                    if (begun.matrix() == null && day != null) {
                        begun = begun.withMatrix(read.inForce(day).edition());
                    }
                    offer(read, day);
                })
                .start();
    }

    /** What is not in force by the day makes room for what is. */
    private void offer(MatrixBook from, @Nullable LocalDate day) {
        var offered = from.choices(day == null ? Norway.today(clock) : day);
        offering = true;
        matrices.setAll(offered);
        if (day == null || offered.stream().anyMatch(each -> each.edition().equals(wanted))) {
            matrix.set(wanted);
        } else {
            matrix.set(from.inForce(day).edition());
        }
        offering = false;
    }

    private void take(AssessmentContent content) {
        begun = content;
        unit.set(content.unitId());
        title.set(content.title());
        topic.set(content.topic());
        occasion.set(content.occasion());
        assessedOn.set(content.assessedOn());
        reviseOn.set(content.reviseOn());
        matrix.set(content.matrix());
        employer.set(content.participants().employer());
        employees.set(content.participants().employees());
        unions.set(content.participants().unions());
        safetyRepresentative.set(content.participants().safetyRepresentative());
        bht.set(content.participants().bht());
        take(content.mapping());
        saving.reset();
        choices();
    }

    private void take(Mapping mapping) {
        scope.set(mapping.scope());
        subject.set(mapping.subject());
        periodFrom.set(mapping.from());
        periodTo.set(mapping.to());
        methods.clear();
        methods.addAll(mapping.methods());
        arenas.clear();
        arenas.addAll(mapping.arenas());
    }

    private AssessmentContent content() {
        return new AssessmentContent(
                unit.get(),
                title.get(),
                Objects.requireNonNullElse(topic.get(), RiskTopic.OTHER),
                Objects.requireNonNullElse(occasion.get(), Occasion.OTHER),
                assessedOn.get(),
                reviseOn.get(),
                begun.finished(),
                new Participants(
                        employer.get(), employees.get(), unions.get(), safetyRepresentative.get(), bht.get()),
                new Mapping(
                        Objects.requireNonNullElse(scope.get(), Scope.UNIT),
                        subject.get(),
                        periodFrom.get(),
                        periodTo.get(),
                        methods,
                        arenas),
                matrix.get());
    }

    /** Whether something is typed that is not saved. */
    boolean dirty() {
        return saving.unread() || !content().equals(begun);
    }

    boolean isNew() {
        return stored == null;
    }

    void save(Consumer<Assessment> saved) {
        var content = content();
        var before = stored;
        saving.save(
                () -> before == null
                        ? assessments.add(content)
                        : assessments.update(before.id(), version, content),
                saved);
    }

    void takeTheirs() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            typed.begin();
            edit(theirs);
        }
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Assessment> saving() {
        return saving;
    }
}
