package no.vern.app.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.vern.app.exchange.table.Digests;

/**
 * By what a row is known again: what its target says identifies it. Since several rows of one file may be equal and each
 * be a record of its own, the key holds which of them it is: the n-th row of a file meets the n-th of the file before.
 */
final class SourceKeys {
    private final Map<Half, int[]> seen = new HashMap<>();

    /** Half a digest is enough to count by. */
    private record Half(long high, long low) {
        static Half of(byte[] digest) {
            var bytes = ByteBuffer.wrap(digest);
            return new Half(bytes.getLong(), bytes.getLong());
        }
    }

    /** The key of the next row; rows are given in the order of the file. */
    byte[] next(List<String> identity) {
        var same = digest(identity);
        var nth = seen.computeIfAbsent(Half.of(same), key -> new int[1]);
        nth[0]++;
        if (nth[0] == 1) {
            return same;
        }
        var sha = Digests.sha256();
        sha.update(same);
        return sha.digest(String.valueOf(nth[0]).getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] digest(List<String> parts) {
        var sha = Digests.sha256();
        for (var part : parts) {
            sha.update(part.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        return sha.digest();
    }
}
