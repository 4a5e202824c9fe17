package plandraft.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.model.Plan;
import plandraft.say.Message;
import plandraft.text.Span;

/// Punctuation follows GB/T 15834-2011: no 、 between 《》《》, full-width signs between characters,
/// brackets and quotation marks in pairs, one sign at a time.
public final class PunctuationIsChinese implements Rule<Void> {
  private static final String HAN = "\\p{IsHan}”》）";
  private static final Map<String, String> WIDE =
      Map.of(",", "，", ";", "；", ":", "：", "?", "？", "!", "！", "(", "（", ")", "）");
  private static final String NARROW_SIGN = "[,;:?!](?<=[HAN].)(?=[\\p{IsHan}“《（])";
  private static final String NARROW_OPENING = "[(](?<=[HAN].)(?=\\p{IsHan}[^()（）]*[)])";
  private static final String NARROW_CLOSING = "[)](?<=[HAN][(]\\p{IsHan}[^()（）]{0,99}.)";

  /// Signs that should be others, all those of one passage together.
  ///
  /// @param sentence what is said of them
  /// @param step what mends them
  /// @param mend what each of them becomes
  private record Fault(
      Pattern pattern,
      Severity severity,
      Function<List<MatchResult>, Message> sentence,
      Message step,
      UnaryOperator<String> mend) {
    /// What a live reference prints is mended where it comes from, and told there.
    List<MatchResult> in(Statement statement) {
      return pattern
          .matcher(statement.text())
          .results()
          .filter(sign -> statement.isTyped(new Span(sign.start(), sign.end())))
          .toList();
    }
  }

  private static final List<Fault> FAULTS =
      List.of(
          new Fault(
              Pattern.compile("》、《"),
              Severity.ADVICE,
              _ -> say("punctuation.titles"),
              say("punctuation.join"),
              _ -> "》《"),
          new Fault(
              Pattern.compile(
                  String.join("|", NARROW_SIGN, NARROW_OPENING, NARROW_CLOSING)
                      .replace("[HAN]", "[" + HAN + "]")),
              Severity.ADVICE,
              found -> say("punctuation.narrow", found.getFirst().group(), places(found)),
              say("punctuation.widen"),
              WIDE::get),
          new Fault(
              Pattern.compile("(?<![。，、；：])(?!。{3,}(?![，、；：]))[。，、；：]{2,}"),
              Severity.WARNING,
              found -> say("punctuation.twice", found.getFirst().group()),
              say("punctuation.single"),
              signs -> signs.contains("。") ? "。" : signs.substring(0, 1)));

  private static final String OPENING = "（(“《【";
  private static final String CLOSING = "）)”》】";

  private static Message say(String key, Object... arguments) {
    return Message.of(PunctuationIsChinese.class, key, arguments);
  }

  /// A pair of brackets is one place.
  private static String places(List<MatchResult> found) {
    return Long.toString(found.stream().filter(sign -> !sign.group().equals(")")).count());
  }

  @Override
  public Message title() {
    return say("punctuation.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    return statement.isProse() || statement.isTitle()
        ? Stream.concat(
            FAULTS.stream().flatMap(fault -> signs(statement, fault).stream()),
            pairs(statement).stream())
        : Stream.empty();
  }

  private Optional<Finding> signs(Statement statement, Fault fault) {
    List<MatchResult> found = fault.in(statement);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    MatchResult first = found.getFirst();
    return Optional.of(
        Finding.of(
                this,
                fault.severity,
                Spot.of(statement, first.start(), first.end()),
                fault.sentence.apply(found))
            .withFix(new Fix(fault.step, plan -> mended(plan, statement, fault))));
  }

  /// The signs of several faults stand among each other, and live references between them; so each
  /// is mended by itself in what is there by then, the last one first.
  private static Plan mended(Plan plan, Statement statement, Fault fault) {
    List<Fix> fixes =
        statement.in(plan).stream()
            .flatMap(there -> fault.in(there).stream().flatMap(sign -> fix(there, fault, sign)))
            .toList();
    return Fix.all(fixes).apply(plan);
  }

  private static Stream<Fix> fix(Statement statement, Fault fault, MatchResult sign) {
    Span span = new Span(sign.start(), sign.end());
    return Wording.of(statement, span, fault.mend.apply(sign.group())).stream();
  }

  private Optional<Finding> pairs(Statement statement) {
    String text = statement.text();
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(c) >= 0) {
        if (!open.isEmpty() && kind(text.charAt(open.peek())) == kind(c)) {
          open.pop();
        } else if (!isLabel(text, i)) {
          wrong.add(i);
        }
      }
    }
    wrong.addAll(open);
    return wrong.stream().min(Integer::compare).map(at -> unpaired(statement, at));
  }

  private static int kind(char c) {
    int kind = Math.max(OPENING.indexOf(c), CLOSING.indexOf(c));
    return kind <= 1 ? 0 : kind;
  }

  /// 1）, a） and （1 before it number points.
  private static boolean isLabel(String text, int at) {
    return at > 0
        && "）)".indexOf(text.charAt(at)) >= 0
        && (Character.isDigit(text.charAt(at - 1))
            || text.charAt(at - 1) < 128 && Character.isLetter(text.charAt(at - 1)));
  }

  private Finding unpaired(Statement statement, int at) {
    Spot spot = Spot.of(statement, at, at + 1);
    return Finding.of(this, Severity.WARNING, spot, say("punctuation.pairs", spot.words()));
  }
}
