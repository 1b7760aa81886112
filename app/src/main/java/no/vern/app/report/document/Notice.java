package no.vern.app.report.document;

import no.vern.routine.Party;

/** A text to one recipient about one step of a case, with no more in it than this recipient may see. */
public final class Notice {
    private final Party party;
    private final Addressee addressee;
    private final String before;
    private final boolean describable;
    private final Document document;

    /**
     * @param before what to think of before it is sent; empty when there is nothing
     * @param describable whether the user may take along what was written freely
     */
    Notice(Party party, Addressee addressee, String before, boolean describable, Document document) {
        this.party = party;
        this.addressee = addressee;
        this.before = before;
        this.describable = describable;
        this.document = document;
    }

    public Party party() {
        return party;
    }

    public Addressee addressee() {
        return addressee;
    }

    public String before() {
        return before;
    }

    public boolean describable() {
        return describable;
    }

    /** Holds the case's number at most, and no name. */
    public String subject() {
        return document.title();
    }

    /** The whole text, ready to copy. */
    public String text() {
        return PlainText.of(document);
    }

    Document document() {
        return document;
    }
}
