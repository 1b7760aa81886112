package no.vern;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The rules of the record: what may lean on what, and what nobody does. */
@AnalyzeClasses(packages = "no.vern", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule the_record_has_no_screen = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.apache.poi..", "no.vern.app..")
            .because("everything in db works without a window, and the app leans on it, never the other way");

    @ArchTest
    static final ArchRule only_repositories_speak_sql = noClasses()
            .that(resideInAnyPackage("no.vern.schema..", "no.vern.workspace..")
                    .or(simpleNameEndingWith("Repository"))
                    .or(innerOfARepository())
                    .negate())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "no.vern.schema..", "java.sql..", "org.h2..")
            .because("records and rules outlive the tables they are kept in, and are tested without them");

    @ArchTest
    static final ArchRule only_the_workspace_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackages("no.vern.workspace..", "no.vern.schema..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.h2..", "org.flywaydb..", "org.bouncycastle..", "javax.crypto..")
            .because("keys and files are handled in one place, where they can be reviewed together");

    @ArchTest
    static final ArchRule areas_stand_in_no_circle = slices()
            .matching("no.vern.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a circle of areas can only be understood, tested and changed as one");

    @ArchTest
    static final ArchRule packages_bear_the_users_word = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..helper..", "..manager..", "..service..", "..impl..", "..common..")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("such names say nothing, and so collect everything");

    @ArchTest
    static final ArchRule nothing_is_printed = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
            .because("what db has to say it returns or throws; printed text can hold a name");

    @ArchTest
    static final ArchRule no_stack_trace_is_printed = noClasses()
            .should()
            .callMethod(Throwable.class, "printStackTrace")
            .because("a failure is told to the user once, in a sentence, and logged once, without names");

    @ArchTest
    static final ArchRule no_java_util_logging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "java.awt..", "javax.swing..")
            .because("there is one log, and no screen here");

    @ArchTest
    static final ArchRule nobody_sleeps = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", Duration.class)
            .because("a wait is an instant to try again at, or a signal; sleeping blocks somebody");

    @ArchTest
    static final ArchRule no_static_state = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("no.vern.schema..")
            .should()
            .beFinal()
            .because("two workspaces open in one process must not share anything that changes");

    @ArchTest
    static final ArchRule the_trail_is_written_by_the_transaction = noClasses()
            .that()
            .resideOutsideOfPackages("no.vern.workspace..", "no.vern.schema..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("AuditEntryRecord")
            .because("an entry is sealed by Write in the transaction it tells of, and by nobody else");

    @ArchTest
    static final ArchRule a_day_is_a_day_in_norway = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now", Clock.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now", Clock.class)
            .because("a clock that tells another zone's day is an hour or two late at midnight: ask Norway");

    @ArchTest
    static final ArchRule classes_stay_small = classes()
            .that()
            .resideOutsideOfPackage("no.vern.schema..")
            .should(haveAtMostLines(300))
            .because("the aim is 60 lines and at most 200 of code; 300 with its documentation needs a very good reason");

    private static DescribedPredicate<JavaClass> innerOfARepository() {
        return DescribedPredicate.describe(
                "inside a repository",
                type -> type.getEnclosingClass()
                        .filter(outer -> outer.getSimpleName().endsWith("Repository"))
                        .isPresent());
    }

    /** By the last line that a class's code names. */
    private static ArchCondition<JavaClass> haveAtMostLines(int most) {
        return new ArchCondition<>("have at most " + most + " lines") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var last = type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getAccessesFromSelf().stream())
                        .mapToInt(access -> access.getLineNumber())
                        .max()
                        .orElse(0);
                events.add(new SimpleConditionEvent(type, last <= most, type.getName() + " has " + last + " lines"));
            }
        };
    }
}
