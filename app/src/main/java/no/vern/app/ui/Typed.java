package no.vern.app.ui;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.collections.ObservableSet;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What is typed in one form and not saved: its fields by name, as words that can be kept and put back. A form names its
 * fields, fills them, and then says {@link #begin()}; from there on it knows whether something would be lost.
 */
public final class Typed {
    private static final String VERSION = "version";

    /**
     * Which form it is of.
     *
     * @param record what it is about; null for something new that is about nothing
     */
    public record Key(String form, @Nullable UUID record) {
        /**
         * Of one part of a record that has several, e.g. of one person in a case: what is kept of it is found by the
         * record and goes with it.
         *
         * @param form at most eleven letters: with the part, in 22 more, it has to fit where drafts are kept
         */
        public static Key part(String form, UUID record, String part) {
            var id = UUID.nameUUIDFromBytes(part.getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits());
            var letters = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
            return new Key(form + ":" + letters, record);
        }
    }

    private record Part(Supplier<String> words, Consumer<String> putBack) {}

    private final Key key;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Unread> inputs = new LinkedHashMap<>();
    private final Map<String, String> unread = new LinkedHashMap<>();
    private Subscription listening = Subscription.EMPTY;
    private IntSupplier version = () -> 0;
    private IntConsumer from = then -> {};
    private Map<String, String> begun = Map.of();
    private @Nullable Map<String, String> last;
    private Consumer<Typed> onChange = typed -> {};
    private Consumer<Boolean> onPutBack = stale -> {};

    public Typed(String form, @Nullable UUID record) {
        this(new Key(form, record));
    }

    public Typed(Key key) {
        this.key = key;
    }

    public Typed text(String name, Property<String> property) {
        return part(name, property, words -> words, words -> words);
    }

    /** The code of a list that is data; null for none. */
    public Typed word(String name, Property<@Nullable String> property) {
        return part(name, property, words -> words, words -> words.isEmpty() ? null : words);
    }

    public Typed day(String name, Property<@Nullable LocalDate> property) {
        return part(name, property, LocalDate::toString, words -> words.isEmpty() ? null : LocalDate.parse(words));
    }

    public Typed time(String name, Property<@Nullable LocalTime> property) {
        return part(name, property, LocalTime::toString, words -> words.isEmpty() ? null : LocalTime.parse(words));
    }

    public Typed id(String name, Property<@Nullable UUID> property) {
        return part(name, property, UUID::toString, words -> words.isEmpty() ? null : UUID.fromString(words));
    }

    /** Yes, no, or nothing said. */
    public Typed answer(String name, Property<@Nullable Boolean> property) {
        return part(name, property, Object::toString, words -> words.isEmpty() ? null : Boolean.valueOf(words));
    }

    public Typed mark(String name, Property<Boolean> property) {
        return part(name, property, Object::toString, Boolean::valueOf);
    }

    public <E extends Enum<E>> Typed code(String name, Property<@Nullable E> property, Class<E> codes) {
        return part(name, property, Enum::name, words -> words.isEmpty() ? null : Enum.valueOf(codes, words));
    }

    /**
     * Any other field.
     *
     * @param written its value in words, never empty for a value
     * @param read the value of those words, and of none
     */
    public <T> Typed part(String name, Property<T> property, Function<T, String> written, Function<String, T> read) {
        return part(
                name,
                property,
                () -> property.getValue() == null ? "" : written.apply(property.getValue()),
                words -> property.setValue(read.apply(words)));
    }

    /** Those of a list that are ticked. */
    public <E extends Enum<E>> Typed codes(String name, ObservableSet<E> ticked, Class<E> codes) {
        return part(
                name,
                ticked,
                () -> ticked.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                words -> {
                    ticked.clear();
                    Stream.of(words.split(" "))
                            .filter(word -> !word.isEmpty())
                            .forEach(word -> ticked.add(Enum.valueOf(codes, word)));
                });
    }

    /**
     * What is more than one field, e.g. lines that come and go.
     *
     * @param changing tells when something of it is typed
     * @param words all of it, empty for nothing
     */
    public Typed part(String name, Observable changing, Supplier<String> words, Consumer<String> putBack) {
        parts.put(name, new Part(words, putBack));
        listening = listening.and(changing.subscribe(this::changed));
        return this;
    }

    /**
     * Which version of the record the form started from: put back on another one, it has to be told.
     *
     * @param again goes on from that version, so that the form's save finds out that somebody else saved meanwhile
     */
    public Typed version(IntSupplier started, IntConsumer again) {
        version = started;
        from = again;
        return this;
    }

    /** Also keeps what is typed in the field's input and cannot be read. */
    void watch(String name, Unread input) {
        inputs.put(name, input);
        input.onUnread(this::changed);
        var words = unread.remove(name);
        if (words != null) {
            input.type(words);
        }
    }

    private void changed() {
        if (last == null) {
            onChange.accept(this);
        }
    }

    /** What stands in the fields now is what is stored: nothing would be lost. */
    public Typed begin() {
        stored(words());
        return this;
    }

    /** These words are stored; what was typed since is not. */
    void stored(Map<String, String> words) {
        begun = words;
        changed();
    }

    /** Whether something would be lost. */
    public boolean dirty() {
        return !words().equals(begun);
    }

    /** The form is left, and its fields may be given to another record: what was typed stays as it is. */
    public void rest() {
        last = words();
        var then = version.getAsInt();
        version = () -> then;
        listening.unsubscribe();
    }

    /** The fields by name; what is empty is left out. */
    public Map<String, String> words() {
        var then = last;
        if (then != null) {
            return then;
        }
        var words = new LinkedHashMap<String, String>();
        parts.forEach((name, part) -> put(words, name, part.words().get()));
        unread.forEach((name, typed) -> put(words, name + "?", typed));
        inputs.forEach((name, input) -> put(words, name + "?", input.unread() ? input.words() : ""));
        return words;
    }

    private static void put(Map<String, String> words, String name, String typed) {
        if (!typed.isEmpty()) {
            words.put(name, typed);
        }
    }

    /**
     * What of it differs from what the form began with, empty for what was taken out, and the version that it started
     * from, to be kept. What stood there by itself, as the day and the hour, is not of the day when it is put back.
     */
    public Map<String, String> draft() {
        var now = words();
        var words = new LinkedHashMap<String, String>();
        parts.keySet().stream()
                .filter(name -> begun.containsKey(name) && !now.containsKey(name))
                .forEach(name -> words.put(name, ""));
        now.forEach((name, typed) -> {
            if (!typed.equals(begun.get(name))) {
                words.put(name, typed);
            }
        });
        words.put(VERSION, String.valueOf(version.getAsInt()));
        return words;
    }

    /** Puts back what was kept; a field that another Vern wrote in a way that this one does not know is left as it is. */
    public void putBack(Map<String, String> draft) {
        parts.forEach((name, part) -> {
            var words = draft.get(name);
            try {
                if (words != null) {
                    part.putBack().accept(words);
                }
            } catch (IllegalArgumentException | DateTimeException unknown) {
                // The value that is stored stands.
            }
        });
        draft.forEach((name, words) -> {
            if (name.endsWith("?")) {
                typeAgain(name.substring(0, name.length() - 1), words);
            }
        });
        var then = draft.getOrDefault(VERSION, "0");
        onPutBack.accept(!then.equals(String.valueOf(version.getAsInt())));
        from.accept(Integer.parseInt(then));
    }

    private void typeAgain(String name, String words) {
        var input = inputs.get(name);
        if (input == null) {
            unread.put(name, words);
        } else {
            input.type(words);
        }
    }

    /** Who hears of each change; one at a time. */
    public void onChange(Consumer<Typed> action) {
        onChange = action;
    }

    /** It goes on from another of the same form: who heard of that one hears of this. */
    void heardAs(Typed before) {
        onChange = before.onChange;
    }

    /** Who hears that something was put back, and whether the record was saved anew since it was typed. */
    void onPutBack(Consumer<Boolean> action) {
        onPutBack = action;
    }

    public Key key() {
        return key;
    }
}
