package no.vern.app.report.document;

import java.time.LocalDate;
import java.util.List;
import no.vern.codelist.CodeLists;
import no.vern.followup.CasePlan;
import no.vern.incident.AffectedPerson;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryLine;
import no.vern.investigation.InvestigationContent;
import no.vern.measure.Measure;
import no.vern.organisation.UnitRole;
import org.jspecify.annotations.Nullable;

/**
 * All that a document about a case may draw on; what it tells is each document's own choice.
 *
 * @param person whom it is for, when it is for one of the affected
 * @param injury what is known of this person's injury beyond the report
 * @param register the lines of the register after aml § 5-1, one for each of the injured
 * @param investigation what was found out; empty when nobody has begun
 * @param contacts who can be asked, nearest first
 * @param today when it is made
 */
record CaseFile(
        String organisation,
        String unit,
        CasePlan plan,
        @Nullable AffectedPerson person,
        InjuryFacts injury,
        List<InjuryLine> register,
        InvestigationContent investigation,
        List<Measure> measures,
        List<Contact> contacts,
        CodeLists codes,
        LocalDate today) {
    /** Somebody with a role at the unit; phone and e-mail may be empty. */
    record Contact(UnitRole role, String name, String phone, String email) {}
}
