package no.vern.app.cli;

import java.util.List;
import no.vern.app.exchange.ImportPreview;
import no.vern.app.exchange.ProblemWords;
import no.vern.app.exchange.Questions;
import no.vern.app.exchange.mapping.ImportKind;
import no.vern.workspace.Problem;
import no.vern.workspace.RecordField;

/** Says what an import would do. */
record ImportSpeech(Terminal terminal, ImportKind kind) {
    private static final int MOST_REASONS = 20;

    void questions(List<Problem> questions) {
        var words = new ProblemWords(kind, terminal.texts());
        for (var question : questions) {
            switch (question.messageKey()) {
                case Questions.MISSING ->
                    terminal.complain("cli.importIncidents.noColumn", name(question.arguments().getFirst()));
                case Questions.MISSING_TEXT ->
                    terminal.complain(
                            "cli.importIncidents.noText", kind.telling().stream().map(this::name).toArray());
                default -> terminal.complain("cli.importIncidents.question", words.sentence(question));
            }
        }
        if (questions.stream().anyMatch(question -> question.messageKey().equals(Questions.DATE_ORDER))) {
            terminal.complain("cli.importIncidents.dates");
        }
    }

    private String name(Object field) {
        return terminal.texts().ofField((RecordField) field);
    }

    void preview(ImportPreview preview) {
        terminal.say(
                "cli.importIncidents.preview",
                preview.rows(),
                preview.importable(),
                preview.duplicates(),
                preview.rejected());
        preview.perYear().forEach((year, count) ->
                terminal.say("cli.importIncidents.perYear", Integer.toString(year), Long.toString(count)));
        if (preview.typedBefore() > 0) {
            terminal.say("import.preview.typed." + kind.key(), preview.typedBefore());
        }
        if (preview.identical() > 0) {
            terminal.say("cli.importIncidents.identical", preview.identical());
        }
        if (preview.unsaid() > 0) {
            terminal.say(
                    preview.options().open() ? "import.preview.unsaidOpen" : "import.preview.unsaid", preview.unsaid());
        }
        preview.remarks().forEach((key, count) -> terminal.say(key, count));
        if (preview.assessments() > 0) {
            terminal.say("import.preview.newAssessments", preview.assessments());
        }
        preview.matrices().forEach(matrix -> terminal.say(
                "import.preview.matrix",
                matrix.name().text(terminal.texts().language().code()),
                matrix.probability().size(),
                matrix.consequence().size()));
        if (preview.referred() > 0) {
            terminal.complain("import.preview.referred", preview.referred());
        }
        if (!preview.newUnits().isEmpty()) {
            terminal.say("cli.importIncidents.newUnits", Integer.toString(preview.newUnits().size()));
        }
        reasons(preview);
    }

    void kept(List<String> columns) {
        if (!columns.isEmpty()) {
            terminal.say("cli.import.kept." + kind.key(), String.join(", ", columns));
        }
    }

    private void reasons(ImportPreview preview) {
        var words = new ProblemWords(kind, terminal.texts());
        preview.reasons().entrySet().stream()
                .limit(MOST_REASONS)
                .forEach(reason -> terminal.complain(
                        "cli.importIncidents.reason",
                        Long.toString(reason.getValue()),
                        words.sentence(reason.getKey())));
        var left = preview.reasons().size() - MOST_REASONS;
        if (left > 0) {
            terminal.complain("cli.importIncidents.reasonsLeft", left);
        }
    }
}
