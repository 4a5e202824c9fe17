package plandraft.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import plandraft.document.Style;
import plandraft.markup.RtfLexer.Sign;
import plandraft.markup.RtfState.Target;
import plandraft.read.FieldKind;
import plandraft.read.ListNumber;
import plandraft.read.Meter;
import plandraft.read.Omission;
import plandraft.read.Reading;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// Reads RTF, as old programs save it and as many put it on the clipboard.
public final class RtfReader {
  private static final int SIGNS_PER_LOOK = 1 << 12;
  private static final int DEEPEST = 1000;

  private final RtfLexer lexer;
  private final Sheaf sheaf;
  private final RtfBody body;
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<RtfState> states = new ArrayDeque<>();
  private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
  private RtfState state = RtfState.initial();
  private final StringBuilder digits = new StringBuilder();
  private final StringBuilder instruction = new StringBuilder();
  private boolean starred;
  private int passed;

  private RtfReader(byte[] bytes, Sheaf sheaf) {
    this.lexer = new RtfLexer(bytes);
    this.sheaf = sheaf;
    this.body = new RtfBody(sheaf);
  }

  /// Whether bytes begin as RTF does.
  public static boolean isRtf(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(5, bytes.length), StandardCharsets.US_ASCII);
    return head.equals("{\\rtf");
  }

  /// Reads `bytes` as a document called `name`.
  ///
  /// @throws Unreadable if there is nothing in it
  public static Reading read(String name, byte[] bytes, Meter meter) throws IOException {
    Sheaf sheaf = new Sheaf(meter);
    RtfReader reader = new RtfReader(bytes, sheaf);
    int signs = 0;
    while (reader.lexer.hasNext()) {
      if (++signs % SIGNS_PER_LOOK == 0) {
        meter.at(reader.lexer.position(), bytes.length);
      }
      reader.take(reader.lexer.next());
    }
    reader.end();
    return sheaf.reading(name);
  }

  private void take(Sign sign) throws IOException {
    switch (sign) {
      case Sign.Letter(byte code) -> letter(code);
      case Sign.Open() -> {
        flush();
        if (states.size() > DEEPEST) {
          throw new Unreadable(Why.DEEP);
        }
        states.push(state);
        state = state.inner();
        passed = 0;
      }
      case Sign.Close() -> {
        flush();
        close();
      }
      case Sign.Command command -> {
        flush();
        command(command);
      }
    }
  }

  private void close() throws Unreadable {
    RtfState inner = state;
    if (!states.isEmpty()) {
      state = states.pop();
      if (inner.target() != state.target()) {
        end(inner.target());
      }
    }
    starred = false;
  }

  /// What went to `target` has come to its end.
  private void end(Target target) throws Unreadable {
    switch (target) {
      case PICTURE -> {
        body.picture(digits);
        digits.setLength(0);
      }
      case NOTE -> words(body.endNote());
      case INSTRUCTION -> {
        String kind = FieldKind.of(instruction.toString());
        instruction.setLength(0);
        FieldKind.note(kind, sheaf.notes());
        state.list(FieldKind.isList(kind));
      }
      case NUMBER -> {
        String number = ListNumber.apart(instruction.toString().strip());
        instruction.setLength(0);
        words(number);
      }
      case TEXT, FONTS, STYLES, NOWHERE -> {}
    }
  }

  private void letter(byte code) throws Unreadable {
    if (code == '\r' || code == '\n') {
      return;
    }
    if (passed > 0) {
      passed--;
      return;
    }
    switch (state.target()) {
      case NOWHERE -> {}
      case PICTURE -> letters.write(code);
      default -> {
        sheaf.meter().characters(1);
        letters.write(code);
      }
    }
  }

  /// Decodes the letters that came in a row: Chinese ones take two bytes each or more.
  private void flush() {
    if (letters.size() == 0) {
      return;
    }
    if (state.target() == Target.PICTURE) {
      digits.append(letters.toString(StandardCharsets.US_ASCII));
    } else {
      Charset charset = fonts.of(state.target() == Target.FONTS ? fonts.entry() : state.font());
      words(letters.toString(charset));
    }
    letters.reset();
  }

  private void words(String words) {
    switch (state.target()) {
      case TEXT -> {
        if (!state.isHidden()) {
          body.words(state.look(fonts.name(state.eastern())), words);
        }
      }
      case FONTS -> fonts.words(words);
      case STYLES -> {
        if (words.matches("(?i)(?:heading|标题) ?[1-9];.*")) {
          state.heading(words.replaceAll("\\D", "").charAt(0) - '1');
        }
      }
      case NOTE -> body.note(words);
      case INSTRUCTION, NUMBER -> instruction.append(words);
      case PICTURE, NOWHERE -> {}
    }
  }

  private void command(Sign.Command command) throws IOException {
    boolean star = starred;
    starred = command.name().equals("*");
    if (command.name().equals("u")) {
      words(Character.toString((char) command.or('?')));
      passed = state.fallback();
    } else if (command.name().equals("nestrow")) {
      body.words(state.look(""), "\n");
    } else if (star && !command.name().matches("shppict|ud|fldinst")) {
      state.aim(Target.NOWHERE);
    } else if (command.name().equals("bin")) {
      lexer.skip(command.or(0));
    } else if (!destination(command) && !(state.isText() && body.take(command))) {
      if (command.name().equals("f") && state.target() == Target.FONTS) {
        fonts.entry(command.or(0));
      }
      hidden(command);
      if (!state.take(command)) {
        RtfSigns.of(command.name()).ifPresent(this::words);
        mark(command.name());
      }
    }
  }

  /// Takes a command that says where words go.
  private boolean destination(Sign.Command command) {
    switch (command.name()) {
      case "fonttbl" -> state.aim(Target.FONTS);
      case "stylesheet" -> state.aim(Target.STYLES);
      case "pict" -> {
        state.aim(Target.PICTURE);
        digits.setLength(0);
      }
      case "info",
          "colortbl",
          "nonshppict",
          "nonesttables",
          "objdata",
          "upr",
          "filetbl",
          "listtable",
          "revtbl" ->
          state.aim(Target.NOWHERE);
      case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" -> {
        state.aim(Target.NOWHERE);
        sheaf.notes().once(Omission.HEADERS);
      }
      case "footnote" -> state.aim(state.isText() ? Target.NOTE : state.target());
      case "listtext", "pntext" -> state.aim(state.isText() ? Target.NUMBER : state.target());
      case "fldinst" -> state.aim(state.isText() ? Target.INSTRUCTION : Target.NOWHERE);
      case "fldrslt" -> state.aim(state.isList() ? Target.NOWHERE : state.target());
      case "ansicpg" -> fonts.standard(command.or(1252));
      case "fcharset" -> fonts.charset(command.or(0));
      default -> {
        return false;
      }
    }
    return true;
  }

  /// Notes words that were deleted, came anew or are hidden.
  private void hidden(Sign.Command command) {
    if (state.isText() && command.on()) {
      switch (command.name()) {
        case "deleted", "revised" -> sheaf.notes().add(Omission.TRACKED);
        case "v" -> sheaf.notes().add(Omission.HIDDEN);
        default -> {}
      }
    }
  }

  /// Takes a command that ends something.
  private void mark(String name) throws Unreadable {
    if (!state.isText()) {
      words(name.equals("par") ? " " : "");
      return;
    }
    switch (name) {
      case "par", "sect" -> {
        if (state.isInTable()) {
          words("\n");
        } else {
          body.endParagraph(style());
        }
      }
      case "cell" -> body.endCell(state.align(), state.look(""));
      case "row" -> body.endRow();
      case "page", "pagebb" -> body.beginPage();
      default -> {}
    }
  }

  private Style style() {
    return Sheaf.style(state.outline(), state.align());
  }

  private void end() throws Unreadable {
    flush();
    state.leaveTable();
    body.end(style());
  }
}
