package no.vern.bht;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was told of one of the affected, as it is stored. */
record StoredAnswer(@Nullable UUID personId, int version, BhtAnswer answer) {
    /** Nothing was ever told. */
    static final StoredAnswer NONE = new StoredAnswer(null, 0, BhtAnswer.NONE);
}
