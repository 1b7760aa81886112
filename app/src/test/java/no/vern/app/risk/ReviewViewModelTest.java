package no.vern.app.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import no.vern.app.incident.Register;
import no.vern.app.ui.Tasks;
import no.vern.incident.IncidentType;
import no.vern.risk.AssessmentContent;
import no.vern.risk.AssessmentRepository;
import no.vern.risk.Mapping;
import no.vern.risk.Occasion;
import no.vern.risk.Participants;
import no.vern.risk.RiskTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TempDir
    Path folder;

    private Register register;
    private AssessmentRepository assessments;
    private ReviewViewModel review;

    @BeforeEach
    void open() {
        register = new Register(folder);
        assessments = new AssessmentRepository(register.vault);
        review = new ReviewViewModel(register.vault, Tasks.sameThread(), Register.NOW, (_, _) -> {});
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void assess(String title, RiskTopic topic, int daysAgo) {
        var day = TODAY.minusDays(daysAgo);
        Register.saved(assessments.add(new AssessmentContent(
                register.unit, title, topic, Occasion.YEARLY, day, day.plusMonths(6), false, Participants.NONE,
                Mapping.OF_UNIT)));
    }

    @Test
    void anAssessmentOfTheTopicIsFoundHoweverManyOthersPressMore() {
        assess("Vold på kveld", RiskTopic.VIOLENCE, 1);
        for (var n = 0; n < 25; n++) {
            assess("Støy " + n, RiskTopic.PHYSICAL, 100 + n);
        }

        review.show(register.add(register.threat("Slag")));

        assertThat(review.shownProperty().get().assessments())
                .extracting(row -> row.assessment().content().title())
                .containsExactly("Vold på kveld");
    }

    @Test
    void anIncidentOfNoTopicAsksForNone() {
        assess("Vold på kveld", RiskTopic.VIOLENCE, 1);

        review.show(register.add(register.threat("Lekkasje").type(IncidentType.OTHER_DEVIATION)));

        assertThat(review.shownProperty().get().assessments()).isEmpty();
    }
}
