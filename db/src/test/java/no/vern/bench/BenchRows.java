package no.vern.bench;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.vern.incident.AffectedPerson;
import no.vern.incident.AffectedRole;
import no.vern.incident.Channel;
import no.vern.incident.ImportRow;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentStatus;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;

/** Made-up incidents of a large municipality: ten years, 400 signs of text each, words as often as in real text. */
public final class BenchRows {
    private static final String[] STARTS = {
        "syke", "hjem", "bruker", "skole", "natt", "trussel", "vakt", "barne", "arbeids", "kniv", "slag", "vold", "rom",
        "uro", "møte", "ånds", "ær", "øye", "over", "under", "pasient", "elev", "hånd", "dør", "bil"
    };
    private static final String[] ENDS = {
        "", "hjem", "en", "et", "ene", "plass", "rom", "tid", "sak", "vern", "leder", "gang", "løs", "heten", "skade"
    };
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 3650;

    private final Random random;
    private final List<UUID> units;
    private final List<String> words = new ArrayList<>();
    private final String[] names;

    /** @param seed the same seed gives the same rows */
    public BenchRows(long seed, List<UUID> units) {
        random = new Random(seed);
        this.units = units;
        for (var at = 0; at < 20_000; at++) {
            words.add(STARTS[at % STARTS.length] + ENDS[at / STARTS.length % ENDS.length]
                    + (at < 375 ? "" : Integer.toString(at, 26).replaceAll("[0-9]", "a")));
        }
        names = IntStream.range(0, 3000).mapToObj(at -> "Ansatt" + at + " Etternavn" + at % 400).toArray(String[]::new);
    }

    /** So many rows, made while they are asked for. */
    public Iterator<ImportRow> rows(int count) {
        return IntStream.range(0, count).mapToObj(this::row).iterator();
    }

    public String word() {
        var rank = Math.min(words.size() - 1, (int) Math.exp(random.nextDouble() * Math.log(words.size())));
        return words.get(rank);
    }

    private ImportRow row(int number) {
        var content = IncidentContent.builder()
                .unitId(units.get(random.nextInt(units.size())))
                .type(any(IncidentType.values()))
                .occurredOn(FIRST.plusDays(random.nextInt(DAYS)))
                .occurredTime(LocalTime.of(random.nextInt(24), random.nextInt(60)))
                .title(text(5))
                .description(text(50))
                .place("Rom " + random.nextInt(300))
                .perpetrator(Perpetrator.values()[random.nextInt(8)])
                .channel(any(Channel.values()))
                .alone(random.nextBoolean())
                .severityAssessed(any(Severity.values()))
                .affected(List.of(new AffectedPerson(names[random.nextInt(names.length)], null, AffectedRole.EXPOSED, null)))
                .build();
        var key = ByteBuffer.allocate(32).putLong(random.nextLong()).putLong(random.nextLong()).array();
        var status = random.nextInt(10) == 0 ? IncidentStatus.REPORTED : IncidentStatus.CLOSED;
        return new ImportRow(number, content, status, "id" + number, key);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String text(int count) {
        var text = new StringBuilder();
        for (var at = 0; at < count; at++) {
            text.append(at == 0 ? "" : " ").append(word());
        }
        return text.toString();
    }
}
