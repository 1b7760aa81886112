package no.vern.app.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.language.Texts;
import no.vern.app.ui.FieldProblems;
import no.vern.app.ui.Saving;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.Typed;
import no.vern.bht.BhtAnswer;
import no.vern.bht.BhtChannel;
import no.vern.bht.BhtConsent;
import no.vern.bht.BhtDecision;
import no.vern.bht.BhtPerson;
import no.vern.bht.BhtReason;
import no.vern.bht.BhtRepository;
import no.vern.bht.BhtScope;
import no.vern.calendar.Norway;
import no.vern.incident.Incident;
import org.jspecify.annotations.Nullable;

/** What is told of reporting one person's case to BHT. */
final class BhtFormViewModel {
    final ObjectProperty<@Nullable Boolean> wish = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable BhtDecision> decision = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable BhtReason> reason = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable BhtChannel> channel = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> consentOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable BhtScope> scope = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> withdrawnOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> toldOn = new SimpleObjectProperty<>();
    final StringProperty toldBy = new SimpleStringProperty("");
    final StringProperty explanation = new SimpleStringProperty("");

    private final UUID incident;
    private final BhtPerson person;
    private final BhtRepository bht;
    private final TimelineViewModel timeline;
    private final Texts texts;
    private final FieldProblems problems;
    private final Saving<Incident> saving;
    private final Typed typed;
    private final LocalDate today;
    private int version;

    BhtFormViewModel(
            UUID incident,
            BhtPerson person,
            BhtRepository bht,
            TimelineViewModel timeline,
            Tasks tasks,
            Texts texts,
            Clock clock) {
        this.incident = incident;
        this.person = person;
        this.bht = bht;
        this.timeline = timeline;
        this.texts = texts;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        today = Norway.today(clock);
        fill();
        typed = new Typed(Typed.Key.part("bht", incident, String.valueOf(person.id())))
                .answer("wish", wish)
                .code("decision", decision, BhtDecision.class)
                .code("reason", reason, BhtReason.class)
                .code("channel", channel, BhtChannel.class)
                .day("consentOn", consentOn)
                .code("scope", scope, BhtScope.class)
                .day("withdrawnOn", withdrawnOn)
                .day("toldOn", toldOn)
                .text("toldBy", toldBy)
                .text("explanation", explanation)
                .version(() -> version, then -> version = then)
                .begin();
        saving.keeps(typed);
    }

    private void fill() {
        version = person.version();
        var answer = person.answer();
        wish.set(answer.wish());
        decision.set(answer.decision());
        reason.set(answer.reason());
        channel.set(answer.channel());
        consentOn.set(answer.consentOn());
        scope.set(answer.consent().scope());
        withdrawnOn.set(answer.consent().withdrawnOn());
        toldOn.set(answer.toldAt() == null
                ? today
                : answer.toldAt().toLocalDate());
        toldBy.set(answer.toldBy());
        explanation.set(answer.explanation());
    }

    void save() {
        saving.save(
                () -> bht.store(incident, person.id(), version, answer()),
                stored -> timeline.saved(stored, () -> {}));
    }

    /** What the decision does not ask for is left out. */
    private BhtAnswer answer() {
        var told = BhtAnswer.NONE.wished(wish.get());
        var day = toldOn.get();
        return switch (decision.get()) {
            case null -> told;
            case REPORTED ->
                told.reported(consentOn.get(), day == null ? null : kept(day), toldBy.get(), channel.get())
                        .with(new BhtConsent(consentOn.get(), scope.get(), withdrawnOn.get()));
            case NOT_REPORTED -> told.notReported(reason.get(), explanation.get());
            case DECLINED -> told.declined(explanation.get());
        };
    }

    /** The hour that was told elsewhere stays with its day. */
    private LocalDateTime kept(LocalDate day) {
        var before = person.answer().toldAt();
        return before != null && before.toLocalDate().equals(day) ? before : day.atStartOfDay();
    }

    /** Reads what somebody else has told, in place of what is written. */
    void takeTheirs() {
        fill();
        typed.begin();
        saving.reset();
        timeline.reload(() -> {});
    }

    UUID incident() {
        return incident;
    }

    BhtPerson person() {
        return person;
    }

    /** Whom it is about. */
    String name() {
        var who = person.person();
        if (who == null) {
            return texts.get("bht.nobody.label");
        }
        return who.name().isBlank() ? texts.of(who.role()) : who.name();
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    Saving<Incident> saving() {
        return saving;
    }

    /** What is typed in it. */
    Typed typed() {
        return typed;
    }
}
