package no.vern.statistics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The sums of a publication as a flow network: each equation is a node where what comes in goes out, each quantity an
 * edge from one of its two equations to the other, or to the ground (node 0) when it stands in one only. Every change
 * of the hidden counts that keeps all sums is a circulation in this network.
 *
 * <p>Rows by columns, with one of the two a tree, and more sheets that share the totals, are such a network (Gusfield
 * 1988, "A graph theoretic approach to statistical data security", SIAM J. Comput. 17; Cox 1995, "Network models for
 * complementary cell suppression", JASA 90). Where relations go beyond it, e.g. a quantity in three independent sums,
 * that connected part is <em>tangled</em>: its quantities have no edge.
 */
final class Network {
    private static final int NONE = -1;

    private final int[] tails;
    private final int[] heads;
    private final int[] parts;
    private final int[][] edgesAt;

    private Network(int[] tails, int[] heads, int[] parts, int[][] edgesAt) {
        this.tails = tails;
        this.heads = heads;
        this.parts = parts;
        this.edgesAt = edgesAt;
    }

    static Network of(Quantities quantities) {
        return new Builder(quantities, _ -> true).build();
    }

    /** Of these quantities only, as for a reader who knows all others: what is known moves in no sum. */
    static Network of(Quantities quantities, IntPredicate unknown) {
        return new Builder(quantities, unknown).build();
    }

    int nodes() {
        return edgesAt.length;
    }

    int tail(int quantity) {
        return tails[quantity];
    }

    int head(int quantity) {
        return heads[quantity];
    }

    int[] edgesAt(int node) {
        return edgesAt[node];
    }

    boolean tangled(int quantity) {
        return tails[quantity] == NONE;
    }

    /** Number of the connected part of a quantity; quantities of different parts share no sum. */
    int part(int quantity) {
        return parts[quantity];
    }

    private static final class Builder {
        private final List<Quantities.Equation> equations;
        private final int[][] equationsOf;
        private final int[][] coefficientsOf;
        private final int[] signs;
        private final int[] tails;
        private final int[] heads;
        private final int[] parts;
        private final IntPredicate unknown;

        Builder(Quantities quantities, IntPredicate unknown) {
            this.unknown = unknown;
            equations = quantities.equations();
            equationsOf = new int[quantities.size()][0];
            coefficientsOf = new int[quantities.size()][0];
            signs = new int[equations.size()];
            tails = new int[quantities.size()];
            heads = new int[quantities.size()];
            parts = new int[quantities.size()];
        }

        Network build() {
            occurrences();
            Arrays.fill(parts, NONE);
            int part = 0;
            for (int quantity = 0; quantity < parts.length; quantity++) {
                if (parts[quantity] == NONE) {
                    connect(quantity, part++);
                }
            }
            return new Network(tails, heads, parts, incidences());
        }

        private void occurrences() {
            for (int e = 0; e < equations.size(); e++) {
                int[] quantities = equations.get(e).quantities();
                for (int i = 0; i < quantities.length; i++) {
                    int quantity = quantities[i];
                    if (!unknown.test(quantity)) {
                        continue;
                    }
                    equationsOf[quantity] = appended(equationsOf[quantity], e);
                    coefficientsOf[quantity] =
                            appended(coefficientsOf[quantity], equations.get(e).coefficients()[i]);
                }
            }
        }

        /** Gives each equation of this connected part a sign such that every quantity flows from one into another. */
        private void connect(int start, int part) {
            List<Integer> members = new ArrayList<>();
            ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
            parts[start] = part;
            boolean network = true;
            while (!open.isEmpty()) {
                int quantity = open.remove();
                members.add(quantity);
                network &= orient(quantity);
                for (int equation : equationsOf[quantity]) {
                    for (int next : equations.get(equation).quantities()) {
                        if (parts[next] == NONE && unknown.test(next)) {
                            parts[next] = part;
                            open.add(next);
                        }
                    }
                }
            }
            for (int quantity : members) {
                lay(quantity, network);
            }
        }

        /** Signs the equations of the quantity; false when the quantity cannot be an edge. */
        private boolean orient(int quantity) {
            int[] at = equationsOf[quantity];
            int[] coefficients = coefficientsOf[quantity];
            if (at.length > 2 || Arrays.stream(coefficients).anyMatch(c -> Math.abs(c) != 1)) {
                return false;
            }
            if (at.length > 0 && signs[at[0]] == 0 && (at.length == 1 || signs[at[1]] == 0)) {
                signs[at[0]] = 1;
            }
            if (at.length < 2) {
                return true;
            }
            int product = -coefficients[0] * coefficients[1];
            if (signs[at[0]] == 0) {
                signs[at[0]] = product * signs[at[1]];
            } else if (signs[at[1]] == 0) {
                signs[at[1]] = product * signs[at[0]];
            }
            return signs[at[0]] == product * signs[at[1]];
        }

        private void lay(int quantity, boolean network) {
            int[] at = equationsOf[quantity];
            if (!network) {
                tails[quantity] = NONE;
                heads[quantity] = NONE;
            } else if (at.length > 0) {
                int first = at[0] + 1;
                int second = at.length == 2 ? at[1] + 1 : 0;
                boolean out = signs[at[0]] * coefficientsOf[quantity][0] > 0;
                tails[quantity] = out ? first : second;
                heads[quantity] = out ? second : first;
            }
        }

        private int[][] incidences() {
            int[] degrees = new int[equations.size() + 1];
            eachEnd((node, quantity) -> degrees[node]++);
            int[][] edgesAt = new int[degrees.length][];
            Arrays.setAll(edgesAt, node -> new int[degrees[node]]);
            eachEnd((node, quantity) -> edgesAt[node][edgesAt[node].length - degrees[node]--] = quantity);
            return edgesAt;
        }

        private void eachEnd(End end) {
            for (int quantity = 0; quantity < tails.length; quantity++) {
                if (tails[quantity] != NONE && tails[quantity] != heads[quantity]) {
                    end.at(tails[quantity], quantity);
                    end.at(heads[quantity], quantity);
                }
            }
        }

        private interface End {
            void at(int node, int quantity);
        }

        private static int[] appended(int[] values, int value) {
            int[] longer = Arrays.copyOf(values, values.length + 1);
            longer[values.length] = value;
            return longer;
        }
    }
}
