package no.vern.workspace;

import static no.vern.schema.register.Tables.UNTOLD_CHANGE;

import java.util.Map;

/** What migrations have changed in a register: they cannot seal an entry, so the trail is told when it is open. */
final class UntoldChanges {
    private UntoldChanges() {}

    /**
     * One entry for each, in one write; they are forgotten with it.
     *
     * @throws WriteFailed when the disk did not take it: the register is closed then, and told the next time
     */
    static void tell(Vault register) {
        try {
            if (register.read(sql -> sql.fetchExists(UNTOLD_CHANGE))) {
                write(register);
            }
        } catch (RuntimeException e) {
            register.close();
            throw e;
        }
    }

    private static void write(Vault register) {
        register.write(write -> {
            write.sql().selectFrom(UNTOLD_CHANGE).orderBy(UNTOLD_CHANGE.RECORD_ID).forEach(change -> write.changed(
                    change.getRecordType(),
                    change.getRecordId(),
                    Map.of(change.getField(), change.getWas()),
                    Map.of(change.getField(), change.getBecame(), "incidents", change.getIncidents())));
            write.sql().deleteFrom(UNTOLD_CHANGE).execute();
            return null;
        });
    }
}
