package plandraft.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.file.FileTrouble.Why;
import plandraft.say.Message;
import tools.jackson.core.type.TypeReference;

/// The plans one can begin with: the user's own first, then those that come with the program.
///
/// The program's own stand on the class path beside an `index.json` that names them in order,
/// templates as `NAME.json`, samples as `NAME.plan`.
public final class Templates {
  private static final String TEMPLATES = "/plandraft/templates/";
  private static final String SAMPLES = "/plandraft/sample-plans/";

  private final Path own;

  /// One line of an index.
  private record Entry(String name, String title, String english) {
    Template holding(Template.Source source) {
      return new Template(name, title, english, source);
    }
  }

  /// Templates with the user's own from the folder `own`, which need not exist.
  public Templates(Path own) {
    this.own = own;
  }

  /// The user's own templates by name, then the program's in their order.
  public List<Template> all() throws FileTrouble {
    return Stream.concat(
            ownFiles().stream().map(Templates::ofFile),
            index(TEMPLATES).stream()
                .map(
                    entry ->
                        entry.holding(
                            () ->
                                PlanJson.read(resource(TEMPLATES + entry.name + ".json")).plan())))
        .toList();
  }

  /// The template called `name`.
  ///
  /// @throws FileTrouble naming those there are, if there is none
  public Template named(String name) throws FileTrouble {
    List<Template> all = all();
    return all.stream()
        .filter(template -> template.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new FileTrouble(
                    Why.MISSING,
                    Message.of(
                        Templates.class,
                        "template.missing",
                        name,
                        String.join(", ", all.stream().map(Template::name).toList()))));
  }

  /// The sample plans that come with the program.
  public static List<Template> samples() {
    return index(SAMPLES).stream()
        .map(
            entry ->
                entry.holding(
                    () ->
                        PlanArchive.read(resource(SAMPLES + entry.name + ".plan"))
                            .dossier()
                            .plan()))
        .toList();
  }

  private List<Path> ownFiles() throws FileTrouble {
    if (!Files.isDirectory(own)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(own)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".plan"))
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException wrong) {
      throw new FileTrouble(
          Why.DAMAGED, Message.of(Templates.class, "read.failed", own.toString()), wrong);
    }
  }

  private static Template ofFile(Path file) {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - ".plan".length());
    return new Template(name, name, name, () -> PlanFile.read(file));
  }

  private static List<Entry> index(String folder) {
    return SmallJson.MAPPER.readValue(
        resource(folder + "index.json"), new TypeReference<List<Entry>>() {});
  }

  private static byte[] resource(String path) {
    try (InputStream bytes = Templates.class.getResourceAsStream(path)) {
      return Optional.ofNullable(bytes)
          .orElseThrow(() -> new IllegalStateException("the program lacks " + path))
          .readAllBytes();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
