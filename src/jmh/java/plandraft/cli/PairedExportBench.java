package plandraft.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
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
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/// How the export of a very long plan compares with merely deflating its XML, the three done one
/// after the other again and again: what else a machine does hardly changes the ratios of processor
/// time. In a JVM that has no more than 256 MB and the collector that the launcher chooses; the
/// medians are told at the end.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 20)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class PairedExportBench {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final LongExportBench export = new LongExportBench();
  private final List<Round> rounds = new ArrayList<>();

  /// What work took, in nanoseconds.
  private record Times(long wall, long processor) {}

  /// The three, one after the other.
  private record Round(Times written, Times deflated, Times composedAndWritten) {
    double written(ToDoubleFunction<Times> time) {
      return time.applyAsDouble(written) / time.applyAsDouble(deflated);
    }

    double composedAndWritten(ToDoubleFunction<Times> time) {
      return time.applyAsDouble(composedAndWritten) / time.applyAsDouble(deflated);
    }
  }

  @FunctionalInterface
  private interface Work {
    void run() throws IOException;
  }

  @Setup
  public void read() throws IOException {
    export.read();
  }

  @Benchmark
  public void besideDeflating(IterationParams iteration) throws IOException {
    Round round =
        new Round(
            times(export::written),
            times(export::peerDeflatingItsXml),
            times(export::composedAndWritten));
    if (iteration.getType() == IterationType.MEASUREMENT) {
      rounds.add(round);
    }
  }

  @TearDown
  public void tell() {
    tell("wall time", Times::wall);
    tell("processor time", Times::processor);
  }

  private void tell(String name, ToDoubleFunction<Times> time) {
    System.out.printf(
        "%s: writing %.3f, composing and writing %.3f of deflating%n",
        name,
        median(round -> round.written(time)),
        median(round -> round.composedAndWritten(time)));
  }

  private double median(ToDoubleFunction<Round> ratio) {
    double[] sorted = rounds.stream().mapToDouble(ratio).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static Times times(Work work) throws IOException {
    long wall = System.nanoTime();
    long processor = PROCESS.getProcessCpuTime();
    work.run();
    return new Times(System.nanoTime() - wall, PROCESS.getProcessCpuTime() - processor);
  }
}
