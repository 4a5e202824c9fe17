package plandraft.ui.preview.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plandraft.file.LayoutFile;
import plandraft.file.LayoutFiles;
import plandraft.file.LayoutText;
import plandraft.layout.House;
import plandraft.layout.NotAllowed;
import plandraft.ui.kit.Steps.Outcome;

/// The layouts of a team, what was done to them and not adopted yet, and the one in hand as it
/// reads now.
///
/// @param library where they are from
/// @param files as they are on the disk
/// @param drafts what was done to them, by name
/// @param file the one in hand
/// @param shown what the one in hand says; empty while its text is wrong
public record Drafts(
    LayoutFiles library,
    List<LayoutFile> files,
    Map<String, Draft> drafts,
    Optional<LayoutFile> file,
    Optional<Shown> shown) {
  private static final String HOUSE = "house.json";

  public Drafts {
    files = List.copyOf(files);
    drafts = Map.copyOf(drafts);
  }

  /// Nothing read yet of `library`.
  public static Drafts of(LayoutFiles library) {
    return new Drafts(library, List.of(), Map.of(), Optional.empty(), Optional.empty());
  }

  /// The files as they are on the disk now; what was done to them stays, but to those `forgotten`.
  public Drafts read(List<LayoutFile> next, Collection<String> forgotten) {
    Map<String, Draft> kept = new HashMap<>(drafts);
    kept.keySet().removeAll(forgotten);
    Optional<LayoutFile> same =
        file.flatMap(
            was -> next.stream().filter(found -> found.name().equals(was.name())).findFirst());
    return new Drafts(library, next, kept, same, Optional.empty()).understood();
  }

  /// Another layout in hand.
  public Drafts turned(LayoutFile next) {
    return file.filter(next::equals).isPresent()
        ? this
        : new Drafts(library, files, drafts, Optional.of(next), Optional.empty()).understood();
  }

  /// The layout in hand with something more done to it.
  public Drafts changed(UnaryOperator<Draft> change) {
    return file.map(was -> with(was, change.apply(of(was)))).orElse(this);
  }

  private Drafts with(LayoutFile was, Draft next) {
    if (next == of(was)) {
      return this;
    }
    Map<String, Draft> more = new HashMap<>(drafts);
    more.put(was.name(), next);
    return new Drafts(library, files, more, file, Optional.empty()).understood();
  }

  /// The layout in hand with a choice made, unless that is out of bounds.
  Outcome<Drafts, Optional<NotAllowed>> made(UnaryOperator<LayoutText> choice) {
    LayoutText next = choice.apply(new LayoutText(draft().json()));
    Optional<NotAllowed> refused = next.refused();
    return new Outcome<>(
        refused.isPresent() ? this : changed(draft -> draft.chosen(next.json())), refused);
  }

  /// What was done to the layout in hand.
  public Draft draft() {
    return file.map(this::of).orElse(Draft.of(""));
  }

  /// What was done to a file.
  Draft of(LayoutFile any) {
    return Optional.ofNullable(drafts.get(any.name())).orElseGet(() -> Draft.of(any.json()));
  }

  /// The files whose text is no longer what the disk holds, with that text.
  public List<LayoutFile> changed() {
    return files.stream()
        .filter(each -> !of(each).json().equals(each.json()))
        .map(
            each ->
                new LayoutFile(
                    each.name(), each.document(), each.planKinds(), of(each).json(), each.own()))
        .toList();
  }

  /// These with what the text in hand says.
  private Drafts understood() {
    Optional<Shown> says =
        file.flatMap(each -> Shown.of(each, new LayoutText(of(each).json()), house()));
    return new Drafts(library, files, drafts, file, says);
  }

  /// The house style as it is drafted, or as it stands while the draft is wrong.
  private House house() {
    Stream<String> drafted =
        files.stream()
            .filter(each -> each.name().equals(HOUSE))
            .flatMap(each -> Stream.of(of(each).json(), each.json()));
    return Stream.concat(drafted, library.builtIn(HOUSE).stream())
        .flatMap(json -> new LayoutText(json).house().stream())
        .findFirst()
        .orElseThrow();
  }
}
