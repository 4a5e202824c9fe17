package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.job.Progress;
import plandraft.office.Zips;
import plandraft.read.Reading;
import plandraft.read.Sketch;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;
import plandraft.word.read.RawWord;

/// Office files that somebody made to do harm, or that lost some of their parts.
class HostileOfficeTest {
  private static final String BODY = "word/document.xml";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/numbering.xml",
        "word/comments.xml",
        "word/footnotes.xml"
      })
  void noPartMayNameWhatIsOutside(String part) throws IOException {
    Map<String, byte[]> parts = parts();
    String xml = text(parts.get(part));
    parts.put(part, bytes("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>" + xml));
    assertThat(why(parts)).isEqualTo(Why.OUTWARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word/document.xml", "word/numbering.xml", "[Content_Types].xml"})
  @Timeout(20)
  void entitiesThatDoubleOneAnotherAreNotSpelledOut(String part) throws IOException {
    StringBuilder entities = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'lol'>");
    for (int i = 1; i < 40; i++) {
      entities.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
    }
    Map<String, byte[]> parts = parts();
    parts.put(part, bytes(entities + "]>" + text(parts.get(part)).replace("项", "&e39;")));
    assertThat(why(parts)).isEqualTo(Why.OUTWARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[Content_Types].xml", "_rels/.rels", BODY})
  void aFileWithoutItsMainPartsIsDamaged(String part) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.remove(part);
    assertThat(why(parts)).isEqualTo(Why.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/numbering.xml",
        "word/comments.xml",
        "word/footnotes.xml",
        "word/_rels/document.xml.rels"
      })
  void aFileWithoutItsOtherPartsIsReadWithoutThem(String part) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.remove(part);
    assertThat(String.join("", Sketch.of(read(parts).document()))).contains("项", "文", "框", "三");
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml,/word/other.xml",
    "word/document.xml,../../../etc/passwd",
    "word/document.xml,http://example.com/a.xml",
    "word/document.xml,word/document.xml#a",
    "word/document.xml,''"
  })
  void aMainPartThatIsElsewhereIsDamaged(String target, String other) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put("_rels/.rels", bytes(text(parts.get("_rels/.rels")).replace(target, other)));
    Path file = Files.write(folder.resolve("a.docx"), Zips.file(parts));
    assertThat(Soundness.holds(file, other)).isFalse();
  }

  @Test
  void aPartThatIsItsOwnRelationIsReadOnce() throws IOException {
    Map<String, byte[]> parts = parts();
    String relations = text(parts.get("word/_rels/document.xml.rels"));
    parts.put(
        "word/_rels/document.xml.rels",
        bytes(
            relations
                .replace("numbering.xml", "document.xml")
                .replace("footnotes.xml", "document.xml")));
    assertThat(Sketch.of(read(parts).document())).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "<w:p><w:r><w:t>x,DAMAGED",
    "<w:p><w:r><w:t>x</w:p>,DAMAGED",
    "<w:p><w:r><w:t>&undefined;</w:t></w:r></w:p>,DAMAGED",
    "<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>,DAMAGED",
    "<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>,DAMAGED",
    "<q:p/>,DAMAGED",
    "<w:p w:a='1' w:a='2'/>,DAMAGED",
    "<w:p/>,BLANK",
    "'',BLANK"
  })
  void xmlThatIsNoneIsDamaged(String body, Why why) throws IOException {
    Path file = Files.write(folder.resolve("a.docx"), RawWord.of(body).bytes());
    assertThatThrownBy(() -> Intake.read(file, Progress.SILENT))
        .isInstanceOfSatisfying(Unreadable.class, told -> assertThat(told.why()).isEqualTo(why));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:tbl><w:tr><w:tc>",
        "<w:sdt><w:sdtContent>",
        "<w:p><w:hyperlink>",
        "<w:p><w:r><w:pict><w:txbxContent>",
        "<w:p><w:ins>",
        "<m:oMath>",
        "<mc:AlternateContent><mc:Choice>"
      })
  @Timeout(20)
  void whateverIsNestedTooDeepIsRefused(String opening) throws IOException {
    String closing =
        List.of(opening.substring(1, opening.length() - 1).split("><")).reversed().stream()
            .map(name -> "</" + name + ">")
            .reduce("", String::concat);
    String deep = opening.repeat(500) + closing.repeat(500);
    Path file = Files.write(folder.resolve("a.docx"), RawWord.of(deep).bytes());
    assertThatThrownBy(() -> Intake.read(file, Progress.SILENT))
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.why()).isEqualTo(Why.DEEP));
  }

  @Test
  @Timeout(60)
  void moreParagraphsThanAnyDocumentHasAreRefused() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 200_001; i++) {
      body.append("<w:p/>")
          .append(i % 100 == 0 ? "<!--" + Integer.toHexString(i * 7919) + "-->" : "");
    }
    Path file = Files.write(folder.resolve("a.docx"), RawWord.of(body.toString()).bytes());
    assertThatThrownBy(() -> Intake.read(file, Progress.SILENT))
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.why()).isIn(Why.LARGE, Why.SWELLING));
  }

  @Test
  void textThatIsNotUnicodeIsDamaged() throws IOException {
    Map<String, byte[]> parts = parts();
    byte[] body = parts.get(BODY);
    body[text(body).indexOf("项")] = (byte) 0xFF;
    assertThat(why(parts)).isEqualTo(Why.DAMAGED);
  }

  @Test
  void aFileWithDoubledPartsGivesADocumentOrOneSentence() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put("WORD/DOCUMENT.XML", parts.get(BODY));
    parts.put("word/./document.xml", parts.get(BODY));
    parts.put("word//document.xml", parts.get(BODY));
    Soundness.holds(Files.write(folder.resolve("a.docx"), Zips.file(parts)), "doubled");
  }

  private Why why(Map<String, byte[]> parts) throws IOException {
    try {
      read(parts);
      throw new AssertionError("was read");
    } catch (Unreadable told) {
      return told.why();
    }
  }

  private Reading read(Map<String, byte[]> parts) throws IOException {
    return Intake.read(Files.write(folder.resolve("a.docx"), Zips.file(parts)), Progress.SILENT);
  }

  private static Map<String, byte[]> parts() throws IOException {
    return new LinkedHashMap<>(Zips.parts(RawWord.everything().bytes()));
  }

  private static String text(byte[] part) {
    return new String(part, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
