package plandraft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.document.Anchor;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Specimens;
import plandraft.job.Progress;
import plandraft.office.Schemas;
import plandraft.office.Zips;

/// Comments that answer others hang under them.
class ThreadsTest {
  private static final String COMMENTS = "word/comments.xml";
  private static final String TIES = "word/commentsExtended.xml";

  /// Any document whose margin has notes, with these instead.
  private static byte[] noted(Note... notes) throws IOException {
    Document any =
        Specimens.all().values().stream()
            .filter(each -> !each.notes().isEmpty())
            .findFirst()
            .orElseThrow();
    Anchor there = any.notes().getFirst().anchor();
    List<Note> all = new ArrayList<>();
    for (Note note : notes) {
      Anchor anchor = note.anchor().name().equals("there") ? there : note.anchor();
      Note placed = new Note(anchor, note.author(), note.at(), note.paragraphs());
      all.add(note.answers().map(placed::answering).orElse(placed));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordFile.write(
        new Document(any.name(), any.origin(), any.styles(), any.parts(), all),
        out,
        Progress.SILENT);
    return out.toByteArray();
  }

  private static Note note(String anchor, String... paragraphs) {
    return new Note(
        new Anchor(anchor), "甲", Instant.parse("2026-03-01T01:00:00Z"), List.of(paragraphs));
  }

  private static String part(byte[] file, String name) throws IOException {
    return new String(Zips.parts(file).get(name), StandardCharsets.UTF_8);
  }

  @Test
  void anAnswerNamesTheLastParagraphOfWhatItAnswers() throws IOException {
    byte[] file =
        noted(note("there", "问", "再问"), note("there", "别的"), note("there", "答").answering(0));
    assertThat(part(file, COMMENTS))
        .contains("mc:Ignorable=\"w14\"")
        .containsPattern(
            "<w:p><w:pPr>(?:(?!</w:p>).)*问</w:t></w:r></w:p><w:p w14:paraId=\"00000001\">")
        .containsPattern("<w:p w14:paraId=\"00000003\">(?:(?!</w:p>).)*答<");
    assertThat(part(file, TIES))
        .endsWith(
            "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"0\"/>"
                + "<w15:commentEx w15:paraId=\"00000002\" w15:done=\"0\"/>"
                + "<w15:commentEx w15:paraId=\"00000003\" w15:paraIdParent=\"00000001\""
                + " w15:done=\"0\"/></w15:commentsEx>");
    Schemas.assertValid(file);
    assertThat(part(file, "[Content_Types].xml")).contains("/word/commentsExtended.xml");
    assertThat(part(file, "word/_rels/document.xml.rels")).contains(Threads.RELATIONSHIP);
  }

  @Test
  void answersCountFromTheCommentsThatTheDocumentShows() throws IOException {
    byte[] file =
        noted(note("nowhere", "不在此"), note("there", "问"), note("there", "答").answering(1));
    assertThat(part(file, COMMENTS)).doesNotContain("不在此");
    assertThat(part(file, TIES)).contains("w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\"");
  }

  @Test
  void whatAnswersACommentThatIsNotShownStandsByItself() throws IOException {
    byte[] file = noted(note("nowhere", "不在此"), note("there", "答").answering(0));
    assertThat(part(file, COMMENTS)).contains("答").doesNotContain("paraId");
    assertThat(Zips.parts(file)).doesNotContainKey(TIES);
  }
}
