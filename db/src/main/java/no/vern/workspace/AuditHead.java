package no.vern.workspace;

import java.util.Arrays;

/** The last entry of an audit trail: its number (0: none yet) and its seal. */
record AuditHead(long seq, byte[] seal) {
    static final AuditHead NONE = new AuditHead(0, new byte[32]);

    boolean same(AuditHead other) {
        return seq == other.seq && Arrays.equals(seal, other.seal);
    }
}
