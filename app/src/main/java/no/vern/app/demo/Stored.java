package no.vern.app.demo;

import no.vern.workspace.SaveResult;

/** What was saved; the demo is made so that no rule refuses any of it. */
final class Stored {
    private Stored() {}

    static <T> T of(SaveResult<T> result) {
        return switch (result) {
            case SaveResult.Saved<T>(var stored) -> stored;
            case SaveResult.Conflict<T>(var stored) -> throw new IllegalStateException("A conflict in the demo");
            case SaveResult.Invalid<T>(var problems) ->
                throw new IllegalStateException("The demo breaks a rule: " + problems.getFirst().messageKey());
        };
    }
}
