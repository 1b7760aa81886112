/** Somebody was hurt or fell ill: what NAV's notice and the register after aml § 5-1 ask for. */
@org.jspecify.annotations.NullMarked
package no.vern.injury;
