package no.vern.workspace;

/** A field of a record; an enum has them all, in the order of an export. */
public interface RecordField {
    /** Its one name in exports, imports, mappings and the trail: the field that a {@link Problem} names. */
    String key();

    /** Its place among the fields of its record. */
    int ordinal();

    /** Its constant's name. */
    String name();
}
