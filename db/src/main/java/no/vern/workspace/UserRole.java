package no.vern.workspace;

/** What a user of the workspace may open; {@code domain/rules-and-rates.md} 7 (the wall between HSE and the nurse). */
public enum UserRole {
    /** HSE advisor: the register. */
    ADVISOR,
    /** Occupational health nurse: the register and the journal. */
    NURSE,
    /** Manages users and the register's settings; holds no journal key. */
    ADMINISTRATOR
}
