package no.vern.app.incident;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.followup.FollowUpView;
import no.vern.app.language.Texts;
import no.vern.app.ui.CellText;
import no.vern.app.ui.WrappedLabel;
import no.vern.calendar.Norway;
import no.vern.codelist.NavList;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentStatus;
import no.vern.incident.Severity;
import org.jspecify.annotations.Nullable;

/** One incident to read: what it is known by, how serious, what happened, to whom, and what is not known yet. */
final class IncidentDetailView extends ScrollPane {
    private final IncidentChoices choices;
    private final Texts texts;
    private final CellText cells;
    private final IncidentBadges badges;
    private final VBox page = new VBox();
    private VBox part = new VBox();
    private final VBox above = part;
    private final VBox below = new VBox();
    private @Nullable UUID shown;

    /** What the reader can do with the incident. */
    record Actions(
            Consumer<IncidentRow> edit, BiConsumer<IncidentRow, IncidentStatus> move, Runnable close) {}

    IncidentDetailView(
            IncidentChoices choices, FollowUpView followUp, List<? extends CasePartView> parts, Texts texts) {
        this.choices = choices;
        this.texts = texts;
        this.cells = new CellText(texts);
        this.badges = new IncidentBadges(texts);
        getStyleClass().add("incident-detail");
        page.getStyleClass().add("detail-page");
        page.getChildren().setAll(above, followUp);
        parts.forEach(each -> page.getChildren().add(each.node()));
        page.getChildren().add(below);
        List.of(above, below).forEach(half -> half.getStyleClass().add("detail-half"));
        setContent(page);
        setFitToWidth(true);
        // What stands beside the list takes the width that it gets.
        page.setMinWidth(0);
    }

    void show(IncidentRow row, Actions actions) {
        var content = row.content();
        part = above;
        above.getChildren().setAll(new DetailHeadView(row, actions, texts));
        below.getChildren().clear();
        if (!row.id().equals(shown)) {
            shown = row.id();
            setVvalue(0);
        }
        if (content.referred()) {
            section("incident.detail.status", List.of(new WrappedLabel(texts.get("incident.detail.referred"))));
            return;
        }
        section("incident.detail.severity", severities(content));
        section("incident.detail.happened", texts(content.description()));
        part = below;
        section("incident.detail.situation", facts(row, IncidentField.PERPETRATOR, IncidentField.CHANNEL,
                IncidentField.ALONE, IncidentField.EVENING_OR_NIGHT));
        section("incident.detail.affected", content.affected().stream().map(this::person).toList());
        section("incident.detail.injury", injury(row));
        section("incident.detail.measures", texts(content.immediateMeasures()));
        section("incident.detail.reported", facts(row, IncidentField.REPORTED_AT, IncidentField.REPORTED_BY));
        section("incident.detail.imported", content.extra().entrySet().stream()
                .map(column -> LinesView.fact(column.getKey(), column.getValue()))
                .toList());
        below.getChildren().add(missing(row));
        below.getChildren().add(new WrappedLabel(texts.get(
                "incident.detail.registered",
                cells.of(local(row.incident().createdAt())),
                cells.of(local(row.incident().updatedAt()))), "subtle"));
    }

    private List<Node> severities(IncidentContent content) {
        var row = new FlowPane(
                severity("incident.detail.assessed", content.severityAssessed()),
                severity("incident.detail.experienced", content.severityExperienced()),
                severity("incident.detail.potential", content.severityPotential()));
        row.getStyleClass().add("severities");
        var assessed = content.severityAssessed();
        var experienced = content.severityExperienced();
        return assessed != null && experienced != null && experienced.compareTo(assessed) > 0
                ? List.of(row, new WrappedLabel(texts.get("incident.detail.higher")))
                : List.of(row);
    }

    private VBox severity(String key, @Nullable Severity grade) {
        var badge = badges.of(grade);
        return new VBox(new WrappedLabel(texts.get(key), "subtle"), badge == null ? new WrappedLabel(texts.get("incident.detail.unknown"), "muted") : badge.node());
    }

    private List<Node> injury(IncidentRow row) {
        var content = row.content();
        return Stream.concat(
                        facts(row, IncidentField.INJURY).stream(),
                        Stream.of(
                                code(IncidentField.INJURY_TYPE, NavList.INJURY_TYPE, content.injuryType()),
                                code(IncidentField.BODY_PART, NavList.BODY_PART, content.bodyPart()),
                                code(IncidentField.INJURY_CAUSE, NavList.CAUSE, content.injuryCause()),
                                code(IncidentField.INJURY_BACKGROUND, NavList.BACKGROUND, content.injuryBackground()),
                                content.absenceDays() == null
                                        ? null
                                        : LinesView.fact(texts.of(IncidentField.ABSENCE_DAYS), content.absenceDays().toString())))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Node code(IncidentField field, NavList list, @Nullable String code) {
        return code == null ? null : LinesView.fact(texts.of(field), choices.navName(list, code));
    }

    private Node person(AffectedPerson person) {
        var name = person.name().isBlank() ? texts.get("incident.affected.unnamed") : person.name();
        var relation = person.relation() == null ? "" : ", " + texts.of(person.relation());
        return LinesView.fact(texts.of(person.role()), name + relation);
    }

    private List<Node> facts(IncidentRow row, IncidentField... fields) {
        return Stream.of(fields)
                .filter(field -> !cells.of(field.of(row)).isEmpty())
                .map(field -> (Node) LinesView.fact(texts.of(field), cells.of(field.of(row))))
                .toList();
    }

    private Node missing(IncidentRow row) {
        var unknown = Stream.of(
                        IncidentField.SEVERITY_ASSESSED,
                        IncidentField.SEVERITY_EXPERIENCED,
                        IncidentField.PERPETRATOR,
                        IncidentField.AFFECTED,
                        IncidentField.INJURY,
                        IncidentField.IMMEDIATE_MEASURES)
                .filter(field -> cells.of(field.of(row)).isEmpty()
                        && (field != IncidentField.AFFECTED || row.content().affected().isEmpty()))
                .map(texts::of)
                .collect(Collectors.joining(" · "));
        var label = new WrappedLabel(unknown.isEmpty() ? "" : texts.get("incident.detail.missing", unknown), "muted");
        label.setVisible(!unknown.isEmpty());
        label.setManaged(!unknown.isEmpty());
        return label;
    }

    private void section(String key, List<? extends Node> lines) {
        if (!lines.isEmpty()) {
            var title = new Label(texts.get(key));
            title.getStyleClass().add("section-title");
            var section = new VBox(title);
            section.getChildren().addAll(lines);
            section.getStyleClass().add("detail-section");
            part.getChildren().add(section);
        }
    }

    private List<Label> texts(String story) {
        return story.isBlank() ? List.of() : List.of(new WrappedLabel(story));
    }

    private static LocalDateTime local(Instant moment) {
        return Norway.moment(moment);
    }
}
