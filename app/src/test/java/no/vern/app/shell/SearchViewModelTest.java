package no.vern.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import no.vern.app.shell.SearchSource.Hit;
import no.vern.app.ui.Tasks;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class SearchViewModelTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final SearchViewModel model = new SearchViewModel(
            List.of((typed, limit) -> List.of(new Hit(Feather.SEARCH, "hit for " + typed, "", () -> {}))),
            Tasks.on(waiting::add));
    private final List<String> taken = new ArrayList<>();

    @Test
    void whoTypesFasterThanItIsFoundTakesWhatIsFoundForAllOfIt() {
        model.type("");
        answer();
        model.type("ny pers");
        model.whenFound(this::take);
        assertThat(taken).isEmpty();

        model.type("ny person");
        model.whenFound(this::take);
        answer();
        assertThat(taken).containsExactly("hit for ny person");
    }

    @Test
    void whatIsFoundIsTakenAtOnce() {
        model.type("ny");
        answer();
        model.whenFound(this::take);
        assertThat(taken).containsExactly("hit for ny");
    }

    private void take() {
        taken.add(model.hitsProperty().get().getFirst().name());
    }

    private void answer() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
