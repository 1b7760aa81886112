/** Where each unit stands with what is asked of every unit: assessed, planned for, gone through, drilled, assisted. */
@org.jspecify.annotations.NullMarked
package no.vern.standing;
