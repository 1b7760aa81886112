package no.vern.organisation;

import static no.vern.schema.register.Tables.ORGANISATION;

import no.vern.workspace.Vault;

/** The organisation that the register is about. */
public final class OrganisationRepository {
    private final Vault vault;

    public OrganisationRepository(Vault vault) {
        this.vault = vault;
    }

    /** Its name, as it was given when the workspace was made; empty in a register without one. */
    public String name() {
        return vault.read(sql -> sql.select(ORGANISATION.NAME)
                .from(ORGANISATION)
                .limit(1)
                .fetchOptional(ORGANISATION.NAME)
                .orElse(""));
    }
}
