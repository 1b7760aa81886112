package no.vern.organisation;

import java.util.ArrayList;
import java.util.List;
import no.vern.language.Words;
import no.vern.workspace.Problem;

/** What somebody can tell about a person; email and phone are empty when not known. */
public record PersonContent(String name, String email, String phone) {
    private static final int TEXT_LENGTH = 200;
    private static final int PHONE_LENGTH = 40;

    public static PersonContent named(String name) {
        return new PersonContent(name, "", "");
    }

    PersonContent cleaned() {
        return new PersonContent(Words.clean(name), Words.clean(email), Words.clean(phone));
    }

    /** What is wrong, field by field; empty when it can be saved. */
    public List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (name.isBlank()) {
            problems.add(Problem.of("name", "rules.personName.required"));
        }
        if (name.length() > TEXT_LENGTH) {
            problems.add(Problem.of("name", "rules.text.tooLong", TEXT_LENGTH));
        }
        if (email.length() > TEXT_LENGTH) {
            problems.add(Problem.of("email", "rules.text.tooLong", TEXT_LENGTH));
        } else if (!email.isBlank() && !email.contains("@")) {
            problems.add(Problem.of("email", "rules.email.malformed"));
        }
        if (phone.length() > PHONE_LENGTH) {
            problems.add(Problem.of("phone", "rules.text.tooLong", PHONE_LENGTH));
        }
        return problems;
    }
}
