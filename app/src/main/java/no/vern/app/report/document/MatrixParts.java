package no.vern.app.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.vern.app.report.document.Part.Grid;
import no.vern.app.report.document.Part.Heading;
import no.vern.app.report.document.Part.Paragraph;
import no.vern.risk.Cell;
import no.vern.risk.ConsequenceLevel;
import no.vern.risk.Dimension;
import no.vern.risk.RiskMatrix;

/** A matrix on paper: its cells, and what its levels and classes mean, so that what is signed can be read without Vern. */
final class MatrixParts {
    private final RiskMatrix matrix;
    private final PaperWords words;

    MatrixParts(RiskMatrix matrix, PaperWords words) {
        this.matrix = matrix;
        this.words = words;
    }

    List<Part> all() {
        return List.of(
                new Heading(words.get("paper.matrix.heading", words.name(matrix))),
                new Paragraph(words.get("paper.matrix.from", words.day(matrix.validFrom()))),
                cells(),
                classes(),
                probability(),
                consequence());
    }

    /** The worst consequence at the top, as the matrix is drawn. */
    private Part cells() {
        var headings = new ArrayList<>(List.of(words.get("paper.matrix.corner")));
        matrix.probability().forEach(level -> headings.add(words.text(level.name())));
        var rows = new ArrayList<List<String>>();
        for (var worse = matrix.consequence().size(); worse >= 1; worse--) {
            rows.add(row(worse));
        }
        return new Grid(headings, Collections.nCopies(headings.size(), 1), rows);
    }

    private List<String> row(int worse) {
        var row = new ArrayList<>(List.of(words.text(matrix.consequence().get(worse - 1).name())));
        for (var oftener = 1; oftener <= matrix.probability().size(); oftener++) {
            row.add(words.classed(matrix.at(new Cell(oftener, worse))));
        }
        return row;
    }

    private Part classes() {
        return new Grid(
                words.headings("paper.matrix.class", "paper.matrix.asks"),
                List.of(1, 4),
                matrix.classes().reversed().stream()
                        .map(each -> List.of(words.classed(each), words.text(each.asks())))
                        .toList());
    }

    private Part probability() {
        return new Grid(
                words.headings("paper.matrix.probability", "paper.matrix.means"),
                List.of(1, 4),
                matrix.probability().reversed().stream()
                        .map(level -> List.of(words.text(level.name()), words.text(level.definition())))
                        .toList());
    }

    private Part consequence() {
        var headings = Stream.concat(
                        Stream.of(words.get("paper.matrix.consequence")),
                        Arrays.stream(Dimension.values()).map(words::code))
                .toList();
        return new Grid(
                headings,
                Collections.nCopies(headings.size(), 1),
                matrix.consequence().reversed().stream().map(this::defined).toList());
    }

    private List<String> defined(ConsequenceLevel level) {
        return Stream.concat(Stream.of(level.name()), level.definitions().values().stream())
                .map(words::text)
                .toList();
    }
}
