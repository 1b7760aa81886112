package no.vern.app.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.vern.app.language.Texts;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureKind;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureSource;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Hazard;
import no.vern.risk.HazardContent;
import no.vern.risk.HazardRepository;
import no.vern.round.Round;
import no.vern.round.RoundFindingRepository;
import no.vern.workspace.SaveResult;
import no.vern.workspace.Vault;

/** Makes hazards and measures of what was found, and tells what came of it. Off the window's thread. */
public final class RoundFindings {
    /** A measure that nobody has planned yet is to be planned within a month. */
    private static final int DAYS = 30;
    private static final int TITLE_LENGTH = 200;

    private final RoundFindingRepository findings;
    private final MeasureRepository measures;
    private final HazardRepository hazards;
    private final AssessmentRepository assessments;
    private final Texts texts;

    /** @param measures the one for this register */
    public RoundFindings(Vault register, MeasureRepository measures, Texts texts) {
        findings = new RoundFindingRepository(register, measures);
        this.measures = measures;
        hazards = new HazardRepository(register);
        assessments = new AssessmentRepository(register);
        this.texts = texts;
    }

    RoundLinks of(Round round) {
        return new RoundLinks(
                found(findings.hazards(round.id()), hazards::find),
                found(findings.measures(round.id()), measures::find),
                assessments.latest(Objects.requireNonNull(round.content().unitId())));
    }

    private static <T> Map<String, T> found(Map<String, UUID> ids, Function<UUID, Optional<T>> find) {
        var found = new HashMap<String, T>();
        ids.forEach((item, id) -> find.apply(id).ifPresent(each -> found.put(item, each)));
        return found;
    }

    SaveResult<Measure> measure(Round round, String item, LocalDate today) {
        var content = round.content();
        var note = content.answer(item).note();
        return findings.measure(
                round.id(),
                item,
                MeasureContent.of(title(note), content.employer(), today.plusDays(DAYS))
                        .at(content.unitId())
                        .withChallenge(name(round, item) + ": " + note)
                        .withKind(MeasureKind.from(MeasureSource.ROUND)));
    }

    SaveResult<Hazard> hazard(Round round, String item, UUID assessment) {
        var content = round.content();
        var note = content.answer(item).note();
        return findings.hazard(
                round.id(),
                item,
                assessment,
                new HazardContent(title(note), content.subject(), "", note, "", "", "", null));
    }

    private String name(Round round, String item) {
        return round.template()
                .item(item)
                .map(each -> each.name().text(texts.language().code()))
                .orElse(item);
    }

    /** The first line, as far as a title goes. */
    private static String title(String note) {
        var line = note.strip().lines().findFirst().orElse("");
        return line.length() <= TITLE_LENGTH ? line : line.substring(0, TITLE_LENGTH - 1) + "…";
    }
}
