package no.vern.app.cli;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import no.vern.app.language.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of every command in one language, under the keys that picocli looks for. */
final class HelpTexts extends ResourceBundle {
    private static final int WIDTH = 100;

    private final Texts texts;
    private final Map<String, String> sentences = new HashMap<>();

    private HelpTexts(Texts texts) {
        this.texts = texts;
    }

    /** Gives the command and all under it their help. */
    static void fill(CommandLine command, Texts texts) {
        var help = new HelpTexts(texts);
        help.collect(command);
        command.setResourceBundle(help);
    }

    @Override
    protected Object handleGetObject(String key) {
        return sentences.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sentences.keySet());
    }

    private void collect(CommandLine command) {
        var spec = command.getCommandSpec();
        spec.usageMessage()
                .width(WIDTH)
                .header(new String[0])
                .sortOptions(false)
                .synopsisHeading(texts.get("cli.usage.heading") + " ")
                .synopsisSubcommandLabel(texts.get("cli.usage.command"))
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .commandListHeading("%n");
        sentences.put(spec.qualifiedName(".") + ".usage.description", texts.get("cli." + name(command) + ".help"));
        spec.options().forEach(option -> sentences.put(withoutDashes(option), argument(option)));
        spec.positionalParameters().forEach(parameter -> sentences.put(key(parameter), argument(parameter)));
        command.getSubcommands().values().forEach(this::collect);
    }

    private String argument(ArgSpec argument) {
        var label = argument instanceof OptionSpec option ? withoutDashes(option) : argument.paramLabel();
        // Picocli formats what it prints, so a percent sign has to be doubled.
        return texts.get("cli." + camel(label.toLowerCase(Locale.ROOT).split("-")) + ".argument").replace("%", "%%");
    }

    private static String key(PositionalParamSpec parameter) {
        return parameter.paramLabel() + "[" + parameter.index() + "]";
    }

    private static String withoutDashes(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    private static String name(CommandLine command) {
        var words = command.getCommandSpec().qualifiedName(" ").split(" ");
        return words.length == 1 ? words[0] : camel(Arrays.copyOfRange(words, 1, words.length));
    }

    private static String camel(String... words) {
        var name = new StringBuilder(words[0]);
        for (var word : Arrays.asList(words).subList(1, words.length)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
