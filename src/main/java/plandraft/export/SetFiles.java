package plandraft.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import plandraft.compose.DocumentSet;
import plandraft.compose.DocumentSet.Member;
import plandraft.document.Document;
import plandraft.file.WholeFile;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;

/// The set of documents a plan is handed in with, as files of one folder.
public final class SetFiles {
  private final Plan plan;
  private final Layouts layouts;

  /// One document of the set as it is written.
  private record Made(Member member, Document document, byte[] file) {}

  /// The set of `plan`.
  public SetFiles(Plan plan, Layouts layouts) {
    this.plan = plan;
    this.layouts = layouts;
  }

  /// Writes every document and the list of their titles, which it gives, once all of them are made.
  ///
  /// @param folder where they go; it is there already
  /// @throws plandraft.job.Stopped if `progress` was asked to stop
  public String write(Path folder, Locale locale, Progress progress) throws IOException {
    StringBuilder titles = new StringBuilder();
    for (Made made : made(progress)) {
      WholeFile.write(folder.resolve(made.member().fileName()), made.file());
      titles.append(made.member().line(made.document(), locale));
    }
    WholeFile.write(
        folder.resolve(DocumentSet.TITLES), titles.toString().getBytes(StandardCharsets.UTF_8));
    return titles.toString();
  }

  /// Every document of the set, made side by side: each is a pure function of the plan.
  private List<Made> made(Progress progress) throws IOException {
    List<Member> members = DocumentSet.of(plan).members();
    AtomicInteger begun = new AtomicInteger();
    try {
      return members.parallelStream()
          .map(
              member -> {
                progress.at(begun.getAndIncrement(), members.size());
                return made(member);
              })
          .toList();
    } catch (UncheckedIOException wrong) {
      throw wrong.getCause();
    }
  }

  private Made made(Member member) {
    Document document = member.kind().compose(plan, layouts);
    try {
      byte[] file = Format.usualOf(member.kind()).write(document, Progress.SILENT);
      return new Made(member, document, file);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
