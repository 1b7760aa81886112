package no.vern.app.report.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.vern.app.language.Texts;
import no.vern.app.report.ReportFailed;
import no.vern.app.report.WholeFolder;
import no.vern.app.report.document.Part.Chapter;
import no.vern.risk.AssessmentState;
import no.vern.workspace.Vault;

/**
 * The binder of internal control for an inspection: what the regulation asks for, the action plan and every risk
 * assessment that holds, in one file or in a folder of files. Those are numbered; no name is in the name of a file.
 */
public final class Binder {
    private static final Set<String> FILES = Set.of(".pdf", ".docx");
    /** What stands after the last dot of "perm 21.11.2026" is no ending. */
    private static final Pattern ENDING = Pattern.compile("\\.[a-z][a-z0-9]{1,4}$");

    private final Vault register;
    private final Clock clock;

    public Binder(Vault register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /**
     * @param target a file that ends in {@code .pdf} or {@code .docx}, or a folder that is empty or not there yet
     * @return how many files were written
     * @throws ReportFailed when it cannot be written; then nothing is
     */
    public int write(Texts texts, Path target) {
        var ending = ENDING.matcher(target.toString().toLowerCase(Locale.ROOT));
        var known = ending.find();
        if (known && FILES.contains(ending.group())) {
            PreventionReport.write(whole(texts), "", target);
            return 1;
        }
        if (known && !Files.isDirectory(target)) {
            throw new ReportFailed("report.target.binder");
        }
        return WholeFolder.write(target, folder -> files(texts, folder));
    }

    /** One after the other, each paper on a page of its own; all lie on their side, as the widest do. */
    private Document whole(Texts texts) {
        var papers = papers(texts);
        var parts = new ArrayList<>(papers.getFirst().parts());
        papers.stream().skip(1).forEach(paper -> {
            parts.add(new Chapter(paper.title()));
            parts.addAll(paper.parts());
        });
        var binder = papers.getFirst();
        return new Document(binder.title(), binder.language(), binder.footer(), true, parts);
    }

    private int files(Texts texts, Path folder) {
        var papers = papers(texts);
        var names = List.of("binder.file.binder", "binder.file.plan", "binder.file.assessment");
        for (int paper = 0; paper < papers.size(); paper++) {
            var name = texts.get(names.get(Math.min(paper, names.size() - 1)));
            PreventionReport.write(papers.get(paper), "", folder.resolve("%03d-%s.pdf".formatted(paper, name)));
        }
        return papers.size();
    }

    /** What the regulation asks for, the plan, and then each assessment that holds. */
    private List<Document> papers(Texts texts) {
        var file = new BinderFiles(register, clock).read();
        var report = new PreventionReport(register, clock);
        var papers = new ArrayList<Document>();
        papers.add(new BinderDocument(file, new PaperWords(texts)).document());
        papers.add(report.plan(Set.of(), texts));
        file.assessments().stream()
                .filter(row -> row.state() == AssessmentState.VALID)
                .forEach(row -> papers.add(report.assessment(row.assessment().id(), texts)));
        return papers;
    }
}
