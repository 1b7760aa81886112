package no.vern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.slf4j.SLF4JProvider;
import org.junit.jupiter.api.Test;

class LibrariesTest {
    @Test
    void the_typeface_comes_without_the_theme_that_it_was_made_for() {
        assertThatThrownBy(() -> Class.forName("com.formdev.flatlaf.FlatLaf"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void both_parts_of_log4j_are_of_one_version() {
        assertThat(LogManager.class.getPackage().getImplementationVersion())
                .isNotNull()
                .isEqualTo(SLF4JProvider.class.getPackage().getImplementationVersion());
    }
}
