package no.vern.app.risk;

import java.util.Optional;
import no.vern.risk.MatrixJson;
import no.vern.risk.RiskMatrix;
import no.vern.settings.Draft;
import no.vern.settings.DraftRepository;

/** The user's matrix that is being written and is not in force yet; each change is on disk at once. */
public final class MatrixDrafts {
    private static final String FORM = "matrix";

    private final DraftRepository drafts;

    public MatrixDrafts(DraftRepository drafts) {
        this.drafts = drafts;
    }

    /** Empty when nothing is being written. Off the window's thread. */
    Optional<RiskMatrix> find() {
        return drafts.find(FORM, null).map(Draft::content).flatMap(MatrixJson::find);
    }

    /** Off the window's thread. */
    void keep(RiskMatrix draft) {
        drafts.keep(FORM, null, MatrixJson.write(draft));
    }

    /** Off the window's thread. */
    void remove() {
        drafts.remove(FORM, null);
    }
}
