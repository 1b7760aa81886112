package no.vern.app.cli;

import java.util.stream.Collectors;
import no.vern.bht.BhtCase;
import no.vern.bht.BhtPerson;

/** Says where reporting to BHT stands, a line for each of the affected that it is called for or was told of. */
record BhtSpeech(Terminal terminal) {
    void tell(BhtCase known) {
        var concerned = known.persons().stream()
                .filter(one -> !one.met().isEmpty() || one.version() > 0)
                .toList();
        if (concerned.isEmpty()) {
            terminal.say("cli.bht.none");
            return;
        }
        terminal.say(known.called() ? "cli.bht.called" : "cli.bht.uncalled");
        concerned.forEach(this::tell);
    }

    private void tell(BhtPerson one) {
        var texts = terminal.texts();
        var met = one.met().stream().map(texts::of).collect(Collectors.joining(", "));
        var decision = one.answer().decision();
        var withdrawn = one.answer().consent().withdrawnOn();
        terminal.print("  %s%s: %s%s"
                .formatted(
                        one.person() == null ? "–" : one.person().name(),
                        met.isEmpty() ? "" : " (" + met + ")",
                        decision == null ? texts.get("bht.open.label") : texts.of(decision),
                        withdrawn == null ? "" : " · " + texts.get("cli.bht.withdrawn", withdrawn.toString())));
    }
}
