package plandraft.check;

import java.util.stream.Stream;
import plandraft.model.Block;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Section;
import plandraft.say.Message;

/// Something stands under every heading, and every section has one.
public final class HeadingsAreFilled implements Rule<Void> {
  @Override
  public Message title() {
    return Message.of(HeadingsAreFilled.class, "headings.title");
  }

  @Override
  public Stream<Finding> alone(Section section) {
    return section.heading().isBlank() || isEmpty(section)
        ? Stream.of(found(section))
        : Stream.empty();
  }

  private static boolean isEmpty(Section section) {
    return section.children().isEmpty()
        && section.body().stream().allMatch(HeadingsAreFilled::isBlank);
  }

  private static boolean isBlank(Block block) {
    return block instanceof Block.Prose prose
        && prose.inlines().stream()
            .allMatch(run -> run instanceof Inline.Text text && text.text().isBlank());
  }

  private Finding found(Section section) {
    Spot spot = Spot.of(Place.of(Place.Part.SECTION, section.id()), section.heading());
    return section.heading().isBlank()
        ? Finding.of(
            this, Severity.WARNING, spot, Message.of(HeadingsAreFilled.class, "headings.blank"))
        : Finding.of(
            this,
            Severity.ADVICE,
            spot,
            Message.of(
                HeadingsAreFilled.class, "headings.empty", Quoting.inner(section.heading())));
  }
}
