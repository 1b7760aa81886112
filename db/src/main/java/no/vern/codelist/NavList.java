package no.vern.codelist;

/** The lists of NAV's notice of injury that an employee's case needs. */
public enum NavList {
    INJURY_TYPE("skadetype"),
    BODY_PART("skadetKroppsdel"),
    CAUSE("aarsakOgBakgrunn"),
    BACKGROUND("bakgrunnForHendelsen"),
    SEVERITY("alvorlighetsgrad"),
    ABSENCE("harSkadelidtHattFravaer"),
    LOCATION("hvorSkjeddeUlykken"),
    TIME_OF_DAY("tidsrom"),
    WORKPLACE("typeArbeidsplass");

    private final String navName;

    NavList(String navName) {
        this.navName = navName;
    }

    /** The list's own name at NAV. */
    public String navName() {
        return navName;
    }
}
