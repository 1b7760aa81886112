package no.vern.app.followup;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.vern.app.language.Texts;
import no.vern.app.ui.DayNames;
import no.vern.app.ui.Delay;
import no.vern.app.ui.Em;
import no.vern.app.ui.WrappedLabel;
import no.vern.followup.CasePlan;
import no.vern.followup.SeriousCriterion;

/** "Varsle nå?": what makes an injury serious, how long ago it was, and the calls that follow. */
final class SeriousView extends VBox {
    private static final Duration TICK = Duration.ofMinutes(1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double COLUMN = Em.px(26);
    private static final List<String> CALLS = List.of("X01", "X02", "U06");

    private final TimelineViewModel timeline;
    private final Label since = new Label();
    private final Runnable now;
    private final Delay delay;
    private Runnable stop = () -> {};

    /** @param delay what the clock since the incident ticks by */
    SeriousView(CasePlan plan, FactsViewModel model, TimelineViewModel timeline, Delay delay, Texts texts) {
        this.timeline = timeline;
        this.now = () -> since.setText(model.since(plan));
        this.delay = delay;
        since.setWrapText(true);
        since.setId("serious-since");
        sceneProperty().subscribe(scene -> {
            stop.run();
            if (scene == null) {
                stop = () -> {};
            } else {
                tick();
            }
        });
        getStyleClass().add("serious");
        var none = new Button(texts.get("followup.serious.none"));
        none.setId("not-serious");
        none.setOnAction(_ -> model.notSerious());
        getChildren()
                .addAll(
                        since,
                        new WrappedLabel(texts.get("followup.serious.help")),
                        criteria(plan, model, texts),
                        none);
        plan.judged().ifPresent(judged -> {
            var days = new DayNames(texts.language().locale());
            var told = new WrappedLabel(
                    texts.get(
                            "followup.serious.judged",
                            judged.by(),
                            days.of(judged.at().toLocalDate(), timeline.today()),
                            CLOCK.format(judged.at())),
                    "subtle");
            told.setId("serious-judged");
            getChildren().add(told);
        });
        if (!plan.facts().criteria().isEmpty()) {
            getChildren().add(new WrappedLabel(texts.get("followup.serious.now")));
            CALLS.forEach(call -> call(plan, call));
        }
    }

    private void tick() {
        now.run();
        stop = delay.after(TICK, this::tick);
    }

    private static FlowPane criteria(CasePlan plan, FactsViewModel model, Texts texts) {
        var list = new FlowPane();
        list.getStyleClass().add("criteria");
        for (var criterion : SeriousCriterion.values()) {
            var box = new CheckBox(texts.of(criterion));
            box.setId("serious-" + criterion);
            box.setSelected(plan.facts().criteria().contains(criterion));
            box.setOnAction(_ -> model.serious(criterion, box.isSelected()));
            box.setWrapText(true);
            box.prefWidthProperty().bind(Bindings.min(COLUMN, list.widthProperty()));
            list.getChildren().add(box);
        }
        return list;
    }

    private void call(CasePlan plan, String step) {
        plan.step(step, null).ifPresent(planned -> {
            var link = new Hyperlink(timeline.words().text(planned));
            link.setOnAction(_ -> timeline.open(StepKey.of(planned)));
            getChildren().add(link);
        });
    }
}
