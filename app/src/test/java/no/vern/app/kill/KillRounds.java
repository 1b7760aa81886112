package no.vern.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentSort;
import no.vern.workspace.TestVaults;
import no.vern.workspace.User;
import no.vern.workspace.UserRole;
import no.vern.workspace.Workspace;

/** Starts commands on one workspace, kills each at a moment of chance, and looks whether a promise was broken. */
final class KillRounds {
    private static final String PASSPHRASE = "drept";
    private static final int LINES = 400;
    private static final int ROWS = 3000;

    private final List<String> vern;
    private final Path scratch;
    private final Path workspace;
    private final Random random;
    private final Set<UUID> promised = new HashSet<>();
    private int wholeImports;
    private int stoppedImports;

    /** @param vern how the program is started, without its arguments */
    KillRounds(List<String> vern, Path scratch, long seed) {
        this.vern = vern;
        this.scratch = scratch;
        workspace = scratch.resolve("arbeid");
        random = new Random(seed);
        TestVaults.workspace(workspace, new User("Ida", UserRole.ADVISOR), PASSPHRASE).workspace().close();
    }

    /** Kills {@code vern add incident} after some of its ids; each id that it printed must be there. */
    void add(int round) throws IOException, InterruptedException {
        var file = scratch.resolve("linjer.jsonl");
        Files.writeString(file, lines(round));
        var victim = new Victim(vern, PASSPHRASE, "add", "incident", workspace, "--json-lines", file);
        for (var line : victim.killedAfterLines(random.nextInt(LINES))) {
            promised.add(UUID.fromString(line));
        }
        assertThat(stored()).containsAll(promised);
    }

    /** Kills {@code vern import incidents} at some moment; all of its rows must be there, or none. */
    void importFile(int round, int longestMillis) throws IOException, InterruptedException {
        var before = stored().size();
        var file = scratch.resolve("rader.csv");
        Files.writeString(file, rows(round));
        var victim = new Victim(vern, PASSPHRASE, "import", "incidents", workspace, file, "--create-units");
        victim.killedAfterMillis(random.nextInt(longestMillis));
        var after = stored();
        assertThat(after).containsAll(promised);
        assertThat(after.size() - before).as("rows of one import").isIn(0, ROWS);
        if (after.size() > before) {
            wholeImports++;
        } else {
            stoppedImports++;
        }
    }

    String result() {
        return "%d printed ids, none missing; %d imports whole, %d not at all, none half"
                .formatted(promised.size(), wholeImports, stoppedImports);
    }

    /** Opens what was left, which must be sound each time. */
    private Set<UUID> stored() {
        try (var open = Workspace.open(workspace, null, PASSPHRASE.toCharArray())) {
            assertThat(open.check().sound()).as("sound").isTrue();
            var ids = new HashSet<UUID>();
            new IncidentRepository(open.register())
                    .stream(IncidentFilter.ALL, IncidentSort.NEWEST_FIRST, row -> ids.add(row.id()));
            return ids;
        }
    }

    private static String lines(int round) {
        var lines = new ArrayList<String>();
        for (var line = 0; line < LINES; line++) {
            lines.add("{\"occurredAt\":\"2026-01-%02d\",\"unit\":\"Enhet %d\",\"type\":\"THREAT\",\"title\":\"Runde %d, %d\"}"
                    .formatted(1 + line % 28, line % 5, round, line));
        }
        return String.join("\n", lines);
    }

    private static String rows(int round) {
        var rows = new StringBuilder("Dato;Enhet;Type;Tittel;Beskrivelse\n");
        for (var row = 0; row < ROWS; row++) {
            rows.append("2026-02-%02d;Avdeling %d;Ulykke;Import %d, rad %d;%s\n"
                    .formatted(1 + row % 28, row % 7, round, row, "Falt på isen. ".repeat(8)));
        }
        return rows.toString();
    }
}
