package no.vern.app.followup;

import no.vern.followup.CasePlan;
import no.vern.followup.StoredFacts;

/** A case as it was read: its plan, what is known of it, and whom its steps reach. */
record FollowedCase(CasePlan plan, StoredFacts facts, Contacts contacts) {}
