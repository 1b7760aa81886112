/** Rutiner: reading the routines, writing an organisation's own version, and putting it into force. */
@NullMarked
package no.vern.app.routine;

import org.jspecify.annotations.NullMarked;
