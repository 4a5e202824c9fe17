package plandraft;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The packages form a directed acyclic graph, and each foreign library has its one home.
class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("plandraft");

  /// What each package may use besides itself; `*` is every package but the two ways in.
  private static final Map<String, List<String>> MAY_USE =
      rules(
          """
          quantity:
          job:
          say:
          tabbed:
          model: quantity
          text: quantity
          document: quantity
          layout: quantity document
          edit: quantity model text
          history: model edit
          query: quantity model text say
          check: quantity model text query edit say
          review: quantity model text query edit document job say
          compose: quantity model text query review layout document job say
          recognize: quantity model text document say job
          page: quantity document
          read: quantity document job say
          office: read quantity document job say
          word: office read quantity document job say
          excel: office read quantity document job say
          markup: read tabbed quantity document job say
          intake: word excel markup office read quantity document job say
          file: quantity model layout check review document job say
          export: quantity model layout compose document page word excel file job say
          circulation: quantity model layout compose review document read intake export file job say
          cli: *
          ui: *
          """);

  private static Map<String, List<String>> rules(String table) {
    Map<String, List<String>> rules = new TreeMap<>();
    for (String line : table.lines().toList()) {
      List<String> words = List.of(line.split(":? +|:"));
      boolean all = words.contains("*");
      rules.put(words.getFirst(), all ? core(table) : words.subList(1, words.size()));
    }
    return rules;
  }

  /// All packages but the two ways into the program.
  private static List<String> core(String table) {
    return table
        .lines()
        .filter(line -> !line.endsWith("*"))
        .map(line -> line.substring(0, line.indexOf(':')))
        .toList();
  }

  private static final List<String> FEATURES =
      List.of(
          "start", "outline", "write", "find", "plan", "table", "annex", "inspect", "review",
          "bring", "preview");

  @TestFactory
  Stream<DynamicTest> packagesUseOnlyWhatTheyMay() {
    return MAY_USE.entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey() + " uses only " + rule.getValue(),
                    () ->
                        classes()
                            .that()
                            .resideInAPackage("plandraft." + rule.getKey() + "..")
                            .should()
                            .onlyDependOnClassesThat(allowed(rule.getKey(), rule.getValue()))
                            .allowEmptyShould(true)
                            .check(PROGRAM)));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("plandraft.(*)..").should().beFreeOfCycles().check(PROGRAM);
    slices()
        .matching("plandraft.ui.(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @TestFactory
  Stream<DynamicTest> featuresOfTheWindowDoNotKnowOneAnother() {
    return FEATURES.stream()
        .map(
            feature ->
                DynamicTest.dynamicTest(
                    feature,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage("plandraft.ui." + feature + "..")
                            .should()
                            .dependOnClassesThat(
                                resideInAnyPackage(
                                    FEATURES.stream()
                                        .filter(other -> !other.equals(feature))
                                        .map(other -> "plandraft.ui." + other + "..")
                                        .toArray(String[]::new)))
                            .orShould()
                            .dependOnClassesThat(resideInAPackage("plandraft.ui"))
                            .allowEmptyShould(true)
                            .check(PROGRAM)));
  }

  @Test
  void widgetsKnowNoPlan() {
    classes()
        .that()
        .resideInAPackage("plandraft.ui.kit..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "plandraft.ui.kit..",
                    "plandraft.job..",
                    "plandraft.say..",
                    "plandraft.tabbed..")
                .or(DescribedPredicate.not(resideInAPackage("plandraft.."))))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @TestFactory
  Stream<DynamicTest> librariesHaveOneHome() {
    return Stream.of(
        home(
            "JavaFX",
            List.of("javafx..", "org.controlsfx..", "org.kordamp..", "atlantafx.."),
            List.of("plandraft.ui..")),
        home(
            "RichTextFX",
            List.of("org.fxmisc..", "org.reactfx.."),
            List.of("plandraft.ui.write..")),
        home(
            "POI",
            List.of("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans.."),
            List.of("plandraft.office..", "plandraft.word..", "plandraft.excel..")),
        home(
            "Jackson",
            List.of("tools.jackson..", "com.fasterxml.jackson.."),
            List.of("plandraft.file..")),
        home("Aalto", List.of("com.fasterxml.aalto.."), List.of("plandraft.office..")),
        home(
            "jsoup",
            List.of("org.jsoup.."),
            List.of("plandraft.markup..", "plandraft.ui.kit.sheet..")),
        home("JSVG", List.of("com.github.weisj.jsvg.."), List.of("plandraft.file..")),
        home("picocli", List.of("picocli.."), List.of("plandraft.cli..")));
  }

  @Test
  void onlyTheTerminalSpeaksToStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("plandraft.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsNamedHere() {
    List<String> unknown = new ArrayList<>();
    for (JavaClass type : PROGRAM) {
      String name = type.getPackageName();
      if (!name.equals("plandraft") && !MAY_USE.containsKey(name.split("\\.")[1])) {
        unknown.add(name);
      }
    }
    assertThat(unknown).isEmpty();
  }

  private static DynamicTest home(String name, List<String> library, List<String> homes) {
    return DynamicTest.dynamicTest(
        name + " only in " + homes,
        () ->
            noClasses()
                .that()
                .resideOutsideOfPackages(homes.toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(library.toArray(String[]::new)))
                .check(PROGRAM));
  }

  private static DescribedPredicate<JavaClass> allowed(String own, List<String> others) {
    String[] ours =
        with(others, own).stream().map(name -> "plandraft." + name + "..").toArray(String[]::new);
    return resideInAnyPackage(ours)
        .or(DescribedPredicate.not(resideInAPackage("plandraft..")))
        .as("in plandraft." + with(others, own));
  }

  private static List<String> with(List<String> some, String another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }
}
