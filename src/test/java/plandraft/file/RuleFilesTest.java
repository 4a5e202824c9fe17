package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.check.Limit;
import plandraft.check.Rule;
import plandraft.check.Rules;
import plandraft.check.Settings;
import plandraft.check.Settings.OfRule;

class RuleFilesTest {
  private static final Path TEMPLATES = Path.of("templates");

  @TempDir private Path own;

  @Test
  void everyRuleStandsInTheProgramsFileWithItsUsualLimits() throws FileTrouble {
    Map<String, OfRule> usual =
        Rules.all(Settings.USUAL).stream()
            .collect(Collectors.toMap(Rule::id, RuleFilesTest::usual));

    assertThat(new RuleFiles(own).read().rules()).isEqualTo(usual);
  }

  @Test
  void theUsersFileNeedOnlySayWhatDiffers() throws IOException {
    write(
        """
        {"rules": {
          "UnitsAreKnown": {"on": false},
          "ListsAgree": {"limits": {"longest": 20}}
        }}""");

    Settings settings = new RuleFiles(own).read();

    assertThat(settings.rules().get("UnitsAreKnown").on()).isFalse();
    assertThat(settings.rules().get("ListsAgree"))
        .isEqualTo(new OfRule(true, Map.of("longest", new BigDecimal("20"))));
    assertThat(settings.rules().get("GrowthHolds").limits()).hasSize(2);
    assertThat(settings.rules()).hasSameSizeAs(new RuleFiles(own.resolve("none")).read().rules());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"rules": {\\n "CountAgree": {"on": true}}}              | 规则文件“rules.json”第 2 行不认识 rules.CountAgree，这里可以写：ReferencesResolve、CountsAgree
          {"rules": {\\n "ListsAgree": {\\n "limits": {"long": 3}}}} | 规则文件“rules.json”第 3 行不认识 rules.ListsAgree.limits.long，这里可以写：longest。
          {"rules": {\\n "CountsAgree": {"limits": {"long": 3}}}}   | 规则文件“rules.json”第 2 行不认识 rules.CountsAgree.limits，这里可以写：on。
          {"rules": {"ListsAgree": {\\n\\n "limits": {"longest": 1}}}} | 规则文件“rules.json”第 3 行的 rules.ListsAgree.limits.longest 不能写“1”，可以写：2 到 50 之间的整数。
          {"rules": {"ListsAgree": {"limits": {"longest": 3.5}}}}    | 规则文件“rules.json”第 1 行的 rules.ListsAgree.limits.longest 不能写“3.5”，可以写：2 到 50 之间的整数。
          {"rules": {"NumbersAgree": {"limits": {"about": 80}}}}     | 规则文件“rules.json”第 1 行的 rules.NumbersAgree.limits.about 不能写“80”，可以写：0 到 50 之间的数。
          {"rules": {"ListsAgree": {\\n "on": "maybe"}}}            | 规则文件“rules.json”第 2 行的 rules.ListsAgree.on 写得不对。
          {"rules": {"ListsAgree": {\\n "off": true}}}              | 规则文件“rules.json”第 2 行不认识 rules.ListsAgree.off，这里可以写：
          {"rulez": {}}                                              | 规则文件“rules.json”第 1 行不认识 rulez，这里可以写：
          {"rules": {\\n "ListsAgree": {                             | 规则文件“rules.json”第 2 行断了或写坏了，不是完整的 JSON。
          """)
  void whatIsWrongIsToldWithLineFieldAndWhatIsAllowed(String json, String told) throws IOException {
    write(json.replace("\\n", "\n"));

    assertThatThrownBy(() -> new RuleFiles(own).read())
        .asInstanceOf(type(FileTrouble.class))
        .extracting(trouble -> trouble.told().in(Locale.CHINA))
        .asString()
        .startsWith(told);
  }

  @Test
  void onlyWhatDiffersIsWritten() throws IOException {
    RuleFiles files = new RuleFiles(own.resolve("new"));
    Map<String, OfRule> rules = new HashMap<>(files.read().rules());
    rules.put("UnitsAreKnown", new OfRule(false, Map.of()));
    rules.put("ListsAgree", new OfRule(true, Map.of("longest", new BigDecimal("20"))));
    rules.put("NumbersAgree", new OfRule(true, Map.of("about", new BigDecimal("5.0"))));
    rules.put("CountsAgree", new OfRule(true, Map.of()));

    files.write(new Settings(rules));

    String json = Files.readString(own.resolve("new/rules.json"));
    assertThat(json.replaceAll("\\s", ""))
        .isEqualTo(
            "{\"rules\":{\"ListsAgree\":{\"limits\":{\"longest\":20}},"
                + "\"UnitsAreKnown\":{\"on\":false}}}");
    assertThat(wrong(json)).isEmpty();
    assertThat(files.read().rules().get("UnitsAreKnown").on()).isFalse();
    assertThat(files.read().rules().get("ListsAgree")).isEqualTo(rules.get("ListsAgree"));
  }

  @Test
  void whereNothingDiffersTheUsersFileIsTakenAway() throws IOException {
    write("{\"rules\": {\"UnitsAreKnown\": {\"on\": false}}}");
    RuleFiles files = new RuleFiles(own);

    files.write(new RuleFiles(own.resolve("none")).read());

    assertThat(own.resolve("rules.json")).doesNotExist();
    assertThat(files.read().rules().get("UnitsAreKnown").on()).isTrue();
  }

  @Test
  void aFolderThatIsAFileIsTold() throws IOException {
    Path taken = Files.writeString(own.resolve("taken"), "");
    Settings off = new Settings(Map.of("DatesExist", new OfRule(false, Map.of())));

    assertThatThrownBy(() -> new RuleFiles(taken).write(off)).isInstanceOf(FileTrouble.class);
  }

  @Test
  void theProgramsFileIsAsTheSchemaSays() throws IOException {
    assertThat(wrong(Files.readString(TEMPLATES.resolve("rules.json")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"rules\": {\"CountAgree\": {\"on\": true}}}",
        "{\"rules\": {\"CountsAgree\": {\"on\": 1}}}",
        "{\"rules\": {\"CountsAgree\": {\"limits\": {\"longest\": 3}}}}",
        "{\"rules\": {\"ListsAgree\": {\"limits\": {\"longest\": 1}}}}",
        "{\"rules\": {\"ListsAgree\": {\"limits\": {\"longest\": 2.5}}}}"
      })
  void whatTheProgramRefusesTheSchemaRefuses(String json) throws IOException {
    write(json);

    assertThatThrownBy(() -> new RuleFiles(own).read()).isInstanceOf(FileTrouble.class);
    assertThat(wrong(json)).isNotEmpty();
  }

  private static OfRule usual(Rule<?> rule) {
    return new OfRule(
        true, rule.limits().stream().collect(Collectors.toMap(Limit::name, Limit::usual)));
  }

  private static List<String> wrong(String json) throws IOException {
    String schema = Files.readString(TEMPLATES.resolve("rules.schema.json"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  private void write(String json) throws IOException {
    Files.writeString(own.resolve("rules.json"), json);
  }
}
