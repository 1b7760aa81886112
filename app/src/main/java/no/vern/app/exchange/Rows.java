package no.vern.app.exchange;

import java.util.Iterator;
import java.util.function.Function;

/** Rows as something else, one by one while they are read. */
record Rows<A, B>(Iterator<A> rows, Function<A, B> as) implements Iterator<B> {
    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public B next() {
        return as.apply(rows.next());
    }
}
