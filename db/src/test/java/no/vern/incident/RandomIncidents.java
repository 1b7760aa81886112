package no.vern.incident;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Made-up incidents and made-up questions, the same for the same seed. */
final class RandomIncidents {
    private static final List<String> WORDS = List.of(
            "Sykehjem", "hjemme", "ÅRSMØTE", "ærlig", "Øye", "slo", "sparket", "bruker", "på", "truet", "90-årig", "à la",
            "rom", "12B", "kniv", "ansatt", "natt", "e-post");
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1200;

    private final Random random;
    private final List<UUID> units;

    RandomIncidents(long seed, List<UUID> units) {
        random = new Random(seed);
        this.units = units;
    }

    IncidentContent next() {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        return IncidentContent.builder()
                .unitId(any(units))
                .type(any(List.of(IncidentType.values())))
                .occurredOn(day)
                .occurredTime(random.nextInt(3) == 0 ? null : LocalTime.of(random.nextInt(24), random.nextInt(60)))
                .reportedAt(random.nextBoolean() ? null : LocalDateTime.of(day.plusDays(1), LocalTime.NOON))
                .title(words(1 + random.nextInt(3)))
                .description(words(random.nextInt(6)))
                .place(words(random.nextInt(2)))
                .reportedBy(words(random.nextInt(2)))
                .perpetrator(maybe(Perpetrator.PATIENT, Perpetrator.PUPIL, Perpetrator.PUBLIC))
                .channel(maybe(Channel.values()))
                .alone(maybe(true, false))
                .absenceDays(maybe(0, 1, 20))
                .injuryType(maybe("bruddskade", "saarskade"))
                .severityAssessed(maybe(Severity.values()))
                .severityExperienced(maybe(Severity.values()))
                .immediateMeasures(words(random.nextInt(2)))
                .affected(random.nextBoolean()
                        ? List.of()
                        : List.of(new AffectedPerson(words(1), null, AffectedRole.EXPOSED, null)))
                .build();
    }

    IncidentFilter filter() {
        var filter = IncidentFilter.ALL;
        if (random.nextInt(3) == 0) {
            var from = FIRST.plusDays(random.nextInt(DAYS));
            filter = filter.withPeriod(
                    random.nextInt(4) == 0 ? null : from,
                    random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(400) - 5));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.withUnits(Set.of(any(units)));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.withTypes(Set.of(IncidentType.THREAT, any(List.of(IncidentType.values()))
                            == IncidentType.THREAT ? IncidentType.ACCIDENT : IncidentType.ILLNESS));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.withSeverities(Set.of(any(List.of(Severity.values()))));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.withStatuses(Set.of(any(List.of(IncidentStatus.values()))));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.withMissing(Set.of(any(List.of(IncidentField.values()))));
        }
        return random.nextInt(3) > 0 ? filter : filter.withText(query());
    }

    IncidentSort sort() {
        var fields = new ArrayList<>(List.of(IncidentField.values()));
        fields.removeIf(field -> !field.sortable());
        return new IncidentSort(any(fields), random.nextBoolean());
    }

    String query() {
        var word = any(WORDS);
        var from = random.nextInt(word.length());
        var part = word.substring(from, from + 1 + random.nextInt(word.length() - from));
        var other = random.nextInt(3) == 0 ? " " + any(WORDS).toUpperCase() : "";
        return part + other;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String words(int count) {
        var words = new StringBuilder();
        for (var at = 0; at < count; at++) {
            words.append(at == 0 ? "" : " ").append(any(WORDS));
        }
        return words.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> @Nullable T maybe(T... values) {
        return random.nextInt(3) == 0 ? null : values[random.nextInt(values.length)];
    }
}
