package no.vern.app.cli;

/** Yes or no, as an option is given. */
enum Answer {
    yes,
    no;

    boolean truth() {
        return this == yes;
    }
}
