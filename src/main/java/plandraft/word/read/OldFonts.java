package plandraft.word.read;

import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/// The fonts of Chinese letters in a .doc file. The library tells only those of Latin letters, but
/// it hands out what the file says of its runs ([MS-DOC], 2.6.1: sprmCRgFtc1).
final class OldFonts {
  private static final int OF_CHARACTERS = 2;
  private static final int EASTERN = 0x50;

  private final HWPFDocumentCore file;
  private final TreeMap<Integer, CHPX> runs = new TreeMap<>();

  OldFonts(HWPFDocumentCore file) {
    this.file = file;
    if (file instanceof HWPFDocument) {
      file.getCharacterTable().getTextRuns().forEach(run -> runs.put(run.getStart(), run));
    }
  }

  /// The font that `run` names for Chinese letters, else the one of its Latin letters if that has a
  /// Chinese name; empty if it is the style's.
  String of(CharacterRun run) {
    var said = runs.floorEntry(run.getStartOffset());
    int font = said == null ? -1 : eastern(said.getValue());
    String name = font < 0 ? run.getFontName() : file.getFontTable().getMainFont(font);
    return name != null && (font >= 0 || name.codePoints().anyMatch(Character::isIdeographic))
        ? name
        : "";
  }

  private static int eastern(CHPX run) {
    SprmIterator said = new SprmIterator(run.getGrpprl(), 0);
    int font = -1;
    while (said.hasNext()) {
      SprmOperation operation = said.next();
      if (operation.getType() == OF_CHARACTERS && operation.getOperation() == EASTERN) {
        font = operation.getOperand();
      }
    }
    return font;
  }
}
