package plandraft.ui.write;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plandraft.history.Store;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.query.Scheme;
import plandraft.ui.kit.Theme;

/// One key typed in the middle of a shown chapter, up to what is painted, beside the same key in a
/// bare text area of the library the editor stands on.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TypingBench {
  private static final int PARAGRAPH = 200;
  private static final String SENTENCE = "各有关部门按照职责分工抓好落实，每年评估一次。";

  @Param({"8000", "200000"})
  private int characters;

  private Parent root;
  private Node area;
  private Stage stage;

  @Setup(Level.Trial)
  public void start() throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
  }

  @TearDown(Level.Trial)
  public void close() throws Exception {
    onWindow(() -> stage.hide());
    Platform.exit();
  }

  /// The chapter editor, its caret in the middle of the chapter.
  @State(Scope.Benchmark)
  public static class Chapter {
    @Setup(Level.Trial)
    public void open(TypingBench bench) throws Exception {
      onWindow(bench::showChapter);
    }
  }

  /// The peer, its caret in the middle of as much text.
  @State(Scope.Benchmark)
  public static class Bare {
    @Setup(Level.Trial)
    public void open(TypingBench bench) throws Exception {
      onWindow(bench::showBare);
    }
  }

  @Benchmark
  public void key(Chapter chapter) throws Exception {
    type();
  }

  @Benchmark
  public void keyPeerBareTextArea(Bare bare) throws Exception {
    type();
  }

  private void type() throws Exception {
    onWindow(
        () -> {
          Event.fireEvent(
              area,
              new KeyEvent(
                  KeyEvent.KEY_TYPED, "字", "", KeyCode.UNDEFINED, false, false, false, false));
          root.applyCss();
          root.layout();
        });
  }

  private void showChapter() {
    Store store = new Store(plan());
    ChapterEditor.Outside outside =
        new ChapterEditor.Outside(_ -> {}, (_, _) -> {}, _ -> {}, _ -> {}, _ -> {});
    ChapterEditor editor =
        ChapterEditor.of(store, Ids.counting("new"), Scheme.USUAL, Locale.ROOT, outside);
    show(new BorderPane(editor.node()));
    editor.show(new Place(Part.BLOCK, "p" + characters / PARAGRAPH / 2));
    editor.node().lookup(".prose").requestFocus();
    area = stage.getScene().getFocusOwner();
  }

  private void showBare() {
    StyleClassedTextArea bare = new StyleClassedTextArea();
    bare.setWrapText(true);
    bare.replaceText((paragraph() + "\n").repeat(characters / PARAGRAPH));
    show(new BorderPane(bare));
    bare.moveTo(characters / 2);
    bare.requestFollowCaret();
    area = bare;
  }

  private void show(Parent shown) {
    root = shown;
    Scene scene = new Scene(root, 760, 900);
    Theme.LIGHT.dress(scene);
    stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  private Plan plan() {
    List<Block> body =
        IntStream.range(0, characters / PARAGRAPH)
            .<Block>mapToObj(i -> Block.Paragraph.of(new Id<>("p" + i), paragraph()))
            .toList();
    Section chapter = new Section(new Id<>("long"), "长章", true, body, List.of());
    return Plans.full().withSections(List.of(chapter));
  }

  private static String paragraph() {
    return SENTENCE.repeat(PARAGRAPH / SENTENCE.length() + 1).substring(0, PARAGRAPH);
  }

  private static void onWindow(Runnable act) throws Exception {
    FutureTask<Void> task = new FutureTask<>(act, null);
    Platform.runLater(task);
    task.get();
  }
}
