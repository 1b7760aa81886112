package no.vern.app.kill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code mvn -Pkill}: two hundred kills of the packaged program, half while it adds, half while it imports. */
public final class KillProgram {
    private KillProgram() {}

    /** @param arguments the packaged {@code bin/vern} and the number of kills */
    public static void main(String[] arguments) throws Exception {
        var rounds = new KillRounds(List.of(arguments[0]), Files.createTempDirectory("vern-kill"), 11);
        var kills = Integer.parseInt(arguments[1]);
        for (var kill = 0; kill < kills; kill += 2) {
            rounds.add(kill);
            rounds.importFile(kill, 3000);
            if ((kill + 2) % 20 == 0) {
                System.out.println(kill + 2 + " kills: " + rounds.result());
            }
        }
    }
}
