package plandraft.markup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import plandraft.document.Picture;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.read.Images;
import plandraft.read.ListNumber;
import plandraft.read.Omission;
import plandraft.read.Pieces;
import plandraft.read.Pieces.Look;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// The elements of a page as blocks.
final class HtmlBlocks {
  private static final int DEEPEST = 400;
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "head",
          "template",
          "noscript",
          "iframe",
          "svg",
          "math",
          "select",
          "datalist",
          "audio",
          "video",
          "canvas",
          "nav",
          "button",
          "input",
          "textarea",
          "title");
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "q",
          "rp",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "o:p",
          "wbr",
          "st1:chsdate",
          "rb");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");

  /// A line of the source broken within Chinese text is no space.
  private static final Pattern BROKEN_LINE =
      Pattern.compile("(?<=[\\u2e80-\\uffef]) *[\\r\\n][ \\t\\n\\r]*(?=[\\u2e80-\\uffef])");

  private static final Pattern INLINE_PICTURE =
      Pattern.compile("(?s)data:image/[\\w.+-]+;base64,([A-Za-z0-9+/=\\s]+)");

  private final Sheaf sheaf;
  private final HtmlTables tables;
  private final Deque<HtmlList> lists = new ArrayDeque<>();
  private Pieces pieces = new Pieces();
  private Optional<Integer> outline = Optional.empty();
  private Align align = Align.JUSTIFIED;
  private String number = "";
  private boolean kept;
  private int depth;

  HtmlBlocks(Sheaf sheaf) {
    this.sheaf = sheaf;
    this.tables = new HtmlTables(sheaf);
  }

  /// Reads what stands in `body`.
  void read(Element body) throws IOException {
    children(body, Look.PLAIN);
    end();
  }

  private void children(Element element, Look look) throws IOException {
    if (++depth > DEEPEST) {
      throw new Unreadable(Why.DEEP);
    }
    sheaf.meter().at(0, 0);
    for (Node node : element.childNodes()) {
      switch (node) {
        case DataNode _ -> {}
        case TextNode text -> words(text.getWholeText(), look);
        case Element child -> element(child, look);
        default -> {}
      }
    }
    depth--;
  }

  private void element(Element element, Look around) throws IOException {
    String name = element.normalName();
    if (UNSEEN.contains(name) || Css.isHidden(element)) {
      return;
    }
    Look look = Css.look(element, around);
    if (Css.isNumber(element)) {
      words(ListNumber.apart(element.text().replace('\u00a0', ' ').strip()), look);
      return;
    }
    switch (name) {
      case "br" -> pieces.words(look).append('\n');
      case "hr" -> end();
      case "img" -> picture(element);
      case "rt" -> {}
      case "del" -> sheaf.notes().add(Omission.TRACKED);
      case "table" -> {
        end();
        tables.read(element);
      }
      case "a" -> {
        if (element.attr("href").matches("(?i)https?:.*") && element.hasText()) {
          sheaf.notes().add(Omission.LINKS);
        }
        children(element, look);
      }
      default -> {
        if (INLINE.contains(name)) {
          children(element, look);
        } else {
          block(element, look);
        }
      }
    }
  }

  private void block(Element element, Look look) throws IOException {
    if (element.className().startsWith("MsoToc")) {
      sheaf.notes().add(Omission.CONTENTS);
      return;
    }
    end();
    Optional<Integer> outer = outline;
    Align before = align;
    boolean keeping = kept;
    outline = Css.outline(element).or(() -> outer);
    align = Css.align(element, align);
    kept |= element.normalName().equals("pre");
    boolean list = element.normalName().matches("ol|ul");
    if (list) {
      lists.push(HtmlList.of(element));
    } else if (element.normalName().equals("li") && !lists.isEmpty()) {
      number = lists.peek().next(element);
    }
    children(element, look);
    end();
    number = "";
    if (list) {
      lists.pop();
    }
    outline = outer;
    align = before;
    kept = keeping;
  }

  private void words(String text, Look look) {
    if (!number.isEmpty() && !text.isBlank()) {
      pieces.words(look).append(number);
      number = "";
    }
    if (kept) {
      pieces.words(look).append(text);
      return;
    }
    String words = SPACES.matcher(BROKEN_LINE.matcher(text).replaceAll("")).replaceAll(" ");
    StringBuilder line = pieces.words(look);
    boolean starts =
        pieces.isEmpty() || !line.isEmpty() && " \n".indexOf(line.charAt(line.length() - 1)) >= 0;
    line.append(starts && words.startsWith(" ") ? words.substring(1) : words);
  }

  private void picture(Element element) throws IOException {
    Matcher inline = INLINE_PICTURE.matcher(element.attr("src"));
    if (!inline.matches()) {
      sheaf.notes().add(Omission.LINKED);
      return;
    }
    byte[] bytes = Base64.getMimeDecoder().decode(inline.group(1));
    Optional<Picture.Image> image =
        bytes.length <= Images.MOST_BYTES && sheaf.meter().picture(bytes.length)
            ? Images.of(element.attr("alt"), bytes)
            : Optional.empty();
    if (image.isPresent()) {
      end();
      String style = sheaf.book().id(Sheaf.style(Optional.empty(), Align.CENTRE));
      sheaf.add(new Picture(image.get(), style, Optional.empty()));
    } else {
      sheaf.notes().add(Omission.PICTURES);
    }
  }

  /// Ends the paragraph that is open, if there is anything in it.
  private void end() throws IOException {
    if (!pieces.isBlank()) {
      Style style = Sheaf.style(outline, align);
      pieces.strip();
      sheaf.paragraph(style, pieces);
    }
    pieces = new Pieces();
  }
}
