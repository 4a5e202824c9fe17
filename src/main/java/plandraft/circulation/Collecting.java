package plandraft.circulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.file.FileTrouble;
import plandraft.file.OpinionsFile;
import plandraft.file.PlanFile;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Comment;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.read.Unreadable;
import plandraft.review.returned.Opinion;
import plandraft.review.returned.Returned;
import plandraft.review.returned.Returning;
import plandraft.review.returned.Review;
import plandraft.say.Message;

/// Reads what came back of a plan: Word files, workbooks and files of comments, many at once.
public final class Collecting {
  /// A file may have gone out as one of so many of the latest versions.
  private static final int VERSIONS = 3;

  private final Dossier dossier;
  private final Layouts layouts;
  private final List<Plan> copied;
  private final Map<Plan, List<Document>> documents = new IdentityHashMap<>();

  private Collecting(Dossier dossier, Layouts layouts, List<Path> files) {
    this.dossier = dossier;
    this.layouts = layouts;
    this.copied = files.stream().flatMap(this::copied).distinct().toList();
  }

  /// The plan as a whole copy among the files says that it went out.
  private Stream<Plan> copied(Path file) {
    if (!isPlan(String.valueOf(file.getFileName()))) {
      return Stream.empty();
    }
    try {
      return Stream.of(PlanFile.dossier(file))
          .filter(copy -> copy.plan().id().equals(dossier.plan().id()))
          .map(Dossier::sent);
    } catch (FileTrouble told) {
      return Stream.empty(); // told when it is its turn
    }
  }

  private static boolean isPlan(String name) {
    return name.endsWith(".plan");
  }

  /// A file that is about another plan.
  private static final class Foreign extends IOException {
    private static final long serialVersionUID = 1;
    private final transient Message told;

    Foreign(Message told) {
      super(told.in(Locale.ENGLISH));
      this.told = told;
    }
  }

  /// What `files` say that the plan has not yet; what several of them say is told once.
  ///
  /// @throws plandraft.job.Stopped if `progress` was asked to stop
  public static Collected read(
      Dossier dossier, Layouts layouts, List<Path> files, Progress progress) {
    Collecting collecting = new Collecting(dossier, layouts, files);
    List<Collected.Source> sources = new ArrayList<>();
    List<Collected.Refused> refused = new ArrayList<>();
    Map<Id<Comment>, List<Opinion>> told = new HashMap<>();
    for (int i = 0; i < files.size(); i++) {
      progress.at(i, files.size());
      Path file = files.get(i);
      try {
        Collected.Source source = collecting.source(file);
        List<Opinion> fresh = source.opinions().stream().filter(each -> isNew(each, told)).toList();
        sources.add(new Collected.Source(file, source.organization(), fresh));
      } catch (FileTrouble trouble) {
        refused.add(new Collected.Refused(file, trouble.told()));
      } catch (Foreign trouble) {
        refused.add(new Collected.Refused(file, trouble.told));
      } catch (Unreadable trouble) {
        refused.add(new Collected.Refused(file, trouble.told()));
      } catch (IOException trouble) {
        String name = String.valueOf(file.getFileName());
        refused.add(new Collected.Refused(file, Message.of(Collecting.class, "unread", name)));
      }
    }
    return new Collected(sources, refused);
  }

  private static boolean isNew(Opinion opinion, Map<Id<Comment>, List<Opinion>> told) {
    List<Opinion> before = told.computeIfAbsent(opinion.about().id(), _ -> new ArrayList<>());
    return before.stream().noneMatch(opinion::isSame) && before.add(opinion);
  }

  private Collected.Source source(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith("." + OpinionsFile.ENDING)) {
      return review(file, OpinionsFile.read(file));
    }
    return isPlan(name) ? review(file, said(file)) : document(file);
  }

  /// What is said in a whole copy of the plan.
  private static Review said(Path file) throws FileTrouble {
    Dossier copy = PlanFile.dossier(file);
    String organization = copy.recipient().orElse("");
    return Review.of(copy.plan(), copy.sent(), organization, "", Instant.EPOCH);
  }

  private Collected.Source review(Path file, Review review) throws Foreign {
    if (!review.plan().equals(dossier.plan().id())) {
      String name = String.valueOf(file.getFileName());
      throw new Foreign(Message.of(Collecting.class, "other", name, review.title()));
    }
    return new Collected.Source(file, review.organization(), review.opinions(dossier.plan()));
  }

  private Collected.Source document(Path file) throws IOException {
    Document document = Intake.read(file, Progress.SILENT).document();
    String organization = organization(document, file);
    Instant at = Files.getLastModifiedTime(file).toInstant();
    Returned returned = new Returned(document, organization, at);
    List<Opinion> opinions =
        sent()
            .map(plan -> Returning.of(dossier.plan(), plan, documents(plan), returned))
            .min(Comparator.comparingInt(List::size))
            .orElse(List.of());
    return new Collected.Source(file, organization, opinions);
  }

  /// The plan as it may have gone out, the likeliest first: as copies say that came back too, one
  /// of the latest versions, or as it stands.
  private Stream<Plan> sent() {
    Stream<Plan> kept = dossier.versions().reversed().stream().limit(VERSIONS).map(Version::plan);
    return Stream.of(copied.stream(), kept, Stream.of(dossier.plan()))
        .flatMap(plans -> plans)
        .distinct();
  }

  private List<Document> documents(Plan plan) {
    return documents.computeIfAbsent(
        plan,
        each ->
            Documents.of(each).stream()
                .filter(kind -> !kind.id().equals("opinions"))
                .map(kind -> sent(kind, each))
                .toList());
  }

  /// A document as it went out: on paper a table too wide for its page stands in parts.
  private Document sent(DocumentKind kind, Plan plan) {
    Document composed = kind.compose(plan, layouts);
    return kind.form() == DocumentKind.Form.WORD ? composed.onPaper() : composed;
  }

  /// Whom a document went to: as it says itself, else as its name says.
  private static String organization(Document document, Path file) {
    String told = document.origin().recipient();
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    int dash = name.lastIndexOf('-');
    return told.isBlank() && dash >= 0 ? name.substring(dash + 1).strip() : told;
  }
}
