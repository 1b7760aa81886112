package no.vern.app.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.bht.BhtRepository;
import no.vern.drop.Drop;
import no.vern.drop.DropRepository;
import no.vern.followup.CasesRepository;
import no.vern.followup.FollowUpCount;
import no.vern.followup.FollowUpRepository;
import no.vern.incident.CircumstanceCount;
import no.vern.incident.IncidentCount;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentType;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.Vault;

/** The figures as the register has them now. */
public final class RegisterFigures implements AmuSource {
    private final String organisation;
    private final UnitRepository units;
    private final IncidentRepository incidents;
    private final CasesRepository cases;
    private final BhtRepository bht;
    private final DropRepository drops;
    private final PreventionSource prevention;

    /** @param organisation its name */
    public RegisterFigures(String organisation, Vault register) {
        this.organisation = organisation;
        this.units = new UnitRepository(register);
        this.incidents = new IncidentRepository(register);
        this.bht = new BhtRepository(register, incidents, Clock.systemUTC());
        this.drops = new DropRepository(register);
        this.prevention = new PreventionSource(register);
        this.cases = new FollowUpRepository(register, incidents, RoutineLibrary.shipped(), Clock.systemUTC())
                .cases();
    }

    @Override
    public String organisation() {
        return organisation;
    }

    @Override
    public UnitTree units() {
        return units.tree();
    }

    @Override
    public List<IncidentCount> counts(LocalDate first, LocalDate last) {
        return incidents.counts(first, last);
    }

    @Override
    public List<IncidentCount> reportedToBht(LocalDate first, LocalDate last) {
        return incidents.counts(first, last, bht.reported());
    }

    @Override
    public List<IncidentCount> waitingForBht(LocalDate first, LocalDate last) {
        var waiting = new HashSet<>(bht.waiting());
        waiting.removeAll(bht.reported());
        return incidents.counts(first, last, waiting);
    }

    @Override
    public List<CircumstanceCount> violence(LocalDate first, LocalDate last) {
        return incidents.circumstances(first, last, IncidentType.Group.VIOLENCE_AND_THREATS);
    }

    @Override
    public List<FollowUpCount> followUp(LocalDate first, LocalDate last, LocalDate today) {
        return cases.counts(first, last, today);
    }

    @Override
    public PreventionFigures prevention(Set<UUID> inside, LocalDate first, LocalDate last, LocalDate today) {
        return prevention.read(inside, first, last, today);
    }

    @Override
    public List<Drop> drops(LocalDate first, LocalDate last) {
        return drops.since(first).stream()
                .filter(drop -> !drop.day().isAfter(last))
                .toList();
    }
}
