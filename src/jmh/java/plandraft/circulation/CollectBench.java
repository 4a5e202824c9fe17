package plandraft.circulation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.edit.Sections;
import plandraft.file.LayoutFiles;
import plandraft.file.OpinionsFile;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.review.returned.Review;
import plandraft.word.WordFile;

/// A thousand comments on a real plan collected from twenty files: ten Word files with fifty
/// comments each, ten files of comments with fifty each; then taken into the plan.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CollectBench {
  private static final int FILES = 10;
  private static final int COMMENTS = 50;

  private final List<Path> files = new ArrayList<>();
  private Path folder;
  private Plan plan;
  private Layouts layouts;

  @Setup
  public void send() throws IOException {
    folder = Files.createTempDirectory("collect");
    layouts = new LayoutFiles(folder.resolve("none")).read();
    for (Template sample : Templates.samples()) {
      if (sample.name().equals("wenzhou-digital-economy")) {
        plan = sample.plan();
      }
    }
    List<Id<Block>> blocks =
        Sections.all(plan.sections())
            .flatMap(section -> section.body().stream())
            .filter(Block.Prose.class::isInstance)
            .map(Block::id)
            .toList();
    for (int i = 0; i < FILES; i++) {
      List<Comment> comments = new ArrayList<>();
      for (int k = 0; k < COMMENTS; k++) {
        comments.add(comment(i + "-" + k, blocks.get((i * COMMENTS + k) % blocks.size())));
      }
      Path review = folder.resolve(i + "." + OpinionsFile.ENDING);
      OpinionsFile.write(
          new Review(plan.id(), "", "单位" + i, "", Instant.EPOCH, comments, List.of()), review);
      files.add(review);
      Document commented =
          Documents.kind("plan").orElseThrow().compose(plan.withComments(comments), layouts);
      Path word = folder.resolve(i + ".docx");
      try (OutputStream out = Files.newOutputStream(word)) {
        WordFile.write(commented, out, Progress.SILENT);
      }
      files.add(word);
    }
  }

  private static Comment comment(String id, Id<Block> block) {
    return Comment.of(
        new Id<>(id),
        Place.of(Place.Part.BLOCK, block),
        "审阅人" + id,
        Instant.EPOCH,
        "第" + id + "条意见：请补充依据。");
  }

  @Benchmark
  public Plan collect() {
    Collected collected = Collecting.read(Dossier.of(plan), layouts, files, Progress.SILENT);
    Plan taken = Collected.taken(plan, collected.opinions());
    if (taken.comments().size() < plan.comments().size() + 2 * FILES * COMMENTS) {
      throw new IllegalStateException(taken.comments().size() + " comments");
    }
    return taken;
  }

  @TearDown
  public void tidy() throws IOException {
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }
}
