package no.vern.incident;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vern.organisation.UnitRepository;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Answers lists from the index when that is up to date, else from the database; both give the same. The index learns
 * of a write only after it is on disk.
 */
final class IncidentLists {
    private static final int CHUNK = 2_000;
    private static final int SMALL_IMPORT = 5_000;

    private final Vault vault;
    private final IncidentIndex index = new IncidentIndex();
    private final Object preparing = new Object();
    private int loadedTo;
    private boolean ready;
    private boolean missed;
    private long changes;

    IncidentLists(Vault vault) {
        this.vault = vault;
    }

    /** The numbers of the rows of a list, in order. */
    List<Integer> rowNos(IncidentFilter filter, IncidentSort sort, int offset, int limit) {
        var units = units(filter);
        if (ready()) {
            load(filter.missing());
            load(Set.of(sort.field()));
            if (sort.field() == IncidentField.UNIT) {
                index.name(vault.read(IndexSourceRepository::unitNames));
            }
            var found = index.rows(filter, units, sort, offset, limit);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return vault.read(sql -> IncidentListRepository.rowNos(sql, filter, units, sort, offset, limit));
    }

    long count(IncidentFilter filter) {
        var units = units(filter);
        if (ready()) {
            load(filter.missing());
            var found = index.count(filter, units);
            if (found.isPresent()) {
                return found.getAsLong();
            }
        }
        return vault.read(sql -> IncidentListRepository.count(sql, filter, units));
    }

    /** Reads into the index what is not there yet, chunk by chunk, so that others come to the database between. */
    void prepare() {
        synchronized (preparing) {
            while (!ready() && !Thread.currentThread().isInterrupted()) {
                var after = start();
                var entries = vault.read(sql -> IndexSourceRepository.entries(sql, after, CHUNK));
                if (entries.isEmpty()) {
                    index.warm();
                }
                take(entries);
            }
        }
    }

    synchronized void changed(@Nullable Incident before, StoredIncident after) {
        changes++;
        if (ready || after.rowNo() <= loadedTo) {
            index.put(before, after);
            loadedTo = Math.max(loadedTo, after.rowNo());
        } else {
            missed = true;
        }
    }

    /** After an import the index is behind; a small one it catches up with at once. */
    void imported(int rows) {
        if (rows > 0 && fallBehind() && rows <= SMALL_IMPORT) {
            prepare();
        }
    }

    private synchronized boolean fallBehind() {
        var before = ready;
        changes++;
        ready = false;
        missed = true;
        index.drop();
        return before;
    }

    private synchronized boolean ready() {
        return ready;
    }

    private synchronized int start() {
        missed = false;
        return loadedTo;
    }

    /** Takes a chunk in, unless a row changed while it was read: then it is read again. */
    private synchronized void take(List<IndexEntry> entries) {
        if (missed) {
            return;
        }
        index.addAll(entries);
        ready = entries.isEmpty();
        loadedTo = entries.isEmpty() ? loadedTo : entries.getLast().rowNo();
    }

    private void load(Set<IncidentField> fields) {
        for (var field : fields) {
            while (!index.has(field)) {
                var before = changes();
                take(before, field, vault.read(sql -> IndexSourceRepository.values(sql, field)));
            }
        }
    }

    private synchronized long changes() {
        return changes;
    }

    private synchronized void take(long before, IncidentField field, IndexValues values) {
        if (changes == before) {
            index.load(field, values);
        }
    }

    private Set<UUID> units(IncidentFilter filter) {
        return filter.units().isEmpty()
                ? Set.of()
                : vault.read(UnitRepository::tree).withDescendants(filter.units());
    }
}
