package no.vern.app.cli;

import java.util.Locale;
import no.vern.workspace.UserRole;

/** The roles of users, as they are written on the command line. */
enum RoleName {
    advisor(UserRole.ADVISOR),
    nurse(UserRole.NURSE),
    administrator(UserRole.ADMINISTRATOR);

    private final UserRole role;

    RoleName(UserRole role) {
        this.role = role;
    }

    UserRole role() {
        return role;
    }

    static RoleName of(UserRole role) {
        return valueOf(role.name().toLowerCase(Locale.ROOT));
    }
}
