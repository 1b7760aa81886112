package no.vern.app.quickentry;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.vern.app.language.Texts;
import no.vern.incident.AffectedRole;
import no.vern.incident.Perpetrator;

/**
 * Makes the chips of an entry: type, unit and day always, since an incident needs them; who did it, when it is violence or
 * a threat; the others when told.
 */
final class Parts {
    private static final Pattern SIGNS = Pattern.compile("^@|\"|[,;:]$");

    private final Texts texts;
    private final LocalDateTime now;

    Parts(Texts texts, LocalDateTime now) {
        this.texts = texts;
        this.now = now;
    }

    List<Part> of(QuickEntry entry, Corrections corrections) {
        var parts = new ArrayList<Part>();
        for (var kind : Meaning.Kind.values()) {
            var chips = entry.chips().stream().filter(chip -> chip.kind() == kind).toList();
            var corrected = corrections.of(kind);
            if (corrected.isPresent()) {
                parts.add(sure(corrected.get()));
            } else if (chips.isEmpty()) {
                absent(kind, entry, corrections, parts);
            } else {
                chips.forEach(chip -> parts.add(part(chip)));
            }
        }
        return parts;
    }

    private void absent(Meaning.Kind kind, QuickEntry entry, Corrections corrections, List<Part> parts) {
        switch (kind) {
            case TYPE, UNIT -> parts.add(asking(kind, Part.State.MISSING));
            case PERPETRATOR -> {
                if (Perpetrator.untold(new Draft(entry, corrections, now).content())) {
                    parts.add(asking(kind, Part.State.LATER));
                }
            }
            case DAY -> parts.add(assumed(new Meaning.Day(new ClockCheck(now).day(entry), false)));
            default -> {}
        }
    }

    private Part asking(Meaning.Kind kind, Part.State state) {
        return new Part(kind, texts.get("quick.chip." + kind), state, List.of(), "");
    }

    private Part part(Chip chip) {
        if (!chip.trouble().isEmpty()) {
            return new Part(
                    chip.kind(), name(chip), Part.State.UNCLEAR, List.of(), texts.get(chip.trouble(), name(chip)));
        }
        return chip.meaning()
                .map(meaning -> chip.staysInText() ? assumed(meaning) : sure(meaning))
                .orElseGet(() -> new Part(
                        chip.kind(),
                        name(chip) + " ?",
                        Part.State.UNCLEAR,
                        chip.choices(),
                        texts.get("quick.chip.choose", name(chip))));
    }

    /** What was written, without the signs that say what it is. */
    private static String name(Chip chip) {
        return SIGNS.matcher(chip.words()).replaceAll("");
    }

    private Part sure(Meaning meaning) {
        return new Part(meaning.kind(), label(meaning), Part.State.SURE, others(meaning), "");
    }

    /** What else the chip can be set to: each way to be affected, for somebody who is named. */
    private static List<Meaning> others(Meaning meaning) {
        return meaning instanceof Meaning.Somebody somebody
                ? Arrays.stream(AffectedRole.values()).<Meaning>map(somebody::as).toList()
                : List.of();
    }

    private Part assumed(Meaning meaning) {
        return new Part(meaning.kind(), label(meaning), Part.State.ASSUMED, List.of(), "");
    }

    String label(Meaning meaning) {
        return new MeaningText(texts, now.toLocalDate()).of(meaning);
    }
}
