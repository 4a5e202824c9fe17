package plandraft.file;

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
import plandraft.check.LongPlan;
import plandraft.job.Progress;
import plandraft.model.Dossier;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Two copies merged over the plan they began from, each read from a file of its own: every seventh
/// chapter renamed in one, every eleventh in the other.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class MergeBench {
  @Param({"1", "100"})
  private int times;

  private Plan before;
  private Dossier ours;
  private List<Copies.Copy> theirs;

  @Setup(Level.Trial)
  public void open() throws IOException {
    before = LongPlan.times(times);
    ours = Dossier.of(renamed(LongPlan.times(times), 7));
    theirs = List.of(new Copies.Copy("copy", Dossier.of(renamed(LongPlan.times(times), 11))));
  }

  @Benchmark
  public Copies.Whole merge() throws FileTrouble {
    return Copies.over(before, ours, theirs, Progress.SILENT);
  }

  private static Plan renamed(Plan plan, int every) {
    List<Section> sections = plan.sections();
    return plan.withSections(
        sections.stream()
            .map(
                section ->
                    sections.indexOf(section) % every == 0
                        ? section.withHeading(section.heading() + "（修改" + every + "）")
                        : section)
            .toList());
  }
}
