package no.vern.app.followup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.vern.app.draft.Drafts;
import no.vern.app.language.Texts;
import no.vern.app.ui.Latest;
import no.vern.app.ui.Tasks;
import no.vern.bht.BhtCase;
import no.vern.bht.BhtCriterion;
import no.vern.bht.BhtPerson;
import no.vern.bht.BhtRepository;
import org.jspecify.annotations.Nullable;

/** Whether the case that the timeline shows is to be reported to BHT, for whom and why, and what became of it. */
public final class BhtViewModel {
    private final TimelineViewModel timeline;
    private final BhtRepository bht;
    private final Drafts drafts;
    private final Tasks tasks;
    private final Texts texts;
    private final Clock clock;
    private final Latest reading = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable BhtCase> known = new ReadOnlyObjectWrapper<>();
    private List<BhtFormViewModel> forms = List.of();

    public BhtViewModel(
            TimelineViewModel timeline, BhtRepository bht, Drafts drafts, Tasks tasks, Texts texts, Clock clock) {
        this.timeline = timeline;
        this.bht = bht;
        this.drafts = drafts;
        this.tasks = tasks;
        this.texts = texts;
        this.clock = clock;
        timeline.shownProperty().subscribe(this::read);
    }

    private void read(@Nullable FollowedCase shown) {
        if (shown == null || !shown.plan().incident().followed()) {
            reading.cancel();
            take(null);
            return;
        }
        reading.replace(tasks.run(() -> bht.of(shown.plan().incident().id())))
                .onSuccess(this::take)
                .start();
    }

    /** What somebody is writing about one person stays while another one is saved. */
    private void take(@Nullable BhtCase found) {
        var next = new ArrayList<BhtFormViewModel>();
        if (found != null) {
            found.persons().forEach(person -> next.add(kept(found, person)));
        }
        forms = List.copyOf(next);
        known.set(found);
    }

    private BhtFormViewModel kept(BhtCase found, BhtPerson person) {
        return forms.stream()
                .filter(form -> form.incident().equals(found.incident().id()))
                .filter(form -> Objects.equals(form.person().id(), person.id()))
                .filter(form -> form.person().version() == person.version())
                .findFirst()
                .orElseGet(() -> form(found, person));
    }

    private BhtFormViewModel form(BhtCase found, BhtPerson person) {
        var form = new BhtFormViewModel(found.incident().id(), person, bht, timeline, tasks, texts, clock);
        drafts.open(form.typed());
        return form;
    }

    /** In short: to be reported and why, settled, or not called for. */
    String title(BhtCase shown) {
        if (shown.waiting() > 0) {
            var reasons = shown.persons().stream()
                    .filter(BhtPerson::waits)
                    .flatMap(person -> person.met().stream().map(one -> why(shown, person, one)))
                    .distinct()
                    .collect(Collectors.joining(", "));
            return texts.get("bht.title.waiting", reasons, shown.waiting());
        }
        var told = shown.persons().stream().anyMatch(person -> person.answer().decision() != null);
        return texts.get(told ? "bht.title.settled" : "bht.title.none");
    }

    /** Which criteria are met, and by what. */
    String why(BhtCase shown, BhtPerson person) {
        if (person.met().isEmpty()) {
            return texts.get("bht.why.none");
        }
        return texts.get(
                "bht.why.met",
                person.met().stream().map(one -> why(shown, person, one)).collect(Collectors.joining(", ")));
    }

    private String why(BhtCase shown, BhtPerson person, BhtCriterion criterion) {
        var content = shown.incident().content();
        return switch (criterion) {
            case ASSESSED -> texts.get("bht.why.assessed", texts.of(Objects.requireNonNull(content.severityAssessed())));
            case EXPERIENCED ->
                texts.get("bht.why.experienced", texts.of(Objects.requireNonNull(content.severityExperienced())));
            case REPEATED -> texts.get("bht.why.repeated", person.times(), shown.criteria().months());
            case WISH -> texts.get("bht.why.wish");
        };
    }

    /** What can be told, one for each person of the case. */
    List<BhtFormViewModel> forms() {
        return forms;
    }

    /** Where it stands; null while it is read, and for a case that is not followed up. */
    ReadOnlyObjectProperty<@Nullable BhtCase> knownProperty() {
        return known.getReadOnlyProperty();
    }
}
