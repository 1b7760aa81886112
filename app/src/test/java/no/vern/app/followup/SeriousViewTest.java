package no.vern.app.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import no.vern.app.ui.WindowTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriousViewTest extends WindowTest {
    @TempDir
    Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final StackPane place = new StackPane();
    private Instant now = Instant.parse("2026-04-04T22:00:00Z");
    private CaseInHand hand;

    @Override
    protected Parent content() {
        hand = new CaseInHand(folder, tasks, texts);
        var incident = hand.saturdayNight();
        var facts = new FactsViewModel(hand.timeline, hand.followUp, tasks, texts, clock());
        var plan = hand.followUp.plan(incident.id());
        place.getChildren().add(new SeriousView(plan, facts, hand.timeline, this::after, texts));
        return place;
    }

    private Runnable after(Duration wait, Runnable action) {
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @AfterEach
    void closeRegister() {
        hand.close();
    }

    private String since() {
        return lookup("#serious-since").queryAs(Label.class).getText();
    }

    @Test
    void theTimeSinceTheIncidentGoesOnWhileItIsSeenAndStopsWhenItIsNot() {
        assertThat(since()).isEqualTo("30 minutter siden hendelsen");

        now = now.plus(Duration.ofMinutes(45));
        inWindow(() -> waiting.remove().run());

        assertThat(since()).isEqualTo("1 time og 15 minutter siden hendelsen");
        assertThat(waiting).hasSize(1);

        inWindow(place.getChildren()::clear);
        assertThat(waiting).isEmpty();
    }
}
