package no.vern.app.incident;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import org.jspecify.annotations.Nullable;

/** What the form said before, change by change; typing on in one field is one change. */
final class FormHistory {
    private static final int KEPT = 200;

    private final Deque<IncidentContent> earlier = new ArrayDeque<>();
    private IncidentContent now;
    private @Nullable IncidentField typingIn;

    FormHistory(IncidentContent now) {
        this.now = now;
    }

    void changed(IncidentField field, IncidentContent content) {
        if (content.equals(now)) {
            return;
        }
        if (field != typingIn) {
            earlier.push(now);
            if (earlier.size() > KEPT) {
                earlier.removeLast();
            }
        }
        typingIn = field;
        now = content;
    }

    /** The field has been left: what is typed there next is a change of its own. */
    void rest() {
        typingIn = null;
    }

    /** What it said before the last change. */
    Optional<IncidentContent> back() {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        now = earlier.pop();
        typingIn = null;
        return Optional.of(now);
    }
}
