package no.vern.codelist;

/** The lists of NAV's notice of injury or illness that an employee's case needs. */
public enum NavList {
    INJURY_TYPE("skadetype"),
    BODY_PART("skadetKroppsdel"),
    CAUSE("aarsakOgBakgrunn"),
    BACKGROUND("bakgrunnForHendelsen"),
    SEVERITY("alvorlighetsgrad"),
    ABSENCE("harSkadelidtHattFravaer"),
    LOCATION("hvorSkjeddeUlykken"),
    TIME_OF_DAY("tidsrom"),
    WORKPLACE("typeArbeidsplass"),
    ROLE_TYPE("rolletype"),
    JOB_TITLE("stillingstittel"),
    ILLNESS("sykdomstype"),
    EXPOSURE("paavirkningsform");

    private final String navName;

    NavList(String navName) {
        this.navName = navName;
    }

    /** The list's own name at NAV. */
    public String navName() {
        return navName;
    }
}
