package no.vern.app.incident;

import java.time.Clock;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.Choice;
import no.vern.app.ui.ClockField;
import no.vern.app.ui.CodeBox;
import no.vern.app.ui.DayField;
import no.vern.app.ui.Fold;
import no.vern.app.ui.FormField;
import no.vern.app.ui.FormGroup;
import no.vern.app.ui.SeverityTableView;
import no.vern.codelist.NavList;
import no.vern.incident.Channel;
import no.vern.incident.IncidentField;

/** The fields of the form in their groups; what is rarely needed is folded away. */
final class FormGroupsView extends VBox {
    private final IncidentFormViewModel model;
    private final IncidentForm form;
    private final FieldsView fields;
    private final IncidentChoices choices;
    private final CodeBox<UUID> unit;
    private final Texts texts;
    private final Clock clock;

    FormGroupsView(
            IncidentFormViewModel model, IncidentChoices choices, CodeBox<UUID> unit, Texts texts, Clock clock) {
        this.model = model;
        this.form = model.form();
        this.fields = new FieldsView(model, texts);
        this.choices = choices;
        this.unit = unit;
        this.texts = texts;
        this.clock = clock;
        getStyleClass().add("form-groups");
        getChildren()
                .addAll(happened(), whenAndWhere(), who(), severity(), after(), situation(), report());
    }

    private Node happened() {
        return FormGroup.of(
                texts.get("incident.form.happened"),
                fields.code(IncidentField.TYPE, "incident.form.type", choices.types(), form.type)
                        .help(texts.get("incident.form.type.help")),
                hiddenWhenReferred(fields.line(IncidentField.TITLE, form.title)
                        .help(texts.get("incident.form.title.help"))),
                hiddenWhenReferred(fields.story(IncidentField.DESCRIPTION, form.description)
                        .help(texts.get("incident.form.description.help"))));
    }

    private Node whenAndWhere() {
        var day = new DayField(texts, clock);
        var time = new ClockField(texts);
        return FormGroup.of(
                texts.get("incident.form.when"),
                FormGroup.row(
                        fields.read(IncidentField.OCCURRED_AT, "", "incident.form.day", day, form.occurredOn)
                                .help(texts.get("incident.form.day.help")),
                        fields.read(IncidentField.OCCURRED_AT, ".time", "incident.form.time", time, form.occurredTime)
                                .help(texts.get("incident.form.time.help"))),
                fields.of(IncidentField.UNIT, texts.of(IncidentField.UNIT), unit)
                        .help(texts.get("incident.form.unit.help")),
                fields.line(IncidentField.PLACE, form.place).help(texts.get("incident.form.place.help")));
    }

    private Node who() {
        return FormGroup.of(
                texts.get("incident.form.who"),
                fields.code(
                                IncidentField.PERPETRATOR,
                                "incident.form.perpetrator",
                                choices.perpetrators(),
                                form.perpetrator)
                        .help(texts.get("incident.form.perpetrator.help")),
                new ReferralView(model, texts),
                hiddenWhenReferred(fields.of(
                                IncidentField.AFFECTED,
                                texts.of(IncidentField.AFFECTED),
                                new AffectedPersonsView(form.affected, texts))
                        .help(texts.get("incident.affected.help"))));
    }

    private Node severity() {
        var table = new SeverityTableView(texts);
        table.valueProperty().bindBidirectional(form.severityAssessed);
        return hiddenWhenReferred(FormGroup.of(
                texts.get("incident.form.severity"),
                fields.of(IncidentField.SEVERITY_ASSESSED, texts.get("incident.severity.assessed"), table),
                fields.segments(
                                IncidentField.SEVERITY_EXPERIENCED,
                                "incident.severity.experienced",
                                choices.severities(),
                                form.severityExperienced)
                        .help(texts.get("incident.severity.experienced.help")),
                fields.segments(
                                IncidentField.SEVERITY_POTENTIAL,
                                "incident.severity.potential",
                                choices.severities(),
                                form.severityPotential)
                        .help(texts.get("incident.severity.potential.help"))));
    }

    private Node after() {
        var injury = FormGroup.of(
                texts.get("incident.form.more.injury"),
                nav(IncidentField.INJURY_TYPE, NavList.INJURY_TYPE),
                nav(IncidentField.BODY_PART, NavList.BODY_PART),
                nav(IncidentField.INJURY_CAUSE, NavList.CAUSE),
                nav(IncidentField.INJURY_BACKGROUND, NavList.BACKGROUND));
        injury.getStyleClass().add("inner-group");
        injury.visibleProperty().bind(model.state().injuredProperty());
        injury.managedProperty().bind(model.state().injuredProperty());
        return hiddenWhenReferred(FormGroup.of(
                texts.get("incident.form.after"),
                fields.segments(IncidentField.INJURY, "incident.form.injury", choices.yesOrNo(), form.injury)
                        .help(texts.get("incident.form.injury.help")),
                injury,
                fields.line(IncidentField.ABSENCE_DAYS, form.absenceDays)
                        .help(texts.get("incident.form.absence.help")),
                fields.story(IncidentField.IMMEDIATE_MEASURES, form.immediateMeasures)
                        .help(texts.get("incident.form.measures.help"))));
    }

    private FormField nav(IncidentField field, NavList list) {
        var property = switch (field) {
            case INJURY_TYPE -> form.injuryType;
            case BODY_PART -> form.bodyPart;
            case INJURY_CAUSE -> form.injuryCause;
            default -> form.injuryBackground;
        };
        return fields.chosen(field, texts.of(field), choices.nav(list), property);
    }

    private Fold situation() {
        return FormGroup.folded(
                texts.get("incident.form.more.situation"),
                fields.code(IncidentField.CHANNEL, "incident.form.channel", Choice.of(Channel.class, texts), form.channel),
                fields.segments(IncidentField.ALONE, "incident.form.alone", choices.yesOrNo(), form.alone),
                fields.segments(
                        IncidentField.EVENING_OR_NIGHT,
                        "incident.form.evening",
                        choices.yesOrNo(),
                        form.eveningOrNight));
    }

    private Fold report() {
        return FormGroup.folded(
                texts.get("incident.form.more.report"),
                FormGroup.row(
                        fields.read(
                                IncidentField.REPORTED_AT,
                                "",
                                "incident.form.reportedDay",
                                new DayField(texts, clock),
                                form.reportedOn),
                        fields.read(
                                IncidentField.REPORTED_AT,
                                ".time",
                                "incident.form.reportedTime",
                                new ClockField(texts),
                                form.reportedTime)),
                fields.line(IncidentField.REPORTED_BY, form.reportedBy)
                        .help(texts.get("incident.form.reportedBy.help")));
    }

    private Node hiddenWhenReferred(Node node) {
        node.visibleProperty().bind(Bindings.not(model.state().referredProperty()));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
