package no.vern.app.report;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vern.app.exchange.table.TableWriter;
import no.vern.app.language.Texts;
import no.vern.app.report.document.NameMask;
import no.vern.codelist.CodeLists;
import no.vern.codelist.NavList;
import no.vern.incident.AffectedPerson;
import no.vern.incident.IncidentContent;
import no.vern.incident.IncidentField;
import no.vern.incident.IncidentFilter;
import no.vern.incident.IncidentRepository;
import no.vern.incident.IncidentRow;
import no.vern.incident.IncidentSort;
import no.vern.injury.InjuryFacts;
import no.vern.injury.InjuryLine;
import no.vern.injury.InjuryRepository;
import no.vern.injury.InjuryRules;
import no.vern.workspace.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The register of injuries and illnesses after the Working Environment Act § 5-1, as a table. It names nobody; medical
 * detail stands in it where there is a consent, what was written freely where the user takes it along.
 */
public final class InjuryRegister {
    private final Vault register;
    private final Texts texts;
    private final CodeLists codes;
    private final Clock clock;

    public InjuryRegister(Vault register, Texts texts, CodeLists codes, Clock clock) {
        this.register = register;
        this.texts = texts;
        this.codes = codes;
        this.clock = clock;
    }

    /** The columns, in the order that the Labour Inspection lists what to register. */
    enum InjuryColumn {
        NUMBER,
        KIND,
        DAY,
        TIME,
        UNIT,
        PLACE,
        ROLE,
        RELATION,
        JOB_TITLE,
        WORK,
        ILL_ON,
        TASKS,
        FACTORS,
        COURSE,
        CAUSE,
        BACKGROUND,
        CONSENT,
        INJURY_TYPE,
        BODY_PART,
        ABSENCE_DAYS
    }

    /**
     * Writes the lines of the cases, oldest first; {@code .xlsx} or {@code .csv} by the file's name.
     *
     * @param described whether what was written freely goes along, without the names in the case
     * @return how many lines there are
     * @throws no.vern.app.exchange.table.TableRefused when the file cannot be written, with the cause
     */
    public int write(IncidentFilter filter, boolean described, Path target) {
        var known = new InjuryRepository(register, new IncidentRepository(register), new InjuryRules(codes, clock))
                .all();
        var wording = new TableWriter.Wording(texts.get("injuries.sheet.name"), texts.get("export.text.shortened"));
        var headings = Arrays.stream(InjuryColumn.values()).map(texts::of).toList();
        try (var writer = TableWriter.to(target, wording, headings)) {
            var walk = new Walk(writer, known, described);
            new IncidentRepository(register)
                    .stream(filter, IncidentSort.ascending(IncidentField.OCCURRED_AT), row ->
                            InjuryLine.of(row.content(), walk.known()).forEach(line -> walk.add(row, line)));
            writer.finish();
            return walk.lines;
        }
    }

    private final class Walk {
        private final TableWriter writer;
        private final Map<UUID, InjuryFacts> known;
        private final boolean described;
        private int lines;

        Walk(TableWriter writer, Map<UUID, InjuryFacts> known, boolean described) {
            this.writer = writer;
            this.known = known;
            this.described = described;
        }

        Map<UUID, InjuryFacts> known() {
            return known;
        }

        void add(IncidentRow row, InjuryLine line) {
            var cells = new ArrayList<@Nullable Object>();
            for (var column : InjuryColumn.values()) {
                cells.add(cell(row, line, column));
            }
            writer.row(cells);
            lines++;
        }

        private @Nullable Object cell(IncidentRow row, InjuryLine line, InjuryColumn column) {
            var content = line.report();
            var harm = line.harm();
            var person = line.person();
            return switch (column) {
                case NUMBER -> row.incident().number().toString();
                case KIND -> name(content.type());
                case DAY -> content.occurredOn();
                case TIME -> content.occurredTime();
                case UNIT -> row.unitName();
                case PLACE -> masked(content, content.place());
                case ROLE -> person == null ? null : texts.of(person.role());
                case RELATION -> person == null ? null : name(person.relation());
                case JOB_TITLE -> nav(NavList.JOB_TITLE, line.facts().jobTitle());
                case WORK -> masked(content, harm.workDone());
                case ILL_ON -> harm.illOn();
                case TASKS -> masked(content, harm.tasks());
                case FACTORS -> masked(content, harm.factors());
                case COURSE -> described ? course(content) : texts.get("injuries.course.leftOut");
                case CAUSE -> nav(NavList.CAUSE, content.injuryCause());
                case BACKGROUND -> nav(NavList.BACKGROUND, content.injuryBackground());
                case CONSENT -> line.facts().consentOn();
                case INJURY_TYPE -> nav(NavList.INJURY_TYPE, harm.injuryType());
                case BODY_PART -> nav(NavList.BODY_PART, harm.bodyPart());
                case ABSENCE_DAYS -> harm.absenceDays();
            };
        }
    }

    private @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : texts.of(code);
    }

    private @Nullable String nav(NavList list, @Nullable String code) {
        return code == null
                ? null
                : codes.list(list)
                        .byCode(code)
                        .map(known -> known.text(texts.language().code()))
                        .orElse(code);
    }

    private String course(IncidentContent content) {
        return masked(
                content,
                Stream.of(content.title(), content.description())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    private String masked(IncidentContent content, String text) {
        List<String> names = Stream.concat(
                        content.affected().stream().map(AffectedPerson::name), Stream.of(content.reportedBy()))
                .toList();
        return new NameMask(names, texts.get("case.masked")).apply(text);
    }
}
