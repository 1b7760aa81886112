package no.vern.workspace;

import java.io.IOException;

/** A sealed file is not as it was written: changed, cut, or another one. */
public final class SealBroken extends IOException {
    private static final long serialVersionUID = 1;

    SealBroken() {
        super("A sealed file is not as it was written");
    }
}
