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
  private static final String LIMITS = "limits";

  private final Path own;

  private record Form(@JsonProperty("$schema") Optional<String> schema, Map<String, OfRule> rules) {
    private record OfRule(Optional<Boolean> on, Map<String, BigDecimal> limits) {}
  }

  /// Rules with the user's own from the folder `own`, which need not exist.
  public RuleFiles(Path own) {
    this.own = own.resolve(NAME);
  }

  /// The settings as they are now.
  ///
  /// @throws FileTrouble if the user's own file is wrong: in which line, and what is allowed there
  public Settings read() throws FileTrouble {
    Map<String, Settings.OfRule> rules = new HashMap<>();
    take(resource(), rules);
    if (Files.isRegularFile(own)) {
      take(PlanFile.bytes(own), rules);
    }
    return new Settings(rules);
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
      throw OwnJson.unknown(file, json, List.of(RULES, rule.id(), LIMITS), List.of("on"));
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
