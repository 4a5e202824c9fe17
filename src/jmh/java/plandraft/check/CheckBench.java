package plandraft.check;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import plandraft.edit.Blocks;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;

/// All rules on a plan of real length and on one a hundred times as long: read for the first time,
/// and again after one paragraph was edited.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class CheckBench {
  @Param({"1", "100"})
  private int times;

  private Plan plan;
  private Checker checker;
  private Id<Block> paragraph;
  private int edits;

  @Setup(Level.Trial)
  public void open() throws IOException {
    plan = LongPlan.times(times);
    checker = Checker.of(Settings.USUAL);
    checker.check(plan);
    paragraph = paragraph(plan.sections().get(plan.sections().size() / 2));
  }

  @Benchmark
  public List<Finding> all() {
    return Checker.of(Settings.USUAL).check(plan);
  }

  @Benchmark
  public List<Finding> afterAnEdit() {
    String typed = "到2025年，新建改造道路" + edits++ + "公里。";
    Plan edited =
        Blocks.change(
            plan,
            paragraph,
            block ->
                block instanceof Block.Prose prose
                    ? prose.withInlines(List.of(Inline.Text.of(typed)))
                    : block);
    return checker.check(edited);
  }

  private static Id<Block> paragraph(Section section) {
    return section.body().stream()
        .filter(Block.Prose.class::isInstance)
        .map(Block::id)
        .findFirst()
        .orElseGet(() -> paragraph(section.children().getFirst()));
  }
}
