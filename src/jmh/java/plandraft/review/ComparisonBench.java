package plandraft.review;

import java.io.IOException;
import java.util.ArrayList;
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
import plandraft.check.LongPlan;
import plandraft.job.Progress;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Two plans compared that were read from two files, so that no part of one is the other's: every
/// seventh chapter moved and renamed.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ComparisonBench {
  @Param({"1", "100"})
  private int times;

  private Plan before;
  private Plan after;

  @Setup(Level.Trial)
  public void open() throws IOException {
    before = LongPlan.times(times);
    after = changed(LongPlan.times(times));
  }

  @Benchmark
  public List<Difference> compare() {
    return Comparison.of(before, after, Progress.SILENT);
  }

  private static Plan changed(Plan plan) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < plan.sections().size(); i++) {
      Section section = plan.sections().get(i);
      boolean moved = i % 7 == 0;
      sections.add(
          moved ? 0 : sections.size(),
          moved ? section.withHeading(section.heading() + "（修改）") : section);
    }
    return plan.withSections(sections);
  }
}
