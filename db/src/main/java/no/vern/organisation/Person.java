package no.vern.organisation;

import java.time.Instant;
import java.util.UUID;

/** Somebody in the organisation, or somebody whom its cases have to reach. */
public record Person(
        UUID id, int version, String name, String email, String phone, Instant createdAt, Instant updatedAt) {
    /** What can be edited of it. */
    public PersonContent content() {
        return new PersonContent(name, email, phone);
    }
}
