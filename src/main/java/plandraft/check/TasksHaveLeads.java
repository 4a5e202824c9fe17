package plandraft.check;

import java.util.List;
import java.util.stream.Stream;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.say.Message;

/// Every measure names its units, a lead unit 牵头单位 among them, in a plan that marks lead units.
public final class TasksHaveLeads implements Rule<Void> {
  private static final int MOST_WORDS = 40;

  @Override
  public Message title() {
    return Message.of(TasksHaveLeads.class, "leads.title");
  }

  @Override
  public Object premises(Facts facts) {
    return facts.plan().tasks();
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Void> none) {
    List<Measure> measures =
        facts.tasks().stream().flatMap(task -> task.measures().stream()).toList();
    List<Measure> assigned = measures.stream().filter(TasksHaveLeads::isAssigned).toList();
    long led = assigned.stream().filter(TasksHaveLeads::isLed).count();
    boolean assigns = assigned.size() * 2 > measures.size();
    boolean leads = led * 2 > assigned.size();
    return measures.stream()
        .filter(measure -> isAssigned(measure) ? leads && !isLed(measure) : assigns)
        .map(this::found);
  }

  private static boolean isAssigned(Measure measure) {
    return !measure.responsibility().printed().isBlank();
  }

  /// A star within brackets leads a part: 规上服务业法人单位（*市发改委）.
  private static boolean isLed(Measure measure) {
    String printed = measure.responsibility().printed();
    return !measure.responsibility().leads().isEmpty()
        || printed.contains("*")
        || printed.contains("★");
  }

  private Finding found(Measure measure) {
    String text = measure.text();
    boolean whole = text.codePointCount(0, text.length()) <= MOST_WORDS;
    String words = whole ? text : text.substring(0, text.offsetByCodePoints(0, MOST_WORDS)) + "…";
    Message sentence =
        isAssigned(measure)
            ? Message.of(TasksHaveLeads.class, "leads.none", measure.responsibility().printed())
            : Message.of(TasksHaveLeads.class, "leads.nobody");
    return Finding.of(
        this,
        Severity.WARNING,
        Spot.of(Place.of(Place.Part.MEASURE, measure.id()), words),
        sentence);
  }
}
