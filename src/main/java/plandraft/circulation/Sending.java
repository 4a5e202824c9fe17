package plandraft.circulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plandraft.file.PlanFile;
import plandraft.file.WholeFile;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Dossier;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.say.Message;

/// Copies of a plan for several organizations, each named after the one it is for.
///
/// @param version the plan as it goes out, by which what comes back is understood
/// @param copies what each is sent
public record Sending(Version version, List<String> organizations, Set<Copy> copies) {
  public Sending {
    organizations = List.copyOf(new LinkedHashSet<>(organizations));
    copies = Set.copyOf(copies);
  }

  /// The names that `list` holds, one a line or parted by 、 ， or ；.
  public static List<String> named(String list) {
    return Stream.of(list.split("[\\n、，,；;]+"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /// Writes the copies of `dossier` into `folder`, which is made if need be, and gives the files.
  ///
  /// @throws IOException if the disk does not take them
  /// @throws plandraft.job.Stopped if `progress` was asked to stop; what was written stays
  public List<Path> write(Dossier dossier, Layouts layouts, Path folder, Progress progress)
      throws IOException {
    WholeFile.folder(folder);
    List<Path> written = new ArrayList<>();
    int all = organizations.size() * copies.size();
    for (String organization : organizations) {
      for (Copy copy : Copy.values()) {
        if (copies.contains(copy) && copy.suits(version.plan())) {
          Progress here = (_, _) -> progress.at(written.size(), all);
          here.at(0, 0);
          Path file = folder.resolve(name(version.plan(), organization, copy));
          Optional<byte[]> document = copy.document(version.plan(), layouts, organization, here);
          if (document.isPresent()) {
            WholeFile.write(file, document.get());
          } else {
            PlanFile.write(dossier.copyFor(organization, version), file);
          }
          written.add(file);
        }
      }
    }
    return written;
  }

  private static String name(Plan plan, String organization, Copy copy) {
    String title = plan.header().title() + "-" + organization;
    String words =
        Message.of(Sending.class, "sending.name", title).in(Locale.ROOT) + "." + copy.extension();
    return words.replaceAll("[\\\\/:*?\"<>|\\s]+", "");
  }
}
