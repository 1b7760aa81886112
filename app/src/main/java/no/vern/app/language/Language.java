package no.vern.app.language;

import java.util.Locale;

/** The languages of the window and of what comes out of it. */
public enum Language {
    NB("nb"),
    NN("nn"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Two letters, as on the command line and in the names of the text files. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return this == EN ? Locale.UK : Locale.of(code, "NO");
    }
}
