package no.vern.app.report.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.WholeFile;
import no.vern.followup.CasePlan;
import no.vern.followup.PlannedStep;
import no.vern.routine.Party;
import no.vern.routine.RoutineLibrary;
import no.vern.routine.Step;
import no.vern.routine.StepKind;
import no.vern.workspace.Vault;

/** The texts of a case's notices: one for each whom a step tells something. */
public final class NoticeTexts {
    private final CaseFiles files;
    private final RoutineLibrary library;
    private final Clock clock;
    private final Disclosures disclosures = Disclosures.shipped();

    /** @param clock tells when a mail is written */
    public NoticeTexts(Vault register, RoutineLibrary library, Clock clock) {
        files = new CaseFiles(register, clock);
        this.library = library;
        this.clock = clock;
    }

    /** Whether there is a text for the step: somebody is told, or all employees are called together. */
    public static boolean writes(Step step) {
        var told = step.kind() == StepKind.NOTIFY;
        var gathered = step.kind() == StepKind.MEETING && step.recipients().contains(Party.STAFF);
        return told && !step.recipients().isEmpty() || gathered;
    }

    /** What to call a file with it: the case's number and the step, and no name. */
    public static String fileName(CasePlan plan, PlannedStep planned, String ending) {
        return plan.incident().number() + "-" + planned.step().id() + ending;
    }

    /**
     * The text for each recipient of the step, in the order of the routine.
     *
     * @param reached who stands behind a party
     * @param described whether what was written freely goes along, where the recipient may have it
     */
    public List<Notice> of(
            CasePlan plan, PlannedStep planned, Function<Party, Addressee> reached, boolean described, Texts texts) {
        var file = files.of(plan, planned.person());
        var words = new CaseWords(texts, file);
        return planned.step().recipients().stream()
                .map(party -> notice(file, words, planned, party, reached.apply(party), described, texts))
                .toList();
    }

    private Notice notice(
            CaseFile file,
            CaseWords words,
            PlannedStep planned,
            Party party,
            Addressee addressee,
            boolean described,
            Texts texts) {
        var disclosure = disclosures.of(party, planned.step().id());
        var document = new NoticeDocument(file, words, disclosure, planned, described)
                .document(addressee, basis(file, words, planned.step()));
        return new Notice(
                party,
                addressee,
                texts.find("notice.before." + disclosure.text()).orElse(""),
                disclosure.of(Disclosure.Field.DESCRIPTION) == Disclosure.Extent.CHOICE,
                document);
    }

    /** The law that asks for the step, as it was numbered on the day of the incident. */
    private String basis(CaseFile file, CaseWords words, Step step) {
        LocalDate day = Objects.requireNonNullElse(file.plan().incident().content().occurredOn(), file.today());
        return step.basis() == null
                ? ""
                : library.basis(step.basis(), day)
                        .map(basis -> words.text(basis.text()) + " " + basis.paragraph())
                        .orElse("");
    }

    /**
     * Writes the text; {@code .docx}, {@code .eml} or {@code .txt} by the file's name.
     *
     * @throws ReportFailed when the file cannot be written or is of another kind
     */
    public void write(Notice notice, Path target) {
        var name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            WholeFile.write(target, out -> DocxFile.write(notice.document(), out));
        } else if (name.endsWith(".eml")) {
            WholeFile.write(target, out -> out.write(EmlFile.of(notice, clock.instant())));
        } else if (name.endsWith(".txt")) {
            WholeFile.write(target, out -> out.write(notice.text().getBytes(StandardCharsets.UTF_8)));
        } else {
            throw new ReportFailed("report.target.notice");
        }
    }
}
