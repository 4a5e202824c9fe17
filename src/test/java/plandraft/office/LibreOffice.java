package plandraft.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice as a reader of our files, with fonts of known widths standing in for those of
/// official documents.
public final class LibreOffice {
  private static final String SERIF = "Noto Serif CJK SC";
  private static final Map<String, String> FONTS =
      Map.of(
          "仿宋_GB2312",
          SERIF,
          "楷体_GB2312",
          SERIF,
          "宋体",
          SERIF,
          "方正小标宋简体",
          SERIF,
          "黑体",
          "Noto Sans CJK SC",
          "Times New Roman",
          "Liberation Serif");
  private static final long SECONDS = 300;

  private final Path folder;
  private final Path fonts;

  private LibreOffice(Path folder, Path fonts) {
    this.folder = folder;
    this.fonts = fonts;
  }

  /// LibreOffice working in `folder`.
  ///
  /// @throws IllegalStateException if one of the fonts is missing
  public static LibreOffice in(Path folder) throws IOException {
    for (String font : FONTS.values()) {
      if (run(Map.of(), "fc-match", "-f", "%{family}", font).lines().noneMatch(font::equals)) {
        throw new IllegalStateException(
            font + " is missing: apt-get install fonts-noto-cjk fonts-liberation2");
      }
    }
    Path fonts = folder.resolve("fonts.conf");
    StringBuilder conf = new StringBuilder("<?xml version=\"1.0\"?>\n<fontconfig>");
    conf.append("<include ignore_missing=\"yes\">/etc/fonts/fonts.conf</include>");
    FONTS.forEach(
        (name, real) ->
            conf.append("<alias binding=\"same\"><family>")
                .append(name)
                .append("</family><prefer><family>")
                .append(real)
                .append("</family></prefer></alias>"));
    Files.writeString(fonts, conf.append("</fontconfig>"));
    return new LibreOffice(folder, fonts);
  }

  /// Prints files as PDF beside them.
  public void print(List<Path> files) throws IOException {
    save(files, "pdf", folder);
  }

  /// Opens files and saves them in `format` in another folder, under their names.
  public void save(List<Path> files, String format, Path into) throws IOException {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("profile").toAbsolutePath().toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", into.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(Map.of("FONTCONFIG_FILE", fonts.toAbsolutePath().toString()), command);
  }

  /// Opens a workbook and saves it once more in `into`, as LibreOffice has calculated it.
  public void save(Path workbook, Path into) throws IOException {
    run(
        Map.of(),
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toAbsolutePath().toUri(),
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        into.toString(),
        workbook.toString());
  }

  /// Whether LibreOffice is installed.
  public static boolean isHere() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }

  /// The lines of each page of a PDF, without spaces.
  public static List<List<String>> pages(Path pdf) throws IOException {
    String text = run(Map.of(), "pdftotext", "-layout", pdf.toString(), "-");
    String[] pages = text.split("\f", -1);
    return Arrays.stream(pages, 0, pages.length - 1)
        .map(page -> page.lines().map(LibreOffice::bare).filter(line -> !line.isEmpty()).toList())
        .toList();
  }

  /// The pages of a PDF with the place of every word.
  static List<PrintedPage> printed(Path pdf) throws IOException {
    // Beside its output it may complain of an empty page.
    Path words = pdf.resolveSibling(pdf.getFileName() + ".html");
    run(Map.of(), "pdftotext", "-bbox", pdf.toString(), words.toString());
    return PrintedPage.read(Files.readString(words));
  }

  /// A line without its spaces.
  public static String bare(String line) {
    return line.replaceAll("[\\s\u3000]+", "");
  }

  private static String run(Map<String, String> environment, String... command) throws IOException {
    return run(environment, Stream.of(command).toList());
  }

  private static String run(Map<String, String> environment, List<String> command)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(command + ": " + said);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } finally {
      process.destroyForcibly();
    }
    return said;
  }
}
