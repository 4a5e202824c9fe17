package plandraft.circulation;

import java.nio.file.Path;
import java.util.List;
import plandraft.model.Plan;
import plandraft.review.returned.Opinion;
import plandraft.say.Message;

/// What several files that came back say, and which could not be read.
public record Collected(List<Source> sources, List<Refused> refused) {
  public Collected {
    sources = List.copyOf(sources);
    refused = List.copyOf(refused);
  }

  /// A file, whom it is from as far as it tells, and what of it the plan has not yet.
  public record Source(Path file, String organization, List<Opinion> opinions) {
    public Source {
      opinions = List.copyOf(opinions);
    }
  }

  /// A file that could not be read, and why.
  public record Refused(Path file, Message why) {}

  /// Everything that was said, file by file.
  public List<Opinion> opinions() {
    return sources.stream().flatMap(source -> source.opinions().stream()).toList();
  }

  /// `plan` with `taken` of it.
  public static Plan taken(Plan plan, List<Opinion> taken) {
    Plan next = plan;
    for (Opinion opinion : taken) {
      next = opinion.in(next);
    }
    return next;
  }
}
