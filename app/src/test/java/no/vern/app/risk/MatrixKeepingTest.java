package no.vern.app.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.vern.app.incident.Register;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.AnsweringDialogs;
import no.vern.app.ui.Tasks;
import no.vern.risk.Cell;
import no.vern.risk.MatrixRepository;
import no.vern.workspace.SmallDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixKeepingTest {
    @Test
    void aFullDiskIsToldAndTheMatrixThatIsWrittenIsKeptOnceThereIsRoom(@TempDir Path temp) throws IOException {
        try (var disk = SmallDisk.in(temp);
                var there = new Register(disk.folder())) {
            var drafts = new MatrixDrafts(there.drafts);
            var model = new MatricesViewModel(
                    new MatrixRepository(there.vault),
                    drafts,
                    Tasks.sameThread(),
                    new AnsweringDialogs(),
                    there.texts,
                    new StatusLine(there.texts, Register.NOW),
                    Register.NOW);
            model.load();
            model.copy();
            disk.fill(there.vault);

            model.paintNext(new Cell(1, 1));
            assertThat(model.troubleProperty().get()).startsWith("Ikke lagret: disken er full.");
            var written = model.draftProperty().get();

            disk.makeRoom();
            model.paintNext(new Cell(1, 2));
            assertThat(model.troubleProperty().get()).isEmpty();
            assertThat(drafts.find()).contains(model.draftProperty().get());
            assertThat(model.draftProperty().get()).isNotEqualTo(written);
        }
    }
}
