package no.vern.app.investigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.vern.investigation.Cause;
import no.vern.investigation.CauseCategory;
import no.vern.investigation.InvestigationRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CauseOutlineTest {
    private final CauseOutline causes = new CauseOutline();

    @BeforeEach
    void fill() {
        causes.fill(List.of(cause(0, "alene"), cause(1, "ubemannet"), cause(2, "ferie"), cause(0, "ulåst")));
    }

    private static Cause cause(int depth, String text) {
        return new Cause(depth, text, null);
    }

    private CauseLine line(int at) {
        return causes.lines().get(at);
    }

    private List<String> outline() {
        return causes.lines().stream()
                .map(line -> ">".repeat(line.depth.get()) + line.text.get())
                .toList();
    }

    @Test
    void theNextWhyStandsRightBelowAndOneDeeper() {
        causes.why(line(1)).text.set("ny");

        assertThat(outline()).containsExactly("alene", ">ubemannet", ">>ny", ">>ferie", "ulåst");
    }

    @Test
    void aCauseBesideStandsAfterAllThatItsNeighbourAnswersTo() {
        causes.beside(line(0)).text.set("ny");

        assertThat(outline()).containsExactly("alene", ">ubemannet", ">>ferie", "ny", "ulåst");
    }

    @Test
    void aBranchMovesAsAWholeAndNeverLeavesAGap() {
        causes.deeper(line(0));
        causes.deeper(line(1));
        assertThat(outline()).as("nothing stands above").containsExactly("alene", ">ubemannet", ">>ferie", "ulåst");

        causes.deeper(line(3));
        causes.shallower(line(1));
        assertThat(outline()).containsExactly("alene", "ubemannet", ">ferie", ">ulåst");
        causes.shallower(line(0));
        assertThat(outline()).containsExactly("alene", "ubemannet", ">ferie", ">ulåst");
    }

    @Test
    void whatAnsweredToARemovedLineAnswersToTheOneAbove() {
        causes.remove(line(1));

        assertThat(outline()).containsExactly("alene", ">ferie", "ulåst");
    }

    @Test
    void endsAtTheDeepestThatCanBeSaved() {
        var last = line(2);
        for (var why = 0; why < 20; why++) {
            last = causes.why(last);
        }

        assertThat(last.depth.get()).isEqualTo(InvestigationRules.DEEPEST);
        causes.deeper(last);
        assertThat(last.depth.get()).isEqualTo(InvestigationRules.DEEPEST);
    }

    @Test
    void asksOnceMoreWhereAChainEndsInAPerson() {
        line(0).category.set(CauseCategory.HUMAN);
        assertThat(causes.endsInAPerson()).as("somebody has asked what made it possible").isFalse();

        line(2).category.set(CauseCategory.HUMAN);
        assertThat(causes.endsInAPerson()).isTrue();
    }
}
