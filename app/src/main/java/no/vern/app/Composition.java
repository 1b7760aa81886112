package no.vern.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import no.vern.app.language.Texts;
import no.vern.app.organisation.OrganisationSearch;
import no.vern.app.organisation.OrganisationView;
import no.vern.app.organisation.OrganisationViewModel;
import no.vern.app.shell.Desk;
import no.vern.app.shell.Room;
import no.vern.app.shell.StatusLine;
import no.vern.app.ui.Tasks;
import no.vern.organisation.PersonRepository;
import no.vern.organisation.RoleRepository;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.User;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/** All wiring: which parts there are and what each is given. */
public final class Composition {
    private final Clock clock;

    public Composition(Clock clock) {
        this.clock = clock;
    }

    /**
     * The desk of a signed-in user. On the window's thread.
     *
     * @param owner the window that dialogs stand over, once there is one
     * @param unexpected gets what a job throws and does not expect
     */
    public Desk desk(
            Vault register,
            User user,
            Texts texts,
            Supplier<@Nullable Window> owner,
            Consumer<Throwable> unexpected) {
        return Desk.of(
                desk -> new Room(
                        register,
                        user,
                        texts,
                        clock,
                        Tasks.ofWindow(unexpected),
                        desk.dialogs(owner, texts),
                        desk.frame().overlay(),
                        desk.screens(),
                        new StatusLine(texts, clock)),
                this::fittings);
    }

    /** Every area's part of the desk, screens in the order of the rail. */
    private Desk.Fittings fittings(Room room) {
        var units = new UnitRepository(room.register());
        var persons = new PersonRepository(room.register());
        var organisation = new OrganisationViewModel(
                units,
                persons,
                new RoleRepository(room.register()),
                room.tasks(),
                room.texts(),
                room.clock(),
                room.status());
        return new Desk.Fittings(
                List.of(new OrganisationView(organisation, room)),
                List.of(),
                List.of(new OrganisationSearch(units, persons, organisation, room.navigator())));
    }
}
