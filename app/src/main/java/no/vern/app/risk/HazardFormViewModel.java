package no.vern.app.risk;

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
import no.vern.risk.Hazard;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.risk.Origin;
import org.jspecify.annotations.Nullable;

/** A hazard being written, and what is wrong with it. */
final class HazardFormViewModel implements RiskWriting {
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty moment = new SimpleStringProperty("");
    final StringProperty situation = new SimpleStringProperty("");
    final StringProperty exposed = new SimpleStringProperty("");
    final StringProperty existing = new SimpleStringProperty("");
    final StringProperty needed = new SimpleStringProperty("");
    final ObjectProperty<@Nullable Origin> origin = new SimpleObjectProperty<>();

    private final HazardRepository hazards;
    private final UUID assessment;
    private final FieldProblems problems;
    private final Saving<Hazard> saving;
    private final Typed typed;
    private @Nullable Hazard stored;
    private int version;

    /** @param stored null for a new one */
    HazardFormViewModel(
            HazardRepository hazards, UUID assessment, @Nullable Hazard stored, Tasks tasks, Texts texts) {
        this.hazards = hazards;
        this.assessment = assessment;
        problems = new FieldProblems(texts);
        saving = new Saving<>(tasks, texts, problems);
        take(stored);
        typed = new Typed(stored == null ? "risk.newHazard" : "risk.hazard", stored == null ? assessment : stored.id())
                .text("title", title)
                .text("place", place)
                .text("moment", moment)
                .text("situation", situation)
                .text("exposed", exposed)
                .text("existing", existing)
                .text("needed", needed)
                .code("origin", origin, Origin.class)
                .version(() -> version, then -> version = then)
                .begin();
        saving.keeps(typed);
    }

    private void take(@Nullable Hazard hazard) {
        started(hazard);
        var content = hazard == null ? HazardContent.named("") : hazard.content();
        title.set(content.title());
        place.set(content.place());
        moment.set(content.moment());
        situation.set(content.situation());
        exposed.set(content.exposed());
        existing.set(content.existing());
        needed.set(content.needed());
        origin.set(content.origin());
    }

    private void started(@Nullable Hazard from) {
        stored = from;
        version = from == null ? 0 : from.version();
    }

    @Nullable Hazard stored() {
        return stored;
    }

    @Override
    public void save(Runnable after) {
        var content = new HazardContent(
                title.get(),
                place.get(),
                moment.get(),
                situation.get(),
                exposed.get(),
                existing.get(),
                needed.get(),
                origin.get());
        var before = stored;
        saving.save(
                () -> before == null
                        ? hazards.add(assessment, content)
                        : hazards.update(before.id(), version, content),
                _ -> after.run());
    }

    @Override
    public void goOn() {
        var theirs = saving.conflictProperty().get();
        if (theirs != null) {
            started(theirs);
        }
    }

    StringProperty problem(String field) {
        return problems.of(field);
    }

    @Override
    public Saving<Hazard> saving() {
        return saving;
    }

    @Override
    public Typed typed() {
        return typed;
    }
}
