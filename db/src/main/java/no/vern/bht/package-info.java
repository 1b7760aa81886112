/** What is reported to the occupational health service (BHT), and by which criteria. */
@org.jspecify.annotations.NullMarked
package no.vern.bht;
