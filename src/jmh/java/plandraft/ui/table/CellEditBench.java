package plandraft.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
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
import plandraft.edit.Indicators;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.ui.kit.Theme;

/// One target edited in a shown table: the edit, the new cells and their layout, up to what is
/// painted.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CellEditBench {
  private static final int GROUP = 100;

  @Param({"30", "10000"})
  private int rows;

  private Store store;
  private Parent root;
  private Stage stage;
  private int edits;

  @Setup(Level.Trial)
  public void open() throws Exception {
    Platform.startup(() -> {});
    Platform.setImplicitExit(false);
    onWindow(this::show);
  }

  @TearDown(Level.Trial)
  public void close() throws Exception {
    onWindow(() -> stage.hide());
    Platform.exit();
  }

  @Benchmark
  public void edit() throws Exception {
    onWindow(
        () -> {
          Quantity next = Quantity.read(Integer.toString(edits++));
          Id<Indicator> id = new Id<>("r" + rows / 2);
          store.edit("target", plan -> Indicators.change(plan, id, one -> one.withTarget(next)));
          root.applyCss();
          root.layout();
        });
  }

  private void show() {
    store = new Store(plan());
    IndicatorGrid grid =
        IndicatorGrid.of(store, Ids.counting("new"), Locale.ROOT, TablePlans.TABLE, _ -> {});
    root = (Parent) grid.node();
    Scene scene = new Scene(root, 900, 800);
    Theme.LIGHT.dress(scene);
    stage = new Stage();
    stage.setScene(scene);
    stage.show();
    grid.show(new Place(Part.TARGET, "r" + rows / 2));
  }

  private Plan plan() {
    List<Indicator> real = TablePlans.thirty().indicatorTables().getFirst().indicators();
    List<Indicator> many =
        IntStream.rangeClosed(1, rows).mapToObj(i -> again(real.get(i % real.size()), i)).toList();
    List<Group> groups =
        IntStream.range(0, (rows + GROUP - 1) / GROUP)
            .mapToObj(
                i ->
                    new Group(
                        new Id<>("g" + i),
                        "类别" + i,
                        many.subList(i * GROUP, Math.min(rows, (i + 1) * GROUP))))
            .toList();
    Plan thirty = TablePlans.thirty();
    IndicatorTable table = thirty.indicatorTables().getFirst().withGroups(groups);
    return thirty.withIndicatorTables(List.of(table));
  }

  private static Indicator again(Indicator one, int number) {
    return new Indicator(
        new Id<>("r" + number),
        one.name(),
        one.unit(),
        one.nature(),
        one.base(),
        one.baseYear(),
        one.milestones(),
        one.target(),
        one.basis());
  }

  private static void onWindow(Runnable act) throws Exception {
    FutureTask<Void> task = new FutureTask<>(act, null);
    Platform.runLater(task);
    task.get();
  }
}
