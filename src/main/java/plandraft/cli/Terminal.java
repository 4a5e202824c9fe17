package plandraft.cli;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import plandraft.file.FileTrouble;
import plandraft.file.Program;
import plandraft.read.Unreadable;
import plandraft.say.Message;

/// The program as a command of the terminal. What goes wrong is told in one line on standard error.
public final class Terminal {
  /// The exit code when all is done.
  public static final int DONE = 0;

  /// The exit code when a check found what it was told to fail on.
  public static final int FOUND = 1;

  /// The exit code of bad usage and of files that cannot be read or written.
  public static final int REFUSED = 2;

  /// The exit code when copies were merged but changed some things differently.
  public static final int CONFLICTS = 3;

  private static final System.Logger LOG = System.getLogger(Terminal.class.getName());
  private static final int HELP_WIDTH = 100;

  private final Console console;
  private final Map<String, Command> commands = new LinkedHashMap<>();

  private Terminal(Console console) {
    this.console = console;
    commands.put("new", new NewPlan());
    commands.put("import", new Import());
    commands.put("export", new Export());
    commands.put("check", new Check());
    commands.put("compare", new Compare());
    commands.put("merge", new Merge());
    commands.put("opinions", new Opinions());
    commands.put("dump", new Dump());
  }

  /// Carries out `arguments` on the console of this process.
  ///
  /// @return the exit code
  public static int run(String... arguments) {
    return run(Console.ofThisProcess(), arguments);
  }

  /// Tells that the window cannot open for want of a display.
  ///
  /// @return the exit code
  public static int withoutDisplay() {
    Console.ofThisProcess().complain(Message.of(Terminal.class, "display.missing"));
    return REFUSED;
  }

  static int run(Console console, String... arguments) {
    return new Terminal(console).carryOut(arguments);
  }

  private int carryOut(String... arguments) {
    try {
      return carryOut(commandLine().parseArgs(arguments));
    } catch (ParameterException wrong) {
      console.complain(told(wrong));
    } catch (Refusal refusal) {
      console.complain(refusal.told());
    } catch (FileTrouble trouble) {
      console.complain(trouble.told());
    } catch (Unreadable trouble) {
      console.complain(trouble.told());
    } catch (InvalidPathException noName) {
      console.complain(told(noName));
    } catch (IOException | RuntimeException unforeseen) {
      LOG.log(Level.DEBUG, "a command failed", unforeseen);
      console.complain(Message.of(Terminal.class, "unforeseen", unforeseen.toString()));
    }
    return REFUSED;
  }

  private int carryOut(ParseResult asked) throws IOException {
    ParseResult last = asked.hasSubcommand() ? asked.subcommand() : asked;
    boolean help = asked.isUsageHelpRequested() || last.isUsageHelpRequested();
    if (asked.isVersionHelpRequested()) {
      console.out().println(Program.NAME_AND_VERSION);
    } else if (help || last == asked) {
      last.commandSpec().commandLine().usage(console.out());
    } else {
      return commands.get(last.commandSpec().name()).run(last, console);
    }
    return DONE;
  }

  private CommandLine commandLine() {
    Help help = new Help(console.locale());
    CommandSpec all = help.command("plandraft", "about", "plandraft digital-economy.plan");
    all.addOption(help.version());
    commands.values().forEach(command -> addTo(all, command.spec(help)));
    return new CommandLine(all).setUsageHelpWidth(HELP_WIDTH).setExpandAtFiles(false);
  }

  private static void addTo(CommandSpec all, CommandSpec command) {
    all.addSubcommand(command.name(), new CommandLine(command));
  }

  private static Message told(ParameterException wrong) {
    String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
    return switch (wrong) {
      case MissingParameterException missing ->
          Message.of(Terminal.class, "usage.missing", labels(missing.getMissing()), name);
      case UnmatchedArgumentException unmatched ->
          Message.of(
              Terminal.class, "usage.unknown", String.join(" ", unmatched.getUnmatched()), name);
      case OverwrittenOptionException twice ->
          Message.of(
              Terminal.class,
              "usage.twice",
              ((CommandLine.Model.OptionSpec) twice.getOverwritten()).longestName(),
              name);
      default -> Message.of(Terminal.class, "usage.wrong", wrong.getMessage(), name);
    };
  }

  private static Message told(InvalidPathException noName) {
    boolean anyName = "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
    return anyName
        ? Message.of(Terminal.class, "path.wrong", noName.getInput())
        : Message.of(Terminal.class, "path.locale");
  }

  private static String labels(List<ArgSpec> missing) {
    return missing.stream()
        .map(
            argument ->
                argument.isOption()
                    ? ((CommandLine.Model.OptionSpec) argument).longestName()
                    : argument.paramLabel())
        .collect(Collectors.joining(", "));
  }
}
