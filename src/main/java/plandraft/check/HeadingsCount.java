package plandraft.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.edit.Sections;
import plandraft.model.Place;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Numeral;
import plandraft.say.Message;

/// As many works stand under a heading as it says: 实施六大工程 with six tasks called 工程.
public final class HeadingsCount implements Rule<Void> {
  private static final Pattern SAID =
      Pattern.compile(
          "(?<!第)(?<number>[二三四五六七八九十]{1,3}|\\d{1,2})(?:大|项)(?:重点|重大|专项)?(?<noun>工程|行动|计划|任务)”?$");

  @Override
  public Message title() {
    return Message.of(HeadingsCount.class, "under.title");
  }

  @Override
  public Object premises(Facts facts) {
    return List.of(facts.plan().sections(), facts.plan().tasks());
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Void> none) {
    return Stream.concat(
        Sections.all(facts.plan().sections())
            .flatMap(
                section ->
                    judge(
                        Place.of(Place.Part.SECTION, section.id()),
                        section.heading(),
                        section.children().stream().map(Section::heading).toList())),
        facts.tasks().stream()
            .flatMap(
                task ->
                    judge(
                        Place.of(Place.Part.TASK, task.id()),
                        task.title(),
                        task.children().stream().map(Task::title).toList())));
  }

  private Stream<Finding> judge(Place place, String heading, List<String> below) {
    Matcher said = SAID.matcher(heading);
    if (below.size() < 2 || !said.find()) {
      return Stream.empty();
    }
    String noun = said.group("noun");
    String number = said.group("number");
    int count =
        Character.isDigit(number.charAt(0))
            ? Integer.parseInt(number)
            : Numeral.read(number).orElse(below.size());
    boolean alike = below.stream().allMatch(title -> title.endsWith(noun));
    return alike && count != below.size()
        ? Stream.of(
            Finding.of(
                this,
                Severity.ERROR,
                Spot.of(place, heading),
                Message.of(
                    HeadingsCount.class,
                    "under.differs",
                    Quoting.inner(heading),
                    Integer.toString(below.size()),
                    noun)))
        : Stream.empty();
  }
}
