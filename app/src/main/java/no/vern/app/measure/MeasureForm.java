package no.vern.app.measure;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.vern.app.ui.Typed;
import no.vern.measure.Measure;
import no.vern.measure.MeasureContent;
import no.vern.measure.MeasureField;
import no.vern.measure.MeasureRow;
import no.vern.measure.MeasureValues;
import org.jspecify.annotations.Nullable;

/** What is typed in the form of a measure, field by field. */
final class MeasureForm {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    final ObjectProperty<@Nullable UUID> unit = new SimpleObjectProperty<>();

    /** The numbers of the measures that it builds on, as people write them: "T-3, T-7". */
    final StringProperty earlier = new SimpleStringProperty("");

    private final Map<MeasureField, StringProperty> texts = new EnumMap<>(MeasureField.class);
    private final Map<MeasureField, ObjectProperty<@Nullable LocalDate>> days = new EnumMap<>(MeasureField.class);
    private final Map<MeasureField, ObjectProperty<@Nullable Boolean>> answers = new EnumMap<>(MeasureField.class);
    private final Map<MeasureField, Coded<?>> codes = new EnumMap<>(MeasureField.class);

    private record Coded<E extends Enum<E>>(ObjectProperty<@Nullable E> property, Class<E> codes) {
        Typed name(Typed typed, String name) {
            return typed.code(name, property, codes);
        }
    }

    StringProperty text(MeasureField field) {
        return texts.computeIfAbsent(field, _ -> new SimpleStringProperty(""));
    }

    ObjectProperty<@Nullable LocalDate> day(MeasureField field) {
        return days.computeIfAbsent(field, _ -> new SimpleObjectProperty<>());
    }

    /** Yes, no, or nothing said. */
    ObjectProperty<@Nullable Boolean> answer(MeasureField field) {
        return answers.computeIfAbsent(field, _ -> new SimpleObjectProperty<>());
    }

    /** The code of a field; the caller knows of which list. */
    @SuppressWarnings("unchecked")
    <E extends Enum<E>> ObjectProperty<@Nullable E> code(MeasureField field, Class<E> list) {
        return (ObjectProperty<@Nullable E>)
                codes.computeIfAbsent(field, _ -> new Coded<>(new SimpleObjectProperty<E>(), list)).property();
    }

    /** Names all that can be typed, so that it can be kept. */
    Typed name(Typed typed) {
        typed.id("unit", unit).text("earlier", earlier);
        texts.forEach((field, text) -> typed.text(field.key(), text));
        days.forEach((field, day) -> typed.day(field.key(), day));
        answers.forEach((field, answer) -> typed.answer(field.key(), answer));
        codes.forEach((field, code) -> code.name(typed, field.key()));
        return typed;
    }

    /** @param earlierNames what the measures that it builds on are called */
    @SuppressWarnings("unchecked")
    void take(MeasureContent content, String earlierNames) {
        var row = new MeasureRow(Measure.unsaved(content), "", "");
        unit.set(content.unitId());
        earlier.set(earlierNames);
        texts.forEach((field, text) -> text.set(Objects.toString(field.of(row), "")));
        days.forEach((field, day) -> day.set((LocalDate) field.of(row)));
        answers.forEach((field, answer) -> answer.set((Boolean) field.of(row)));
        codes.forEach((field, code) -> ((ObjectProperty<Object>) code.property()).set(field.of(row)));
    }

    /** The numbers that are typed as earlier measures. */
    Set<Integer> earlierNumbers() {
        return NUMBER.matcher(earlier.get())
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is typed, without the earlier measures, whose ids are to be looked up. */
    MeasureContent content() {
        var values = new MeasureValues();
        texts.forEach((field, text) -> values.put(field, field == MeasureField.COST ? cost() : text.get()));
        days.forEach((field, day) -> values.put(field, day.get()));
        answers.forEach((field, answer) -> values.put(field, answer.get()));
        codes.forEach((field, code) -> values.put(field, code.property().get()));
        return values.content(unit.get(), List.of());
    }

    private @Nullable Integer cost() {
        var typed = text(MeasureField.COST).get().replaceAll("\\s", "");
        return NUMBER.matcher(typed).matches() ? Integer.valueOf(typed) : null;
    }

    /** Whether the cost is no whole number of kroner. */
    boolean costUnreadable() {
        return !text(MeasureField.COST).get().isBlank() && cost() == null;
    }
}
