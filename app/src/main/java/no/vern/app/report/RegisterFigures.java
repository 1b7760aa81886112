package no.vern.app.report;

import java.time.LocalDate;
import java.util.List;
import no.vern.incident.IncidentCount;
import no.vern.incident.IncidentRepository;
import no.vern.organisation.UnitRepository;
import no.vern.organisation.UnitTree;
import no.vern.workspace.Vault;

/** The figures as the register has them now. */
public final class RegisterFigures implements AmuSource {
    private final String organisation;
    private final UnitRepository units;
    private final IncidentRepository incidents;

    /** @param organisation its name */
    public RegisterFigures(String organisation, Vault register) {
        this.organisation = organisation;
        this.units = new UnitRepository(register);
        this.incidents = new IncidentRepository(register);
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
}
