package plandraft.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.say.Message;
import plandraft.text.Span;

/// Punctuation follows GB/T 15834-2011: no 、 between 《》《》, full-width signs between characters,
/// brackets and quotation marks in pairs, no sign twice.
public final class PunctuationIsChinese implements Rule<Void> {
  private static final Pattern BETWEEN_TITLES = Pattern.compile("》、《");
  private static final String HAN = "\\p{IsHan}”》）";
  private static final Pattern NARROW =
      Pattern.compile(
          "[,;:?!](?<=["
              + HAN
              + "].)(?=[\\p{IsHan}“《（])|[(](?<=["
              + HAN
              + "].)(?=\\p{IsHan}[^()（）]*[)])");
  private static final Pattern TWICE =
      Pattern.compile("(?=[。，、；：]{2})(?:。。(?!。)|，，|、、|；；|：：|，。|。，|、。|、，|；。|，；|、；)");
  private static final Map<Character, Character> WIDE =
      Map.of(',', '，', ';', '；', ':', '：', '?', '？', '!', '！', '(', '（');
  private static final String OPENING = "（(“《【";
  private static final String CLOSING = "）)”》】";

  @Override
  public Message title() {
    return Message.of(PunctuationIsChinese.class, "punctuation.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    if (!statement.isProse() && !statement.isTitle()) {
      return Stream.empty();
    }
    return Stream.of(titles(statement), narrow(statement), pairs(statement), twice(statement))
        .flatMap(Optional::stream);
  }

  private Optional<Finding> titles(Statement statement) {
    List<MatchResult> found = results(BETWEEN_TITLES, statement);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    this,
                    Severity.ADVICE,
                    spot(statement, found.getFirst()),
                    Message.of(PunctuationIsChinese.class, "punctuation.titles"))
                .withFix(rewritten(statement, found, words -> words.replace("》、《", "》《"))));
  }

  private Optional<Finding> narrow(Statement statement) {
    List<MatchResult> found = results(NARROW, statement);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    this,
                    Severity.ADVICE,
                    spot(statement, found.getFirst()),
                    Message.of(
                        PunctuationIsChinese.class,
                        "punctuation.narrow",
                        found.getFirst().group(),
                        Integer.toString(found.size())))
                .withFix(widened(statement, found)));
  }

  private static Fix widened(Statement statement, List<MatchResult> found) {
    StringBuilder text = new StringBuilder(statement.text());
    int end = 0;
    for (MatchResult sign : found) {
      char narrow = sign.group().charAt(0);
      text.setCharAt(sign.start(), WIDE.get(narrow));
      end = sign.end();
      if (narrow == '(') {
        end = text.indexOf(")", sign.start()) + 1;
        text.setCharAt(end - 1, '）');
      }
    }
    Span span = new Span(found.getFirst().start(), end);
    return Wording.of(
        statement,
        span,
        span.in(text.toString()),
        Message.of(PunctuationIsChinese.class, "punctuation.widen"));
  }

  private static Fix rewritten(
      Statement statement, List<MatchResult> found, UnaryOperator<String> how) {
    Span span = span(found);
    return Wording.of(
        statement,
        span,
        how.apply(span.in(statement.text())),
        Message.of(PunctuationIsChinese.class, "punctuation.join"));
  }

  private static Span span(List<MatchResult> found) {
    return new Span(found.getFirst().start(), found.getLast().end());
  }

  private static List<MatchResult> results(Pattern pattern, Statement statement) {
    return pattern.matcher(statement.text()).results().toList();
  }

  private static Spot spot(Statement statement, MatchResult found) {
    return Spot.of(statement, found.start(), found.end());
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
    return Finding.of(
        this,
        Severity.WARNING,
        spot,
        Message.of(PunctuationIsChinese.class, "punctuation.pairs", spot.words()));
  }

  private Optional<Finding> twice(Statement statement) {
    return results(TWICE, statement).stream()
        .findFirst()
        .map(
            found ->
                Finding.of(
                        this,
                        Severity.WARNING,
                        spot(statement, found),
                        Message.of(PunctuationIsChinese.class, "punctuation.twice", found.group()))
                    .withFix(
                        Wording.of(
                            statement,
                            new Span(found.start(), found.end()),
                            found.group().contains("。") ? "。" : found.group().substring(0, 1))));
  }
}
