package plandraft.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.document.Anchor;
import plandraft.document.PageSetup;
import plandraft.document.Picture;
import plandraft.document.Style;
import plandraft.layout.House;
import plandraft.layout.Pattern.Value;
import plandraft.layout.Role;
import plandraft.model.Annex;
import plandraft.model.Place.Part;

/// The attachments of a document: their list behind the text, and each on pages of its own (GB/T
/// 9704-2012, 7.3.4).
final class Attachments {
  /// How many characters of a title fit a line of the list.
  private static final int LIST_WIDTH = 22;

  /// A list of so many lines stays whole; a longer one would leave too much of a page empty.
  private static final int WHOLE = 5;

  /// With so many attachments numbers have two digits.
  private static final int TWO_DIGITS = 10;

  /// What a number of one digit with its point is wide, and a second digit, in hundredths.
  private static final int NUMBER = 75;

  private static final int DIGIT = 50;

  /// As wide as a digit.
  private static final String SPACES = "  ";

  private static final Set<String> LISTED =
      Set.of(
          Role.ATTACHMENT_LIST.id(),
          Role.ATTACHMENT_LIST_MORE.id(),
          Role.ATTACHMENT_LIST_LOOSE.id());

  private final Material material;
  private final Pages pages;

  Attachments(Material material, Pages pages) {
    this.material = material;
    this.pages = pages;
  }

  /// The list of the plan's annexes, one line below the text. A long one may go on over the page,
  /// but not by its first or last title alone.
  void list() {
    List<Annex> annexes = material.plan().annexes();
    if (annexes.isEmpty()) {
      return;
    }
    String mark = material.line(labels().attachmentList()).orElse("");
    pages.keepLast();
    pages.add(Role.BODY_KEPT, "");
    List<String> titles =
        annexes.stream().map(annex -> Titles.filling(annex.title(), LIST_WIDTH)).toList();
    int lines =
        titles.stream()
            .flatMap(String::lines)
            .mapToInt(line -> Wrap.lines(line, LIST_WIDTH).count())
            .sum();
    for (int i = 0; i < annexes.size(); i++) {
      String number = number(i + 1, annexes.size());
      boolean loose = lines > WHOLE && i < annexes.size() - 2;
      pages.add(
          i == 0
              ? Role.ATTACHMENT_LIST
              : loose ? Role.ATTACHMENT_LIST_LOOSE : Role.ATTACHMENT_LIST_MORE,
          (i == 0 ? mark : "") + number + titles.get(i));
    }
  }

  /// The number before a title, those of one digit set as wide as those of two.
  private static String number(int number, int of) {
    String space = of >= TWO_DIGITS && number < TWO_DIGITS ? SPACES : "";
    return of == 1 ? "" : space + number + ".";
  }

  /// `styles` for a list of `count` titles: the house aligns those behind numbers of one digit.
  static List<Style> aligned(List<Style> styles, int count) {
    int more = count == 1 ? -NUMBER : count >= TWO_DIGITS ? DIGIT : 0;
    return styles.stream()
        .map(style -> LISTED.contains(style.id()) ? style.hangingBy(more) : style)
        .toList();
  }

  /// The plan's annexes themselves.
  void all() {
    List<Annex> annexes = material.plan().annexes();
    for (int i = 0; i < annexes.size(); i++) {
      annex(annexes.get(i), i + 1, annexes.size());
    }
  }

  private void annex(Annex annex, int number, int of) {
    Optional<Anchor> anchor = Material.anchor(Part.ANNEX, annex.id());
    switch (annex.content()) {
      case Annex.Content.OfTable table ->
          new Sheets(material)
              .of(table.table())
              .ifPresentOrElse(
                  sheet -> sheet(sheet, annex.title(), number, of, anchor),
                  () ->
                      head(
                          material.layout().house().portrait(), annex.title(), number, of, anchor));
      case Annex.Content.OfTasks _ ->
          new Sheets(material)
              .tasks(annex.title(), Optional.empty())
              .ifPresentOrElse(
                  sheet -> sheet(sheet, annex.title(), number, of, anchor),
                  () ->
                      head(
                          material.layout().house().portrait(), annex.title(), number, of, anchor));
      case Annex.Content.OfPicture picture -> {
        Optional<Picture> found =
            Pictures.of(material, picture.media(), Role.CENTRED, Optional.empty());
        boolean wide =
            found.filter(each -> each.image().width() > each.image().height()).isPresent();
        House house = material.layout().house();
        head(wide ? house.landscape() : house.portrait(), annex.title(), number, of, anchor);
        found.ifPresent(pages::add);
      }
      case Annex.Content.OfText text -> {
        head(material.layout().house().portrait(), annex.title(), number, of, anchor);
        new Body(material, pages).blocks(text.blocks());
      }
    }
  }

  /// One table as an attachment.
  void sheet(Sheet sheet, String title, int number, int of, Optional<Anchor> anchor) {
    head(material.layout().house().paper(sheet.paper()), title, number, of, anchor);
    pages.add(sheet.under(Optional.of(title), material));
  }

  private void head(PageSetup page, String title, int number, int of, Optional<Anchor> anchor) {
    pages.start(page);
    pages.add(
        Role.ATTACHMENT,
        of == 1
            ? material.line(labels().attachment())
            : material.line(
                labels().numberedAttachment(), Map.of(Value.NUMBER, Integer.toString(number))));
    pages.line();
    pages.title(Role.ATTACHMENT_TITLE, Optional.of(title), anchor);
  }

  private House.Labels labels() {
    return material.layout().house().labels();
  }
}
