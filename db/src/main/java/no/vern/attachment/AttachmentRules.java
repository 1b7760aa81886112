package no.vern.attachment;

import java.util.ArrayList;
import java.util.List;
import no.vern.incident.IncidentStatus;
import no.vern.settings.Setting;
import no.vern.workspace.Problem;

/** What may be attached to a case. */
final class AttachmentRules {
    private static final int NAME_LENGTH = 255;
    private static final int REASON_LENGTH = 2_000;
    private static final long MEGABYTE = 1_000_000;

    private AttachmentRules() {}

    /** @param most megabytes that a file may have: {@link Setting#ATTACHMENT_MEGABYTES} */
    static List<Problem> problems(IncidentStatus status, OfferedFile file, int most) {
        var problems = open(status);
        if (status == IncidentStatus.REFERRED) {
            problems.add(Problem.of("status", "rules.attachment.referred"));
        }
        if (file.size() == 0) {
            problems.add(Problem.of("file", "rules.attachment.empty", file.name()));
        }
        if (file.size() > most * MEGABYTE) {
            problems.add(Problem.of("file", "rules.attachment.large", file.name(), most));
        }
        if (file.name().isBlank() || file.name().length() > NAME_LENGTH) {
            problems.add(Problem.of("file", "rules.attachment.name", NAME_LENGTH));
        }
        return problems;
    }

    static List<Problem> removal(IncidentStatus status, String reason) {
        var problems = open(status);
        if (reason.isBlank()) {
            problems.add(Problem.of("reason", "rules.attachment.reason"));
        }
        if (reason.length() > REASON_LENGTH) {
            problems.add(Problem.of("reason", "rules.text.tooLong", REASON_LENGTH));
        }
        return problems;
    }

    /** A referred case keeps its trace and nothing more; what was attached before may still be removed. */
    private static List<Problem> open(IncidentStatus status) {
        var problems = new ArrayList<Problem>();
        if (status == IncidentStatus.CLOSED) {
            problems.add(Problem.of("status", "rules.step.closed"));
        }
        return problems;
    }
}
