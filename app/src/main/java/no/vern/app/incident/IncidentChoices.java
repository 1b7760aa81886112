package no.vern.app.incident;

import java.util.Arrays;
import java.util.List;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.incident.IncidentType;
import no.vern.incident.Perpetrator;
import no.vern.incident.Severity;
import no.vern.incident.SeverityColumn;
import no.vern.incident.SeverityTable;

/** What the code fields of an incident offer, with definitions where a name alone does not tell. */
final class IncidentChoices {
    private final CodeLists codes;
    private final SeverityTable table = new SeverityTable();
    private final Texts texts;

    IncidentChoices(CodeLists codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    List<Choice<IncidentType>> types() {
        return Arrays.stream(IncidentType.values())
                .map(type -> new Choice<>(
                        type, texts.of(type), help(type), texts.of(type.group())))
                .toList();
    }

    List<Choice<Perpetrator>> perpetrators() {
        return Arrays.stream(Perpetrator.values())
                .map(who -> new Choice<>(who, texts.of(who), help(who), ""))
                .toList();
    }

    private String help(Enum<?> code) {
        return texts.get("code." + code.getDeclaringClass().getSimpleName() + "." + code.name() + ".help");
    }

    List<Choice<Severity>> severities() {
        return Arrays.stream(Severity.values())
                .map(grade -> new Choice<>(
                        grade,
                        texts.of(grade),
                        table.cell(grade, SeverityColumn.LED_TO)
                                .text(texts.language().code()),
                        ""))
                .toList();
    }

    List<Choice<Boolean>> yesOrNo() {
        return List.of(
                Choice.of(true, texts.get("incident.form.yes")), Choice.of(false, texts.get("incident.form.no")));
    }

    List<Choice<String>> nav(NavList list) {
        return codes.list(list).codes().stream()
                .map(code -> Choice.of(code.code(), code.text(texts.language().code())))
                .toList();
    }

    /** The name of a code of NAV's list; the code itself when the list does not know it. */
    String navName(NavList list, String code) {
        return codes.list(list)
                .byCode(code)
                .map(found -> found.text(texts.language().code()))
                .orElse(code);
    }
}
