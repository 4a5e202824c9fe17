package plandraft.say;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every phrase the program says stands in both bundles, and the bundles hold nothing else.
final class WordsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BUNDLES = Path.of("src/main/resources");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  /// By package: what it says, and every literal in its sources.
  private static final Map<String, Set<String>> SAID = new TreeMap<>();

  private static final Map<String, Set<String>> LITERALS = new TreeMap<>();

  private static final Map<String, Properties> CHINESE = new TreeMap<>();
  private static final Map<String, Properties> ENGLISH = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      for (Path file : files.toList()) {
        String owner = BUNDLES.relativize(file.getParent()).toString().replace('/', '.');
        switch (file.getFileName().toString()) {
          case "words.properties" -> CHINESE.put(owner, properties(file));
          case "words_en.properties" -> ENGLISH.put(owner, properties(file));
          default -> {}
        }
      }
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(SOURCES);
        var manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      var units = manager.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) compiler.getTask(null, manager, null, List.of(), null, units);
      for (CompilationUnitTree unit : task.parse()) {
        new Listener(String.valueOf(unit.getPackageName())).scan(unit, null);
      }
    }
  }

  @Test
  void everythingSaidHasItsWords() {
    Set<String> missing = new TreeSet<>();
    SAID.forEach(
        (owner, keys) ->
            keys.stream()
                .filter(key -> !CHINESE.getOrDefault(owner, new Properties()).containsKey(key))
                .forEach(key -> missing.add("add " + key + "=… to " + bundle(owner))));
    assertThat(missing).as("phrases without words").isEmpty();
  }

  @Test
  void noKeyStandsTwiceInABundle() throws IOException {
    List<String> twice = new ArrayList<>();
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".properties")).toList()) {
        Set<String> keys = new TreeSet<>();
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("[\\w.]+\\s*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .filter(key -> !keys.add(key))
            .forEach(key -> twice.add(key + " in " + file));
      }
    }
    assertThat(twice).as("keys of which only the last counts").isEmpty();
  }

  @Test
  void noWordsAreLeftUnsaid() {
    Set<String> unused = new TreeSet<>();
    CHINESE.forEach(
        (owner, words) ->
            words.stringPropertyNames().stream()
                .filter(key -> !LITERALS.getOrDefault(owner, Set.of()).contains(key))
                .forEach(key -> unused.add("delete " + key + " from " + bundle(owner))));
    assertThat(unused).as("words nobody says").isEmpty();
  }

  @Test
  void bothLanguagesSayTheSame() {
    Set<String> differing = new TreeSet<>();
    CHINESE.forEach(
        (owner, words) -> {
          Set<Object> english = ENGLISH.getOrDefault(owner, new Properties()).keySet();
          words.keySet().stream()
              .filter(key -> !english.contains(key))
              .forEach(key -> differing.add("add " + key + " to the English " + bundle(owner)));
          english.stream()
              .filter(key -> !words.containsKey(key))
              .forEach(key -> differing.add("delete " + key + " from the English " + owner));
        });
    assertThat(differing).isEmpty();
  }

  @Test
  void apostrophesOfFilledPhrasesAreDoubled() {
    Set<String> lone = new TreeSet<>();
    Stream.concat(CHINESE.values().stream(), ENGLISH.values().stream())
        .flatMap(words -> words.values().stream())
        .map(Object::toString)
        .filter(phrase -> phrase.contains("{0") && LONE_APOSTROPHE.matcher(phrase).find())
        .forEach(lone::add);
    assertThat(lone).as("write '' for ' where something is filled in").isEmpty();
  }

  @Test
  void whereChineseIsAtHomeItsPunctuationIs() {
    Pattern halfWidth = Pattern.compile("[一-龥][,;:!?]|[,;:!?][一-龥]|\\.\\.\\.");
    Set<String> wrong = new TreeSet<>();
    CHINESE.forEach(
        (owner, words) ->
            words.forEach(
                (key, phrase) -> {
                  if (halfWidth.matcher(phrase.toString()).find()) {
                    wrong.add(owner + " " + key + "=" + phrase);
                  }
                }));
    assertThat(wrong).as("use ，；：！？…… in Chinese").isEmpty();
  }

  private static String bundle(String owner) {
    return BUNDLES.resolve(owner.replace('.', '/')).resolve("words.properties").toString();
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  /// Hears what one source file says.
  private static final class Listener extends TreeScanner<Void, Void> {
    private final String owner;

    Listener(String owner) {
      this.owner = owner;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String text) {
        LITERALS.computeIfAbsent(owner, _ -> new TreeSet<>()).add(text);
      }
      return super.visitLiteral(literal, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      ExpressionTree method = call.getMethodSelect();
      if (name(method).equals("say") && !call.getArguments().isEmpty()) {
        hear(call.getArguments().getFirst());
      } else if (method.toString().equals("Message.of") && call.getArguments().size() > 1) {
        hear(call.getArguments().get(1));
      }
      return super.visitMethodInvocation(call, nothing);
    }

    private void hear(ExpressionTree key) {
      switch (key) {
        case LiteralTree literal ->
            SAID.computeIfAbsent(owner, _ -> new TreeSet<>()).add(literal.getValue().toString());
        case ConditionalExpressionTree choice -> {
          hear(choice.getTrueExpression());
          hear(choice.getFalseExpression());
        }
        case ParenthesizedTree inner -> hear(inner.getExpression());
        default -> {}
      }
    }

    private static String name(ExpressionTree method) {
      return switch (method) {
        case MemberSelectTree member -> member.getIdentifier().toString();
        case IdentifierTree plain -> plain.getName().toString();
        default -> "";
      };
    }
  }
}
