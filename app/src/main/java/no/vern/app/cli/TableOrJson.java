package no.vern.app.cli;

/** For people, or for programs. */
enum TableOrJson {
    table,
    json
}
