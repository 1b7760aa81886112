package no.vern.app.followup;

/** Somebody to reach. */
record Contact(String name, String phone, String email) {
    /** "Kari Nes, 900 00 000". */
    String line() {
        return phone.isBlank() ? name : name + ", " + phone;
    }
}
