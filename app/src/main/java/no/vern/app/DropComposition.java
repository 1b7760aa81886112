package no.vern.app;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.vern.app.drop.DropEntryView;
import no.vern.app.drop.DropEntryViewModel;
import no.vern.app.drop.DropsView;
import no.vern.app.drop.DropsViewModel;
import no.vern.app.shell.Command;
import no.vern.app.shell.Room;
import no.vern.app.ui.Later;
import no.vern.app.ui.Saving;
import no.vern.drop.Drop;
import no.vern.drop.DropRepository;
import no.vern.incident.Incident;
import no.vern.incident.IncidentContent;
import no.vern.organisation.UnitRepository;
import no.vern.settings.SettingRepository;

/** The part of {@link Composition} that is about small strains. */
final class DropComposition {
    private final Room room;
    private final DropRepository drops;
    private final UnitRepository units;
    private final BiConsumer<IncidentContent, Consumer<Incident>> write;
    private final Consumer<UUID> open;
    private final Later<DropEntryView> entry;

    /**
     * @param write begins an incident in the form, and says which it became
     * @param open shows an incident
     */
    DropComposition(
            Room room,
            UnitRepository units,
            BiConsumer<IncidentContent, Consumer<Incident>> write,
            Consumer<UUID> open) {
        this.room = room;
        this.units = units;
        this.write = write;
        this.open = open;
        drops = new DropRepository(room.register());
        entry = new Later<>(this::entry);
    }

    private DropEntryView entry() {
        return new DropEntryView(
                new DropEntryViewModel(drops, units, room.tasks(), room.texts(), room.clock()),
                room.overlay(),
                new DropEntryView.Ways(this::added, this::turn, this::showTrend),
                room.texts(),
                room.clock());
    }

    /** One key, on every screen; the trend by Ctrl+K. */
    List<Command> commands() {
        return List.of(
                new Command("drop.entry", room.texts().get("drop.entry.command"), "Shortcut+B", this::showEntry),
                new Command("drop.trend", room.texts().get("drop.trend.command"), this::showTrend));
    }

    private void added(Drop drop) {
        room.status().saved();
        room.dialogs().notice(
                room.texts().get("drop.saved.notice"), room.texts().get("drop.trend.button"), this::showTrend);
    }

    void showEntry() {
        entry.get().show();
    }

    void showTrend() {
        var model = new DropsViewModel(
                drops,
                units,
                new SettingRepository(room.register()),
                room.tasks(),
                room.dialogs(),
                room.texts(),
                room.clock());
        room.overlay().show(new DropsView(
                model, new DropsView.Ways(this::showEntry, this::turn, this::show), room.texts()));
    }

    private void show(UUID incident) {
        room.overlay().hide();
        open.accept(incident);
    }

    /** The form with what is known; the strain is told which incident it became when that is saved. */
    private void turn(Drop drop) {
        room.overlay().hide();
        var known = IncidentContent.builder()
                .unitId(drop.unitId())
                .type(drop.kind().incident())
                .occurredOn(drop.day())
                .title(room.texts().of(drop.kind()))
                .build();
        write.accept(known, incident -> Saving.<Drop>outright(room.tasks(), room.texts(), room.dialogs())
                .save(() -> drops.link(drop.id(), drop.version(), incident.id()), _ -> {}));
    }
}
