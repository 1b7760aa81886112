/** What is reported to the occupational health service (BHT), by which criteria, and the plans for its assistance. */
@org.jspecify.annotations.NullMarked
package no.vern.bht;
