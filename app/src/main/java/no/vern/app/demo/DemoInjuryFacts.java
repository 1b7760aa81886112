package no.vern.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentType;
import no.vern.injury.Harm;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryRepository;
import no.vern.injury.NavNotice;

/** Fills in for the demo's followed cases what NAV asks for of the injured, for most of them, and for some a consent. */
final class DemoInjuryFacts {
    private static final double TOLD = 0.7;
    private static final double CONSENTED = 0.5;
    private static final List<String> TITLES = List.of("sykepleiere", "grunnskolelaerere", "helsesekretaerer");
    private static final List<String> PLACES = List.of("arbeidsstedInne", "arbeidsstedUte");
    private static final List<String> WORKPLACES =
            List.of("helseinstitusjoner", "undervisningEllerBarnehage", "kontorEllerKonferanseEllerBibliotek");

    private static final List<String> WORK =
            List.of("Morgenstell", "Inspeksjon i skolegården", "Flytting av en bruker", "Samtale ved skranken");
    private static final List<String> FACTORS = List.of("Støy", "Tunge løft", "Arbeid alene", "Tidspress");

    private final IncidentRepository incidents;
    private final InjuryRepository injuries;
    private final LocalDate until;
    private final Chance chance;

    DemoInjuryFacts(IncidentRepository incidents, InjuryRepository injuries, LocalDate until, Chance chance) {
        this.incidents = incidents;
        this.injuries = injuries;
        this.until = until;
        this.chance = chance;
    }

    void write() {
        incidents.followed().stream()
                .map(row -> incidents.find(row.id()).orElseThrow())
                .forEach(this::write);
    }

    private void write(Incident incident) {
        for (var injured : NavNotice.injured(incident.content())) {
            if (chance.happens(TOLD)) {
                Stored.of(injuries.store(incident.id(), Objects.requireNonNull(injured.id()), 0, facts(incident.content())));
            }
        }
    }

    private InjuryFacts facts(IncidentContent report) {
        var ill = report.type() == IncidentType.ILLNESS;
        var own = new Harm(
                null,
                null,
                null,
                ill ? "" : chance.one(WORK),
                ill ? chance.one(WORK) : "",
                ill ? chance.one(FACTORS) : "",
                ill ? report.occurredOn() : null);
        return new InjuryFacts(
                chance.one(TITLES),
                "iAvtaltArbeidstid",
                chance.one(PLACES),
                chance.one(WORKPLACES),
                true,
                chance.happens(CONSENTED) ? until : null,
                own);
    }
}
