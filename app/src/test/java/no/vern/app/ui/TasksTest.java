package no.vern.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final Tasks tasks = Tasks.sameThread();
    private final List<String> seen = new ArrayList<>();

    @Test
    void hands_the_result_to_what_follows() {
        tasks.run(() -> "done").onSuccess(seen::add).onEnd(() -> seen.add("end")).start();

        assertThat(seen).containsExactly("done", "end");
    }

    @Test
    void takes_an_expected_failure_where_it_is_expected() {
        tasks.run(() -> {
                    throw new IOException("disk");
                })
                .onSuccess(result -> seen.add("success"))
                .onError(IOException.class, e -> seen.add(e.getMessage()))
                .start();

        assertThat(seen).containsExactly("disk");
    }

    @Test
    void passes_on_a_failure_that_nobody_expects() {
        var job = tasks.run(() -> {
            throw new IllegalArgumentException("odd");
        });

        assertThatThrownBy(job.onError(IOException.class, e -> seen.add("wrong"))::start)
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void drops_the_result_of_a_cancelled_job_and_still_ends_it() {
        var job = tasks.run(() -> "late").onSuccess(seen::add).onEnd(() -> seen.add("end"));
        job.cancel();
        job.start();

        assertThat(seen).containsExactly("end");
    }

    @Test
    void lets_only_the_latest_of_a_seat_through() {
        var latest = new Latest();
        var first = latest.replace(tasks.run(() -> "first")).onSuccess(seen::add);
        var second = latest.replace(tasks.run(() -> "second")).onSuccess(seen::add);
        first.start();
        second.start();

        assertThat(seen).containsExactly("second");
    }

    @Test
    void tells_how_far_it_is() {
        var job = tasks.run(progress -> {
            progress.report(0.5, "half");
            return "";
        });
        job.start();

        assertThat(job.progress().fractionProperty().get()).isEqualTo(0.5);
        assertThat(job.progress().messageProperty().get()).isEqualTo("half");
    }

    @Test
    void waits_until_nothing_runs() {
        tasks.run(() -> {
                    tasks.whenIdle(() -> seen.add("idle"));
                    return "work";
                })
                .onSuccess(seen::add)
                .start();

        assertThat(seen).containsExactly("work", "idle");
    }
}
