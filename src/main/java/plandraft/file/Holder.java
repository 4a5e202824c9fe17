package plandraft.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Who has a plan open: a person at a program on a machine.
///
/// @param user the person's name
/// @param host the machine's name
/// @param pid the program's process
/// @param since when the plan was opened
public record Holder(String user, String host, long pid, Instant since) {
  private static final Path LINUX_HOST_NAME = Path.of("/proc/sys/kernel/hostname");

  /// This process, in the hands of `user`, from now on.
  public static Holder me(String user) {
    return new Holder(
        user,
        thisHost(),
        ProcessHandle.current().pid(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  /// Whether the holder is certainly gone: its process on this machine has ended, or its number is
  /// another process's now.
  boolean gone() {
    return host.equals(thisHost())
        && ProcessHandle.of(pid)
            .filter(ProcessHandle::isAlive)
            .flatMap(process -> process.info().startInstant())
            .map(start -> start.isAfter(since.plusSeconds(2)))
            .orElseGet(() -> ProcessHandle.of(pid).isEmpty());
  }

  /// The machine's name, if possible without asking a name server, which may be out of reach.
  private static String thisHost() {
    try {
      String onWindows = System.getenv("COMPUTERNAME");
      return onWindows != null ? onWindows : Files.readString(LINUX_HOST_NAME).strip();
    } catch (IOException neither) {
      return asked();
    }
  }

  private static String asked() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}
