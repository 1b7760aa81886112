package no.vern.injury;

import java.util.Optional;
import no.vern.codelist.NavList;
import org.jspecify.annotations.Nullable;

/**
 * Every field of NAV's digital notice of injury or illness, in NAV's order ({@code rules-and-rates} 3.2; read in
 * navikt/yrkesskade-skjema and navikt/yrkesskade-melding-api, October 2022).
 */
public enum NavField {
    REPORTER_ID(Part.REPORTER, "norskIdentitetsnummer", Need.ALWAYS, Source.HAND, null),
    ON_BEHALF_OF(Part.REPORTER, "paaVegneAv", Need.ALWAYS, Source.HAND, null),
    REPORTER_ROLE(Part.REPORTER, "innmelderrolle", Need.ALWAYS, Source.CASE, null),
    REPORTER_ACCESS(Part.REPORTER, "altinnrolleIDer", Need.BY_NAV, Source.HAND, null),

    INJURED_ID(Part.INJURED, "norskIdentitetsnummer", Need.ALWAYS, Source.HAND, null),
    EMPLOYER_NUMBER(Part.INJURED, "dekningsforhold.organisasjonsnummer", Need.ALWAYS, Source.HAND, null),
    EMPLOYER_NAME(Part.INJURED, "dekningsforhold.navnPaaVirksomheten", Need.ALWAYS, Source.CASE, null),
    EMPLOYER_ADDRESS(Part.INJURED, "dekningsforhold.virksomhetensAdresse", Need.ALWAYS, Source.HAND, null),
    ROLE_TYPE(Part.INJURED, "dekningsforhold.rolletype", Need.ALWAYS, Source.CASE, NavList.ROLE_TYPE),
    JOB_TITLE(Part.INJURED, "dekningsforhold.stillingstittelTilDenSkadelidte", Need.ALWAYS, Source.CASE, NavList.JOB_TITLE),
    SERVICE_PERIOD(Part.INJURED, "dekningsforhold.tjenesteperiode", Need.MILITARY, Source.HAND, null),
    SERVICE_UNIT(Part.INJURED, "dekningsforhold.tjenestegjoerendeAvdeling", Need.MILITARY, Source.HAND, null),

    INJURY_TYPE(Part.INJURY, "skadedeDeler.skadeart", Need.ACCIDENT, Source.CASE, NavList.INJURY_TYPE),
    /** What the person fell ill with: a diagnosis, which the register does not hold. */
    ILLNESS(Part.INJURY, "skadedeDeler.skadeart", Need.ILLNESS, Source.HAND, NavList.ILLNESS),
    BODY_PART(Part.INJURY, "skadedeDeler.kroppsdel", Need.ALWAYS, Source.CASE, NavList.BODY_PART),
    SEVERITY(Part.INJURY, "alvorlighetsgrad", Need.OPTIONAL, Source.HAND, NavList.SEVERITY),
    ABSENCE(Part.INJURY, "antattSykefravaer", Need.ALWAYS, Source.CASE, NavList.ABSENCE),

    TIME_KIND(Part.EVENT, "tid.tidstype", Need.ALWAYS, Source.CASE, null),
    MOMENT(Part.EVENT, "tid.tidspunkt", Need.ACCIDENT, Source.CASE, null),
    PERIOD(Part.EVENT, "tid.perioder", Need.ILLNESS, Source.HAND, null),
    ILLNESS_FOUND(Part.EVENT, "tid.sykdomPaavist", Need.ILLNESS, Source.HAND, null),
    TIME_OF_DAY(Part.EVENT, "naarSkjeddeUlykken", Need.ACCIDENT, Source.CASE, NavList.TIME_OF_DAY),
    LOCATION(Part.EVENT, "hvorSkjeddeUlykken", Need.ACCIDENT, Source.CASE, NavList.LOCATION),
    SAME_ADDRESS(Part.EVENT, "ulykkessted.sammeSomVirksomhetensAdresse", Need.ALWAYS, Source.CASE, null),
    ADDRESS(Part.EVENT, "ulykkessted.adresse", Need.OTHER_ADDRESS, Source.HAND, null),
    CAUSE(Part.EVENT, "aarsakUlykke", Need.ACCIDENT, Source.CASE, NavList.CAUSE),
    BACKGROUND(Part.EVENT, "bakgrunnsaarsak", Need.ACCIDENT, Source.CASE, NavList.BACKGROUND),
    WORKPLACE(Part.EVENT, "stedsbeskrivelse", Need.ALWAYS, Source.CASE, NavList.WORKPLACE),
    EXPOSURE(Part.EVENT, "paavirkningsform", Need.ILLNESS, Source.HAND, NavList.EXPOSURE),
    DESCRIPTION(Part.EVENT, "utfyllendeBeskrivelse", Need.OPTIONAL, Source.CASE, null);

    /** How many characters NAV takes of the description. */
    public static final int DESCRIPTION_LENGTH = 2000;

    /** The parts of the notice, in NAV's order. */
    public enum Part {
        REPORTER("innmelder"),
        INJURED("skadelidt"),
        INJURY("skade"),
        EVENT("hendelsesfakta");

        private final String navName;

        Part(String navName) {
            this.navName = navName;
        }
    }

    /** When NAV wants it. */
    enum Need {
        ALWAYS,
        ACCIDENT,
        ILLNESS,
        /** When it did not happen at the employer's own address. */
        OTHER_ADDRESS,
        MILITARY,
        OPTIONAL,
        /** NAV fills it in, from the one who signs in. */
        BY_NAV
    }

    /** Where the answer comes from. */
    enum Source {
        CASE,
        /** The register does not hold it; it is written in by hand. */
        HAND
    }

    private final Part part;
    private final String navName;
    private final Need need;
    private final Source source;
    private final @Nullable NavList list;

    NavField(Part part, String navName, Need need, Source source, @Nullable NavList list) {
        this.part = part;
        this.navName = navName;
        this.need = need;
        this.source = source;
        this.list = list;
    }

    public Part part() {
        return part;
    }

    /** What NAV calls it, with its place, e.g. {@code skade.alvorlighetsgrad}. */
    public String navName() {
        return part.navName + "." + navName;
    }

    /** The list that the answer is chosen from. */
    public Optional<NavList> list() {
        return Optional.ofNullable(list);
    }

    Need need() {
        return need;
    }

    Source source() {
        return source;
    }
}
