package plandraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher finds a Java that is new enough, or says in one sentence that there is none.
class LauncherTest {
  private static final Path LAUNCHER = Path.of("src/main/launcher/plandraft").toAbsolutePath();

  @TempDir Path folder;

  @BeforeEach
  void onlyWhereThereIsAShell() {
    assumeThat(Path.of("/bin/sh")).exists();
  }

  @Test
  void javaHomeComesFirst() throws Exception {
    Path home = java("home", "25.0.3");
    java("elsewhere/jdk", "26");

    assertThat(launch(Map.of("JAVA_HOME", home.toString()))).startsWith("home ").endsWith("= 7");
  }

  @Test
  void aJavaTooOldIsPassedOver() throws Exception {
    Path old = java("old", "17.0.15");
    java("elsewhere/also-old", "21.0.1");
    java("elsewhere/jdk", "26-ea");

    assertThat(launch(Map.of("JAVA_HOME", old.toString()))).startsWith("jdk ");
  }

  @Test
  void theJavaInThePathIsFoundThroughItsLink() throws Exception {
    Path home = java("linked", "25");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("java"), home.resolve("bin/java"));

    assertThat(launch(Map.of("PATH", bin + ":/usr/bin:/bin"))).startsWith("linked ");
  }

  @Test
  void argumentsReachTheProgramAsTheyAre() throws Exception {
    Path home = java("home", "25");

    assertThat(launch(Map.of("JAVA_HOME", home.toString()), "export", "我的 规划.plan", "*"))
        .contains("-jar " + LAUNCHER.resolveSibling("plandraft.jar") + " export 我的 规划.plan *");
  }

  @Test
  void whatARunHasLoadedIsKeptForTheNextInTheUsersCache() throws Exception {
    String home = java("home", "25").toString();
    String cache = folder.resolve("my cache").toString();
    Map<String, String> environment = Map.of("JAVA_HOME", home, "XDG_CACHE_HOME", cache);

    assertThat(launch(environment)).contains(cache + "/plandraft/window.jsa ");
    assertThat(launch(environment, "我的 规划.plan")).contains(cache + "/plandraft/window.jsa ");
    assertThat(launch(environment, "dump", "x.plan")).contains(cache + "/plandraft/terminal.jsa ");
  }

  @Test
  void withoutAFolderToKeepItInTheProgramStartsAllTheSame() throws Exception {
    String home = java("home", "25").toString();
    Path file = Files.createFile(folder.resolve("no-folder"));

    assertThat(launch(Map.of("JAVA_HOME", home, "XDG_CACHE_HOME", file.toString())))
        .startsWith("home ")
        .doesNotContain("jsa");
  }

  @Test
  void withoutAnyJavaOneSentenceSaysWhatToDo() throws Exception {
    assertThat(launch(Map.of("LANG", "zh_CN.UTF-8")))
        .isEqualTo(
            "没有找到 Java 25 或更新版本：请安装 Temurin 25（https://adoptium.net），"
                + "或把 JAVA_HOME 指向它，再启动 PlanDraft。\n= 2");
    assertThat(launch(Map.of()))
        .startsWith("PlanDraft needs Java 25 or newer and found none: install Temurin 25")
        .endsWith("\n= 2");
  }

  @Test
  void whereTheLocaleIsNotUtf8TheProgramStillOpensChineseNames() throws Exception {
    Path home = java("home", "25");
    String told = launch(Map.of("JAVA_HOME", home.toString(), "LC_ALL", "zh_CN.GB18030"));

    assertThat(told).contains("-Duser.language=zh").contains("LC_ALL=C.UTF-8");
  }

  /// A Java of its own in a folder, which tells its folder, its arguments and its locale.
  private Path java(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path java = home.resolve("bin/java");
    Files.writeString(
        java,
        "#!/bin/sh\necho " + home.getFileName() + " \"$@\" LC_ALL=$LC_ALL\nexit 7\n",
        StandardCharsets.UTF_8);
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }

  private String launch(Map<String, String> environment, String... arguments) throws Exception {
    ProcessBuilder launching = new ProcessBuilder("/bin/sh", LAUNCHER.toString());
    launching.command().addAll(List.of(arguments));
    launching.environment().clear();
    launching.environment().put("PATH", "/usr/bin:/bin");
    launching.environment().put("HOME", folder.toString());
    launching.environment().put("PLANDRAFT_JAVAS", folder.resolve("elsewhere") + "/*");
    launching.environment().putAll(environment);
    Process process = launching.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return told + "= " + process.waitFor();
  }
}
