package no.vern.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.application.Platform;
import no.vern.app.ui.Tasks;
import no.vern.app.ui.WindowDialogs;

@AnalyzeClasses(packages = "no.vern.app", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> VIEW =
            DescribedPredicate.describe("are part of a View", ArchitectureTest::ofView);

    @ArchTest
    static final ArchRule database_is_spoken_to_by_repositories = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "no.vern.schema..", "org.h2..", "org.flywaydb..")
            .because("db speaks the domain; the window and the command line never see a table");

    @ArchTest
    static final ArchRule workbooks_are_made_in_report_and_read_in_exchange = noClasses()
            .that()
            .resideOutsideOfPackages("no.vern.app.report..", "no.vern.app.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.dhatim..", "de.siegmar..")
            .because("files come in by exchange and go out by report and exchange, and by nothing else");

    @ArchTest
    static final ArchRule nodes_are_drawn_by_views = noClasses()
            .that()
            .resideOutsideOfPackages("no.vern.app.ui..", "no.vern.app.shell..")
            .and(DescribedPredicate.not(VIEW))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx.scene..")
            .because("a view model that holds no node is tested without a window");

    @ArchTest
    static final ArchRule view_models_hold_no_node = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..")
            .because("a view model holds properties and actions; the view draws them");

    @ArchTest
    static final ArchRule only_tasks_goes_back_to_the_window = noClasses()
            .that()
            .doNotBelongToAnyOf(Tasks.class)
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .because("work that does not go through Tasks can neither be cancelled nor waited for");

    @ArchTest
    static final ArchRule only_dialogs_asks = noClasses()
            .that()
            .doNotBelongToAnyOf(WindowDialogs.class)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.scene.control.Alert")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("javafx\\.stage\\.(File|Directory)Chooser")
            .because("tests answer at Dialogs, and a window without a display has no file chooser");

    @ArchTest
    static final ArchRule packages_do_not_go_in_circles = slices().matching("no.vern.app.(*)..")
            .should()
            .beFreeOfCycles()
            .because("one can read a package without reading those that use it");

    @ArchTest
    static final ArchRule names_are_the_users_words = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..helper..", "..manager..", "..service..", "..impl..", "..common..")
            .orShould()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Impl)")
            .because("a package has the name of the screen that it makes");

    @ArchTest
    static final ArchRule nothing_is_kept_in_static_fields = fields().that()
            .areStatic()
            .and()
            .doNotHaveName("$assertionsDisabled")
            .should()
            .beFinal()
            .because("two windows, or two tests, must not meet in a static field");

    @ArchTest
    static final ArchRule nothing_is_printed_past_the_log = noClasses()
            .that()
            .doNotBelongToAnyOf(Launcher.class)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("the command line writes where picocli tells it to, and a stack trace may name a person");

    @ArchTest
    static final ArchRule only_the_launcher_ends_the_process = noClasses()
            .that()
            .doNotBelongToAnyOf(Launcher.class)
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("a process that ends elsewhere leaves a vault open");

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
    static final ArchRule nothing_sleeps = noClasses()
            .that()
            .haveNameNotMatching("no\\.vern\\.app\\.attachment\\.PdfPages.*")
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..", "java.util.logging..")
            .because("waiting is for an event, drawing is for JavaFX, and logging is for slf4j; only PDFBox draws its pages "
                    + "on pictures of AWT");

    private static boolean ofView(JavaClass type) {
        var top = type;
        while (top.getEnclosingClass().isPresent()) {
            top = top.getEnclosingClass().get();
        }
        return top.getSimpleName().endsWith("View");
    }
}
