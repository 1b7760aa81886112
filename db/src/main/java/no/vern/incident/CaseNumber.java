package no.vern.incident;

/** The number that people say, {@code 2026-0412}: the year it was registered under and a running number in it. */
public record CaseNumber(int year, int number) implements Comparable<CaseNumber> {
    @Override
    public int compareTo(CaseNumber other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "%d-%04d".formatted(year, number);
    }
}
