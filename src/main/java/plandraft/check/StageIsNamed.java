package plandraft.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.model.Header;
import plandraft.say.Message;
import plandraft.text.Dated;
import plandraft.text.Span;

/// Where the text names the plan's stage behind its title, it is the stage the plan is at:
/// 《…规划》（送审稿）.
public final class StageIsNamed implements Rule<StageIsNamed.Named> {
  private static final Pattern STAGE =
      Pattern.compile("《(?<title>[^《》]{2,60})》[（(](?<stage>[^（）()]{0,4}稿)[）)]");
  private static final Pattern HISTORY = Pattern.compile("形成|曾|先后|修改|原|此前|上一|征求了|评审");
  private static final List<String> SHORT = List.of("规划", "计划", "方案", "要点");

  /// A title and the stage named behind it.
  record Named(Statement statement, String title, Span stage) {
    Spot spot() {
      return Spot.of(statement, stage.from(), stage.to());
    }
  }

  @Override
  public Message title() {
    return Message.of(StageIsNamed.class, "stage.title");
  }

  @Override
  public Stream<Named> claims(Statement statement) {
    if (!statement.isProse() || statement.home() == Statement.Home.STAGE) {
      return Stream.empty();
    }
    List<Named> named = new ArrayList<>();
    Matcher matcher = STAGE.matcher(statement.text());
    while (matcher.find()) {
      if (!isHistory(statement, statement.sentenceAt(matcher.start()))) {
        named.add(
            new Named(
                statement,
                matcher.group("title"),
                new Span(matcher.start("stage"), matcher.end("stage"))));
      }
    }
    return named.stream();
  }

  private static boolean isHistory(Statement statement, Span sentence) {
    return HISTORY.matcher(sentence.in(statement.text())).find()
        || statement.phrasesIn(sentence).anyMatch(Dated.class::isInstance);
  }

  @Override
  public Object premises(Facts facts) {
    return facts.plan().header();
  }

  @Override
  public Stream<Finding> each(Facts facts, Named named) {
    Header header = facts.plan().header();
    boolean differs =
        !header.stage().isBlank()
            && isPlan(header, named.title)
            && !named.spot().words().equals(header.stage());
    return differs ? Stream.of(found(named, header.stage())) : Stream.empty();
  }

  private static boolean isPlan(Header header, String title) {
    return SHORT.contains(title) || Names.key(title).equals(Names.key(header.title()));
  }

  private Finding found(Named named, String stage) {
    return Finding.of(
            this,
            Severity.WARNING,
            named.spot(),
            Message.of(StageIsNamed.class, "stage.differs", named.spot().words(), stage))
        .withFix(Wording.of(named.statement, named.stage, stage));
  }
}
