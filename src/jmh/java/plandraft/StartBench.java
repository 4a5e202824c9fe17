package plandraft;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
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

/// A process from its start until its window is shown: the workbench as `mvn` starts it, as the
/// launcher starts it the second time (what was loaded comes from a shared archive), and an empty
/// window of JavaFX.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 10)
public class StartBench {
  private Path folder;
  private String classPath;

  @Setup(Level.Trial)
  public void makeFolder() throws IOException {
    folder = Files.createTempDirectory("start");
    classPath = jars();
  }

  @TearDown(Level.Trial)
  public void clear() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path each : files.toList().reversed()) {
        Files.delete(each);
      }
    }
  }

  @Benchmark
  public int workbench() throws Exception {
    return shown(Shown.class);
  }

  @Benchmark
  public int workbenchFromTheLauncher() throws Exception {
    return shown(
        Shown.class,
        "-XX:+AutoCreateSharedArchive",
        "-XX:SharedArchiveFile=" + folder.resolve("window.jsa"));
  }

  @Benchmark
  public int peerEmptyWindow() throws Exception {
    return shown(EmptyWindow.class);
  }

  private int shown(Class<?> started, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-Dprism.order=sw"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath, started.getName()));
    ProcessBuilder program = new ProcessBuilder(command).inheritIO();
    program.environment().put("XDG_CONFIG_HOME", folder.toString());
    program.environment().put("XDG_STATE_HOME", folder.toString());
    int code = program.start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("the window did not open: " + code);
    }
    return code;
  }

  /// The class path with folders of classes packed, for a shared archive takes only jars.
  private String jars() throws IOException {
    Path packed = folder.resolve("classes.jar");
    List<String> jars = new ArrayList<>(List.of(packed.toString()));
    List<String> classes = new ArrayList<>(List.of("--create", "--file", packed.toString()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (Files.isDirectory(Path.of(entry))) {
        classes.addAll(List.of("-C", entry, "."));
      } else {
        jars.add(entry);
      }
    }
    int code =
        ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, classes.toArray(String[]::new));
    if (code != 0) {
      throw new IOException("the classes could not be packed");
    }
    return String.join(File.pathSeparator, jars);
  }
}
