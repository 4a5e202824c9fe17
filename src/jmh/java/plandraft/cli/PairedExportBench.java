package plandraft.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Warmup;

/// How the export of a very long plan compares with merely deflating its XML, the three done one
/// after the other again and again and measured in processor time of the whole process: what else a
/// machine does hardly changes the ratios. In a JVM that has no more than 256 MB and the collector
/// that the launcher chooses.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 12)
@Measurement(iterations = 12)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class PairedExportBench {
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double MILLIONS = 1e6;

  private final LongExportBench export = new LongExportBench();

  /// What one round took: milliseconds of processor time, and hundredths of that of the deflating.
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Ratios {
    public double deflatedMillis;
    public double writtenPercent;
    public double composedAndWrittenPercent;

    @Setup(Level.Iteration)
    public void clear() {
      deflatedMillis = 0;
      writtenPercent = 0;
      composedAndWrittenPercent = 0;
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
  public void besideDeflating(Ratios ratios) throws IOException {
    double written = millis(export::written);
    double deflated = millis(export::peerDeflatingItsXml);
    double composed = millis(export::composedAndWritten);
    ratios.deflatedMillis = deflated;
    ratios.writtenPercent = 100 * written / deflated;
    ratios.composedAndWrittenPercent = 100 * composed / deflated;
  }

  private static double millis(Work work) throws IOException {
    long before = PROCESS.getProcessCpuTime();
    work.run();
    return (PROCESS.getProcessCpuTime() - before) / MILLIONS;
  }
}
