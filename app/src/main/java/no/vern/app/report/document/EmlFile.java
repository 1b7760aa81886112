package no.vern.app.report.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.vern.calendar.Norway;

/**
 * A notice as a mail that is not sent yet (RFC 5322 and 2045 to 2047). It has no sender: that is put in by the program
 * that sends it, which {@code X-Unsent} asks to open it as a draft.
 */
final class EmlFile {
    private static final String LINE = "\r\n";
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+");
    /** An encoded word holds at most 75 signs, twelve of which say that it is one; base64 makes 4 of 3 bytes. */
    private static final int BYTES_OF_A_WORD = 45;

    private EmlFile() {}

    /** The whole file: nothing in it but ASCII. */
    static byte[] of(Notice notice, Instant at) {
        var lines = new ArrayList<String>();
        lines.add("Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(Norway.ZONE)));
        var address = notice.addressee().email().strip();
        if (ADDRESS.matcher(address).matches()) {
            lines.add("To: " + encoded(notice.addressee().name()) + LINE + " <" + address + ">");
        }
        lines.add("Subject: " + encoded(notice.subject()));
        lines.add("X-Unsent: 1");
        lines.add("MIME-Version: 1.0");
        lines.add("Content-Type: text/plain; charset=UTF-8");
        lines.add("Content-Transfer-Encoding: base64");
        lines.add("");
        lines.add(Base64.getMimeEncoder()
                .encodeToString(notice.text().replace("\n", LINE).getBytes(StandardCharsets.UTF_8)));
        lines.add("");
        return String.join(LINE, lines).getBytes(StandardCharsets.US_ASCII);
    }

    /** As encoded words, so that no letter of a name or a subject is lost and none of them starts a line of its own. */
    private static String encoded(String text) {
        return words(text).stream()
                .map(word -> "=?UTF-8?B?" + Base64.getEncoder().encodeToString(word.getBytes(StandardCharsets.UTF_8)) + "?=")
                .collect(Collectors.joining(LINE + " "));
    }

    /** In pieces that fit, none of which cuts a letter. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(sign -> {
            if ((word + sign).getBytes(StandardCharsets.UTF_8).length > BYTES_OF_A_WORD) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(sign);
        });
        words.add(word.toString());
        return words;
    }
}
