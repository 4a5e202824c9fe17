package plandraft.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plandraft.check.Limit;
import plandraft.check.Rule;
import plandraft.check.Rules;
import plandraft.check.Settings;
import plandraft.say.Message;

/// Which rules of the check list apply and where they draw the line: `rules.json` as it comes with
/// the program, and over it the user's own of the same name, which need only say what differs.
public final class RuleFiles {
  private static final String OURS = "/plandraft/templates/rules.json";
  private static final String NAME = "rules.json";
  private static final String RULES = "rules";
  private static final String ON = "on";
  private static final String LIMITS = "limits";

  private final Path file;

  private record Form(@JsonProperty("$schema") Optional<String> schema, Map<String, OfRule> rules) {
    private record OfRule(Optional<Boolean> on, Map<String, BigDecimal> limits) {}
  }

  /// Rules with the user's own from the folder `own`, which need not exist.
  public RuleFiles(Path own) {
    this.file = own.resolve(NAME);
  }

  /// The settings as they are now.
  ///
  /// @throws FileTrouble if the user's own file is wrong: in which line, and what is allowed there
  public Settings read() throws FileTrouble {
    Map<String, Settings.OfRule> rules = new HashMap<>();
    take(resource(), rules);
    if (Files.isRegularFile(file)) {
      take(PlanFile.bytes(file), rules);
    }
    return new Settings(rules);
  }

  /// Writes what `settings` say otherwise than the program's own; where they say nothing else, the
  /// user's file is taken away.
  ///
  /// @throws FileTrouble if the disk does not take it
  public void write(Settings settings) throws FileTrouble {
    Map<String, Settings.OfRule> usual = new HashMap<>();
    take(resource(), usual);
    Map<String, Map<String, Object>> own = new TreeMap<>();
    settings.rules().forEach((id, set) -> own.put(id, differing(usual.get(id), set)));
    own.values().removeIf(Map::isEmpty);
    byte[] json = SmallJson.MAPPER.writeValueAsBytes(Map.of(RULES, own));
    try {
      Files.createDirectories(file.getParent());
      if (own.isEmpty()) {
        Files.deleteIfExists(file);
        return;
      }
    } catch (IOException wrong) {
      throw PlanFile.unwritable(file, json.length, wrong);
    }
    WholeFile.write(file, json);
  }

  private static Map<String, Object> differing(Settings.OfRule usual, Settings.OfRule set) {
    Map<String, Object> differing = new TreeMap<>();
    Map<String, BigDecimal> limits = new TreeMap<>(set.limits());
    limits.entrySet().removeIf(it -> usual.limits().get(it.getKey()).compareTo(it.getValue()) == 0);
    if (usual.on() != set.on()) {
      differing.put(ON, set.on());
    }
    if (!limits.isEmpty()) {
      differing.put(LIMITS, limits);
    }
    return differing;
  }

  private static void take(byte[] json, Map<String, Settings.OfRule> rules) throws FileTrouble {
    Message file = Message.of(RuleFiles.class, "rules.file", NAME);
    Form form = OwnJson.read(file, json, Form.class);
    List<Rule<?>> known = Rules.all(Settings.USUAL);
    for (Map.Entry<String, Form.OfRule> entry : form.rules().entrySet()) {
      String id = entry.getKey();
      Optional<Rule<?>> rule = known.stream().filter(one -> one.id().equals(id)).findFirst();
      if (rule.isEmpty()) {
        throw OwnJson.unknown(
            file, json, List.of(RULES, id), known.stream().map(Rule::id).toList());
      }
      Map<String, BigDecimal> limits = limits(file, json, rule.get(), entry.getValue().limits());
      Settings.OfRule before = rules.getOrDefault(id, Settings.OfRule.USUAL);
      rules.put(id, before.changed(entry.getValue().on(), limits));
    }
  }

  private static Map<String, BigDecimal> limits(
      Message file, byte[] json, Rule<?> rule, Map<String, BigDecimal> given) throws FileTrouble {
    if (rule.limits().isEmpty() && !given.isEmpty()) {
      throw OwnJson.unknown(file, json, List.of(RULES, rule.id(), LIMITS), List.of(ON));
    }
    for (Map.Entry<String, BigDecimal> entry : given.entrySet()) {
      List<String> steps = List.of(RULES, rule.id(), LIMITS, entry.getKey());
      Optional<Limit> limit =
          rule.limits().stream().filter(one -> one.name().equals(entry.getKey())).findFirst();
      if (limit.isEmpty()) {
        throw OwnJson.unknown(file, json, steps, rule.limits().stream().map(Limit::name).toList());
      }
      if (!limit.get().allows(entry.getValue())) {
        throw OwnJson.value(
            file, json, steps, entry.getValue().toPlainString(), allowed(limit.get()));
      }
    }
    return given;
  }

  private static Message allowed(Limit limit) {
    String least = limit.least().toPlainString();
    String most = limit.most().toPlainString();
    return limit.whole()
        ? Message.of(RuleFiles.class, "rules.whole", least, most)
        : Message.of(RuleFiles.class, "rules.between", least, most);
  }

  private static byte[] resource() {
    try (InputStream bytes = RuleFiles.class.getResourceAsStream(OURS)) {
      return Optional.ofNullable(bytes)
          .orElseThrow(() -> new IllegalStateException("the program lacks " + OURS))
          .readAllBytes();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
