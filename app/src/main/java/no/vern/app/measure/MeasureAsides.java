package no.vern.app.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.calendar.Norway;
import no.vern.exchange.ImportOriginRepository;
import no.vern.incident.IncidentRepository;
import no.vern.measure.ConcernRepository;
import no.vern.measure.MeasureEffect;
import no.vern.measure.MeasureFigureRepository;
import no.vern.measure.MeasureListRepository;
import no.vern.measure.MeasureRepository;
import no.vern.measure.MeasureRow;
import no.vern.risk.HazardListRepository;
import no.vern.risk.WeakPlanRepository;
import no.vern.settings.Setting;
import no.vern.settings.SettingRepository;
import no.vern.workspace.Vault;

/** Reads what is shown beside a measure. Off the window's thread. */
public final class MeasureAsides {
    private final MeasureListRepository lists;
    private final MeasureFigureRepository figures;
    private final MeasureRepository measures;
    private final ConcernRepository concerns;
    private final WeakPlanRepository weakPlans;
    private final HazardListRepository hazards;
    private final ImportOriginRepository origins;
    private final IncidentRepository incidents;
    private final SettingRepository settings;
    private final Texts texts;
    private final CellText cells;
    private final Clock clock;

    public MeasureAsides(
            Vault register, MeasureRepository measures, IncidentRepository incidents, Texts texts, Clock clock) {
        this.measures = measures;
        this.incidents = incidents;
        this.texts = texts;
        this.clock = clock;
        cells = new CellText(texts);
        lists = new MeasureListRepository(register);
        figures = new MeasureFigureRepository(register);
        concerns = new ConcernRepository(register);
        weakPlans = new WeakPlanRepository(register);
        hazards = new HazardListRepository(register);
        origins = new ImportOriginRepository(register);
        settings = new SettingRepository(register);
    }

    /** Nothing when the measure is not there any more. */
    Optional<MeasureAside> of(UUID id) {
        return lists.find(id).map(row -> new MeasureAside(
                row,
                remarks(row),
                MeasureEffect.of(row.measure(), incidents, today()),
                row.content().earlier().stream()
                        .flatMap(earlier -> measures.find(earlier).stream())
                        .toList(),
                measures.followers(id),
                concerns.of(id),
                hazards.against(id),
                origins.of(id),
                measures.held(row.measure())));
    }

    private List<String> remarks(MeasureRow row) {
        var remarks = new ArrayList<String>();
        var measure = row.measure();
        figures.recurrence(measure.id())
                .ifPresent(day -> remarks.add(texts.get("measure.remark.recurred", cells.of(day))));
        if (!measure.status().waiting()) {
            return remarks;
        }
        int open = figures.open().getOrDefault(measure.content().unitId(), 0);
        int most = settings.get(Setting.OPEN_MEASURES);
        if (measure.status().open() && open > most) {
            remarks.add(texts.get("measure.remark.many", row.unitName(), open, most));
        }
        if (weakPlans.has(measure.id())) {
            remarks.add(texts.get("measure.remark.weak"));
        }
        if (!measure.content().test().chosen()) {
            remarks.add(texts.get("measure.remark.noTest"));
        }
        return remarks;
    }

    LocalDate today() {
        return Norway.today(clock);
    }
}
