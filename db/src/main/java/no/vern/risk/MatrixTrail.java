package no.vern.risk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the audit trail keeps of a matrix: what one reads of it, and a digest of every word. */
final class MatrixTrail {
    private MatrixTrail() {}

    static Map<String, Object> fields(RiskMatrix matrix) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", matrix.name().nb());
        fields.put("number", matrix.version());
        fields.put("validFrom", matrix.validFrom());
        fields.put("classes", lines(matrix.classes(), MatrixTrail::said));
        fields.put("probability", lines(matrix.probability(), level -> level.name().nb() + ": " + level.definition().nb()));
        fields.put("consequence", lines(matrix.consequence(), MatrixTrail::said));
        fields.put("cells", cells(matrix));
        fields.put("digest", digest(MatrixJson.write(matrix)));
        return fields;
    }

    private static String said(RiskClass each) {
        return "%s %s (%s)".formatted(each.letter().nb(), each.label().nb(), each.tone());
    }

    /** What it means for the body; the rest is in the digest. */
    private static String said(ConsequenceLevel level) {
        return level.name().nb() + ": " + level.definitions().get(Dimension.PERSON).nb();
    }

    /** The letters of the classes, row by row from the worst consequence down, as the matrix is drawn. */
    private static String cells(RiskMatrix matrix) {
        return IntStream.iterate(matrix.consequence().size(), worse -> worse > 0, worse -> worse - 1)
                .mapToObj(worse -> IntStream.rangeClosed(1, matrix.probability().size())
                        .mapToObj(oftener -> matrix.at(new Cell(oftener, worse)).letter().nb())
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" / "));
    }

    private static <T> String lines(List<T> entries, Function<T, String> said) {
        return entries.stream().map(said).collect(Collectors.joining("; "));
    }

    private static String digest(String json) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
