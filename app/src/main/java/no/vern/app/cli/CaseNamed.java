package no.vern.app.cli;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.vern.incident.CaseNumber;
import no.vern.incident.Incident;
import no.vern.incident.IncidentRepository;

/** The case that a command names: by the id that {@code vern add incident} prints, or by its number. */
final class CaseNamed {
    private static final Pattern NUMBER = Pattern.compile("([0-9]{4})-([0-9]{1,9})");

    private CaseNamed() {}

    static Incident find(IncidentRepository incidents, String name) {
        return id(name)
                .flatMap(incidents::find)
                .or(() -> number(name).flatMap(incidents::find))
                .orElseThrow(() -> Refusal.of("cli.case.unknown", name));
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<CaseNumber> number(String name) {
        var parts = NUMBER.matcher(name);
        return parts.matches()
                ? Optional.of(new CaseNumber(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }
}
