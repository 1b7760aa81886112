package no.vern.app.exchange.table;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read from their start any number of times. */
@FunctionalInterface
interface ByteSource {
    InputStream open() throws IOException;
}
