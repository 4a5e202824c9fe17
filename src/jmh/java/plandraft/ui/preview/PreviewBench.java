package plandraft.ui.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plandraft.check.LongPlan;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.file.LayoutFiles;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.page.Page;
import plandraft.ui.kit.Typefaces;

/// What one waits for before pages: a page turned up to its pixels, all pages of a real plan after
/// an edit, the first pages of one a hundred times as long.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PreviewBench {
  private static final DocumentKind TEXT = Documents.kind("plan").orElseThrow();

  /// Points of the screen in a twip, in true size.
  private static final double SCALE = 96 / 1440.0;

  private Layouts layouts;
  private Plan plan;
  private Plan longPlan;
  private List<Page> pages;
  private Pen pen;
  private Canvas canvas;
  private int turned;

  /// Ends the composing of a long document once its first pages are there.
  private static final class Seen extends RuntimeException {
    private static final long serialVersionUID = 1;

    Seen() {
      super("first pages", null, false, false);
    }
  }

  @Setup(Level.Trial)
  public void start() throws IOException {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    layouts = new LayoutFiles(Path.of("none")).read();
    plan = LongPlan.times(1);
    longPlan = LongPlan.times(100);
    pages = composed(plan).pages();
    pen = new Pen(Typefaces.here());
    canvas = new Canvas(pages.getFirst().setup().width() * SCALE, 1200);
  }

  @TearDown(Level.Trial)
  public void close() {
    Platform.exit();
  }

  private Composed composed(Plan shown) {
    return Composed.of(new Composed.Asked(TEXT, shown, layouts), Pictures.NONE, _ -> {}, () -> {});
  }

  @Benchmark
  public WritableImage turnsAPage() throws InterruptedException {
    WritableImage[] image = new WritableImage[1];
    CountDownLatch drawn = new CountDownLatch(1);
    Page page = pages.get(turned++ % pages.size());
    Platform.runLater(
        () -> {
          var context = canvas.getGraphicsContext2D();
          context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
          pen.draw(page, Pictures.NONE, SCALE, new CanvasInk(context));
          image[0] = canvas.snapshot(null, null);
          drawn.countDown();
        });
    drawn.await();
    return image[0];
  }

  @Benchmark
  public Composed composesAfterAnEdit() {
    return composed(plan);
  }

  @Benchmark
  public boolean showsTheFirstPagesOfALongPlan() {
    try {
      Composed.of(
          new Composed.Asked(TEXT, longPlan, layouts),
          Pictures.NONE,
          _ -> {
            throw new Seen();
          },
          () -> {});
      return false;
    } catch (Seen seen) {
      return true;
    }
  }
}
