package plandraft.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.check.Captions.Caption;
import plandraft.model.Block;
import plandraft.model.Section;
import plandraft.say.Message;
import plandraft.text.Span;

/// Captions 表, 图 and 专栏 are numbered without gap, and those the text points to are there.
public final class CaptionsRun implements Rule<CaptionsRun.Claim> {
  private static final String NUMBER = "(?<kind>表|图|专栏) ?(?<n>\\d{1,2})(?![\\d.．\\-－—~～]|个|张|幅|年)";
  private static final Pattern CAPTION = Pattern.compile("^" + NUMBER);
  private static final Pattern NUMBERED = Pattern.compile(NUMBER);
  private static final String PANEL = "专栏";
  private static final String TABLE = "表";
  private static final String PICTURE = "图";
  private static final List<String> KINDS = List.of(PANEL, PICTURE, TABLE);
  private static final String POINTING = "见如及和、";

  /// What is numbered, or will be when it is printed.
  sealed interface Claim permits Caption, Shown {
    String kind();
  }

  /// A table, picture or panel that a chapter shows.
  ///
  /// @param id of the table or of the block
  record Shown(String kind, String id) implements Claim {}

  @Override
  public Message title() {
    return Message.of(CaptionsRun.class, "captions.title");
  }

  @Override
  public Stream<Claim> claims(Section section) {
    return section.body().stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.TableHere here -> Stream.of(new Shown(TABLE, here.table()));
                  case Block.PictureHere here -> Stream.of(new Shown(PICTURE, here.id().value()));
                  case Block.Panel panel -> Stream.of(new Shown(PANEL, panel.id().value()));
                  default -> Stream.empty();
                });
  }

  @Override
  public Stream<Claim> claims(Statement statement) {
    boolean own =
        statement.home() != Statement.Home.DOCUMENT && statement.home() != Statement.Home.STAGE;
    boolean worded = statement.isTitle() || statement.isProse();
    if (!own || !worded || KINDS.stream().noneMatch(statement.text()::contains)) {
      return Stream.empty();
    }
    List<Claim> captions = new ArrayList<>();
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
                new Span(from, matcher.end()),
                new Span(matcher.start("n"), matcher.end("n")),
                statement.isProse()));
      }
    }
    return captions.stream();
  }

  @Override
  public Object premises(Facts facts) {
    return List.of();
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Claim> claims) {
    Comparator<Caption> order = asShown(claims);
    return KINDS.stream()
        .flatMap(
            kind -> {
              List<Claim> some = claims.stream().filter(it -> it.kind().equals(kind)).toList();
              Captions captions =
                  new Captions(
                      worded(some, false).sorted(order).toList(), worded(some, true).toList());
              return Stream.concat(gaps(captions), missing(kind, captions, some));
            });
  }

  private static Stream<Caption> worded(List<Claim> claims, boolean pointing) {
    return claims.stream()
        .flatMap(it -> it instanceof Caption caption ? Stream.of(caption) : Stream.empty())
        .filter(caption -> caption.points() == pointing);
  }

  /// In the order in which the chapters show what they stand above; what none shows comes last.
  private static Comparator<Caption> asShown(List<Claim> claims) {
    Map<String, Integer> order = new HashMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Shown shown) {
        order.putIfAbsent(shown.id(), order.size());
      }
    }
    return Comparator.comparingInt(
        caption -> order.getOrDefault(caption.statement().place().id(), Integer.MAX_VALUE));
  }

  private Stream<Finding> gaps(Captions captions) {
    boolean clear = captions.areClear();
    return IntStream.range(1, captions.captions().size())
        .filter(i -> !captions.follows(i))
        .mapToObj(i -> clear ? gap(captions, i).withFix(captions.renumbered(i)) : gap(captions, i));
  }

  private Finding gap(Captions captions, int index) {
    Spot spot = captions.captions().get(index).spot();
    String before = captions.captions().get(index - 1).spot().words();
    Message sentence = Message.of(CaptionsRun.class, "captions.gap", spot.words(), before);
    return Finding.of(this, Severity.ERROR, spot, sentence);
  }

  /// Tables are numbered when printed; so as many may be pointed to as stand in the text.
  private Stream<Finding> missing(String kind, Captions captions, List<Claim> claims) {
    long there = kind.equals(PANEL) ? 0 : claims.stream().filter(Shown.class::isInstance).count();
    boolean none = captions.captions().isEmpty() && there == 0 && !kind.equals(PICTURE);
    return captions.pointers().stream()
        .filter(it -> !none && !captions.has(it.number()) && it.number() > there)
        .map(
            it ->
                Finding.of(
                    this,
                    Severity.WARNING,
                    it.spot(),
                    Message.of(CaptionsRun.class, "captions.missing", it.spot().words())));
  }
}
