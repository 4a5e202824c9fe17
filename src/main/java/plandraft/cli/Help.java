package plandraft.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import plandraft.say.Message;
import plandraft.say.Words;

/// Makes commands and their options with help in one language.
final class Help {
  private final Words words;

  Help(Locale locale) {
    this.words = Words.of(Help.class, locale);
  }

  /// A command called `name`, told by `about` and shown by `examples`.
  CommandSpec command(String name, String about, String... examples) {
    CommandSpec spec = CommandSpec.create().name(name);
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(words.say(about));
    usage.synopsisHeading(words.say("help.usage"));
    usage.descriptionHeading("%n");
    usage.parameterListHeading(words.say("help.parameters"));
    usage.optionListHeading(words.say("help.options"));
    usage.commandListHeading(words.say("help.commands"));
    usage.footerHeading(words.say("help.example"));
    usage.footer(Stream.of(examples).map("  "::concat).toArray(String[]::new));
    usage.sortOptions(false);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(words.say("help.help"))
            .build());
    return spec;
  }

  /// An option called `names` with a value called `label`, told by `about`.
  OptionSpec option(boolean required, String label, String about, String... names) {
    return OptionSpec.builder(names)
        .required(required)
        .paramLabel(label)
        .type(String.class)
        .description(words.say(about))
        .build();
  }

  /// An option with one of several values, which `each` tells, a line each.
  OptionSpec choice(String label, String about, Stream<Message> each, String... names) {
    return OptionSpec.builder(names)
        .paramLabel(label)
        .type(String.class)
        .description(
            Stream.concat(Stream.of(words.say(about)), each.map(it -> it.in(words.locale())))
                .toArray(String[]::new))
        .build();
  }

  /// A switch called `names`, told by `about`.
  OptionSpec flag(String about, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(words.say(about)).build();
  }

  /// The option that shows the program's version.
  OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description(words.say("help.version"))
        .build();
  }

  /// The files a command is about, one or more.
  PositionalParamSpec files(String about) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("1..*")
        .required(true)
        .paramLabel("FILE")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(words.say(about))
        .build();
  }

  /// The one file a command is about.
  PositionalParamSpec file(String about) {
    return file(0, "FILE", about);
  }

  /// One of the files a command is about, counted from 0.
  PositionalParamSpec file(int index, String label, String about) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .arity("1")
        .required(true)
        .paramLabel(label)
        .type(String.class)
        .description(words.say(about))
        .build();
  }
}
