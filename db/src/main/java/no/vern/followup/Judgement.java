package no.vern.followup;

import java.time.LocalDateTime;

/**
 * Who went through the criteria of a serious injury ({@code rules-and-rates} 3.1), and when.
 *
 * @param by the user who said it
 * @param at Norwegian time
 */
public record Judgement(String by, LocalDateTime at) {}
