package no.vern.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import no.vern.app.language.Language;
import no.vern.app.language.Texts;
import no.vern.routine.RoutineLibrary;
import no.vern.workspace.AuditEntry;
import org.junit.jupiter.api.Test;

class AuditTextTest {
    private static final String UNIT = "01a1fca1-2e7a-7d83-b07d-782f00000001";
    private static final String PERSON = "01a1fca1-2e56-7409-91ee-06f500000002";
    private static final String NOBODY = "01a1fca1-2e56-7409-91ee-06f500000003";

    private final Texts nb = Texts.of(Language.NB);
    private final AuditText words = new AuditText(nb, id -> switch (id) {
        case UNIT -> "Nav Sentrum";
        case PERSON -> "Ola Normann";
        default -> id;
    });

    private String changes(String record, String json) {
        return words.changes(new AuditEntry(1, Instant.EPOCH, "Kari", "changed", record, new UUID(0, 1), json));
    }

    @Test
    void namesFieldsUnitsPersonsAndCodes() {
        assertThat(changes("incident", """
                [{"field":"unit","after":"%s"},
                 {"field":"type","before":"THREAT","after":"ACCIDENT"},
                 {"field":"severityAssessed","after":"SERIOUS"},
                 {"field":"alone","before":false,"after":true},
                 {"field":"affected","after":"Ola EMPLOYEE"}]""".formatted(UNIT)))
                .isEqualTo("Enhet: Nav Sentrum · Type: Trussel → Arbeidsulykke · Alvorlighet, vurdert: Alvorlig"
                        + " · Alene på jobb: Nei → Ja · Berørte: Ola Ansatt");
        assertThat(changes("role_assignment", """
                [{"field":"person","before":"%s","after":"%s"},{"field":"role","after":"SAFETY_REPRESENTATIVE"}]"""
                        .formatted(PERSON, NOBODY)))
                .isEqualTo("Person: Ola Normann → " + NOBODY + " · Rolle: Verneombud");
    }

    @Test
    void namesTheCodesOfListsAndRoutines() {
        assertThat(changes("injury_facts", """
                [{"field":"timeOfDay","after":"iAvtaltArbeidstid"},
                 {"field":"jobTitle","before":"sykepleiere","after":"grunnskolelaerere"},
                 {"field":"location","after":"fraFramtida"}]"""))
                .contains("I avtalt arbeidstid", "Sykepleiere → Grunnskolelærere", "fraFramtida")
                .doesNotContain("iAvtaltArbeidstid", "grunnskolelaerere");
        assertThat(changes("routine_version", "[{\"field\":\"routine\",\"after\":\"physical-violence\"}]"))
                .isEqualTo("Rutine: " + RoutineLibrary.shipped().routine("physical-violence").name().text("nb"));
        assertThat(changes("case_facts", "[{\"field\":\"seriousCriteria\",\"after\":\"DEATH,HEAD_INJURY\"}]"))
                .endsWith("Dødsfall,Hodeskade");
        assertThat(changes("case_turn", "[{\"field\":\"turn\",\"after\":\"REOPENED\"}]")).endsWith("Gjenåpnet");
    }

    @Test
    void leavesWhatItHasNoWordFor() {
        assertThat(changes("incident", "[{\"field\":\"fromTheFuture\",\"after\":\"THREAT\"}]"))
                .isEqualTo("fromTheFuture: THREAT");
        assertThat(changes("person", "[{\"field\":\"name\",\"after\":\"THREAT\"}]")).isEqualTo("Navn: THREAT");
    }

    @Test
    void hasAWordForEveryFieldThatIsLeftInTheTrail() throws IOException {
        var put = Pattern.compile("fields\\.put\\(\"(\\w+)\"");
        try (var sources = Files.walk(Path.of("../db/src/main/java"))) {
            for (var source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                assertThat(put.matcher(Files.readString(source)).results().map(match -> match.group(1)))
                        .as(source.toString())
                        .allMatch(field -> nb.find("settings.field." + field).isPresent());
            }
        }
    }
}
