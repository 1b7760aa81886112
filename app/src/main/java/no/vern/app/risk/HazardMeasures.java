package no.vern.app.risk;

import java.time.Clock;
import java.util.UUID;
import no.vern.app.language.Texts;
import no.vern.app.ui.Tasks;
import no.vern.incident.IncidentRepository;
import no.vern.measure.HazardMeasureRepository;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRules;
import no.vern.workspace.Vault;

/** The two ways to do something against a hazard: a new measure, or one that there is. */
final class HazardMeasures {
    private final MeasureRepository measures;
    private final MeasureListRepository lists;
    private final HazardMeasureRepository links;
    private final Tasks tasks;
    private final Texts texts;

    HazardMeasures(Vault register, IncidentRepository incidents, Tasks tasks, Texts texts, Clock clock) {
        measures = new MeasureRepository(register, incidents, new MeasureRules(clock));
        lists = new MeasureListRepository(register);
        links = new HazardMeasureRepository(register);
        this.tasks = tasks;
        this.texts = texts;
    }

    NewMeasureViewModel write(AssessmentPage page, HazardLine line) {
        var content = MeasureContent.EMPTY
                .at(page.assessment().content().unitId())
                .withChallenge(line.hazard().content().title());
        return new NewMeasureViewModel(measures, line.hazard().id(), content, tasks, texts);
    }

    LinkMeasureViewModel choose(AssessmentPage page, HazardLine line) {
        UUID unit = page.assessment().content().unitId();
        return new LinkMeasureViewModel(lists, links, unit, line, tasks, texts);
    }
}
