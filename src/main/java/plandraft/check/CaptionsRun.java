package plandraft.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Block;
import plandraft.say.Message;

/// Captions 表, 图 and 专栏 are numbered without gap, and those the text points to are there.
public final class CaptionsRun implements Rule<CaptionsRun.Caption> {
  private static final String NUMBER = "(?<kind>表|图|专栏) ?(?<n>\\d{1,2})(?![\\d.．\\-－—~～]|个|张|幅|年)";
  private static final Pattern CAPTION = Pattern.compile("^" + NUMBER);
  private static final Pattern NUMBERED = Pattern.compile(NUMBER);
  private static final List<String> KINDS = List.of("表", "图", "专栏");
  private static final String POINTING = "见如及和、";

  /// A numbered caption, or words that point to one.
  record Caption(Statement statement, String kind, int number, int from, int to, boolean points) {
    Spot spot() {
      return Spot.of(statement, from, to);
    }
  }

  @Override
  public Message title() {
    return Message.of(CaptionsRun.class, "captions.title");
  }

  @Override
  public Stream<Caption> claims(Statement statement) {
    boolean own =
        statement.home() != Statement.Home.DOCUMENT && statement.home() != Statement.Home.STAGE;
    boolean worded = statement.isTitle() || statement.isProse();
    if (!own || !worded || KINDS.stream().noneMatch(statement.text()::contains)) {
      return Stream.empty();
    }
    List<Caption> captions = new ArrayList<>();
    String text = statement.text();
    Matcher matcher = (statement.isTitle() ? CAPTION : NUMBERED).matcher(text);
    while (matcher.find()) {
      int from = matcher.start();
      if (statement.isTitle() || from > 0 && POINTING.indexOf(text.charAt(from - 1)) >= 0) {
        captions.add(
            new Caption(
                statement,
                matcher.group("kind"),
                Integer.parseInt(matcher.group("n")),
                matcher.start(),
                matcher.end(),
                statement.isProse()));
      }
    }
    return captions.stream();
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Caption> claims) {
    Map<String, List<Caption>> captions = new TreeMap<>();
    claims.stream()
        .filter(claim -> !claim.points())
        .forEach(it -> captions.computeIfAbsent(it.kind(), _ -> new ArrayList<>()).add(it));
    List<Caption> pointers = claims.stream().filter(Caption::points).toList();
    captions.values().forEach(some -> some.sort(shown(facts)));
    return Stream.concat(
        captions.values().stream().flatMap(this::gaps), missing(facts, captions, pointers));
  }

  /// In the order in which the chapters show what they stand above; what none shows comes last.
  private static Comparator<Caption> shown(Facts facts) {
    Map<String, Integer> order = new HashMap<>();
    facts.sections().stream()
        .flatMap(section -> section.body().stream())
        .map(block -> block instanceof Block.TableHere here ? here.table() : block.id().value())
        .forEach(id -> order.putIfAbsent(id, order.size()));
    return Comparator.comparingInt(
        caption -> order.getOrDefault(caption.statement().place().id(), Integer.MAX_VALUE));
  }

  private Stream<Finding> gaps(List<Caption> captions) {
    List<Finding> found = new ArrayList<>();
    for (int i = 1; i < captions.size(); i++) {
      int before = captions.get(i - 1).number();
      int number = captions.get(i).number();
      if (number != before + 1) {
        found.add(gap(captions.get(i), before));
      }
    }
    return found.stream();
  }

  private Finding gap(Caption caption, int before) {
    return Finding.of(
            this,
            Severity.ERROR,
            caption.spot(),
            Message.of(
                CaptionsRun.class, "captions.gap", caption.spot().words(), caption.kind() + before))
        .withFix(
            Wording.of(caption.statement(), caption.spot().span(), caption.kind() + (before + 1)));
  }

  /// Tables are numbered when printed; so as many may be pointed to as stand in the text.
  private Stream<Finding> missing(
      Facts facts, Map<String, List<Caption>> captions, List<Caption> pointers) {
    if (pointers.isEmpty()) {
      return Stream.empty();
    }
    long tables = placed(facts, Block.TableHere.class);
    long pictures = placed(facts, Block.PictureHere.class);
    Map<String, Set<Integer>> numbered = new HashMap<>();
    captions.forEach(
        (kind, some) ->
            numbered.put(kind, some.stream().map(Caption::number).collect(Collectors.toSet())));
    return pointers.stream()
        .filter(
            pointer -> {
              Set<Integer> numbers = numbered.getOrDefault(pointer.kind(), Set.of());
              long there =
                  switch (pointer.kind()) {
                    case "表" -> tables;
                    case "图" -> pictures;
                    default -> 0;
                  };
              boolean none = numbers.isEmpty() && there == 0 && !pointer.kind().equals("图");
              return !none && !numbers.contains(pointer.number()) && pointer.number() > there;
            })
        .map(
            pointer ->
                Finding.of(
                    this,
                    Severity.WARNING,
                    pointer.spot(),
                    Message.of(CaptionsRun.class, "captions.missing", pointer.spot().words())));
  }

  private static long placed(Facts facts, Class<? extends Block> kind) {
    return facts.sections().stream()
        .flatMap(section -> section.body().stream())
        .filter(kind::isInstance)
        .count();
  }
}
