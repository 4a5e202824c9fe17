package plandraft.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Anchor;
import plandraft.document.Document;
import plandraft.document.Document.Origin;
import plandraft.document.Document.Part;
import plandraft.document.Paragraph;
import plandraft.read.Unreadable.Why;

/// What all readers share: numbers of lists, kinds of fields, places, and what came out of a file.
class NumbersAndFieldsTest {
  @ParameterizedTest
  @CsvSource({
    "一、,一、",
    "（一）,（一）",
    "1.,1.",
    "1．,1．",
    "(a),(a)",
    "附件1：,附件1：",
    "——,——",
    "第一条,'第一条 '",
    "1,'1 '",
    "•,'• '",
    "'',''"
  })
  void numbersStandApartFromTheirTextUnlessTheyEndInASign(String number, String apart) {
    assertThat(ListNumber.apart(number)).isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource({
    "TOC,TOC,true",
    "' toc \\o \"1-3\" ',TOC,true",
    "'INDEX \\c 2',INDEX,true",
    "TOA,TOA,true",
    "'HYPERLINK \"http://example.com/TOC\"',HYPERLINK,false",
    "PAGE\\* MERGEFORMAT,PAGE,false",
    "'REF _Ref1 \\h',REF,false",
    "' ','',false",
    "'',,false"
  })
  void fieldsAreOfTheKindThatTheirFirstWordSays(String instruction, String kind, boolean list) {
    assertThat(FieldKind.of(instruction)).isEqualTo(kind == null ? "" : kind);
    assertThat(FieldKind.isList(FieldKind.of(instruction))).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource({
    "TOC,目录 1 处未导入，导出时会自动生成。",
    "HYPERLINK,超链接 1 处只保留文字。",
    "SEQ,域 1 处按最近一次显示的文字导入，没有更新。",
    "'',''"
  })
  void fieldsAreToldOf(String kind, String told) {
    Notes notes = new Notes();
    FieldKind.note(kind, notes);
    assertThat(notes.messages().stream().map(message -> message.in(Locale.ROOT)))
        .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
  }

  @Test
  void whatIsToldOnceIsCountedOnce() {
    Notes notes = new Notes();
    notes.once(Omission.HEADERS);
    notes.once(Omission.HEADERS);
    notes.add(Omission.LINKS, 2);
    notes.once(Omission.LINKS);
    assertThat(notes.counts()).containsEntry(Omission.HEADERS, 1).containsEntry(Omission.LINKS, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decimal", "upperRoman", "ganada", ""})
  void otherFormatsAreNotCountedInChinese(String format) {
    assertThat(ChineseNumerals.of(5, format)).isEmpty();
    assertThat(ChineseNumerals.of(-1, "chineseCounting")).isEmpty();
  }

  @Test
  void placesHaveNamesOfTheirOwn() {
    Places places = new Places();
    assertThat(List.of(places.next(), places.next()))
        .containsExactly(new Anchor("read:1"), new Anchor("read:2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　\t"})
  void aDocumentOfBlanksIsNone(String words) {
    assertThatThrownBy(() -> Reading.of(document(words), new Notes()))
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.why()).isEqualTo(Why.BLANK));
  }

  @Test
  void whatWasLeftOutIsToldWithTheDocument() throws Unreadable {
    Notes notes = new Notes();
    notes.add(Omission.MACROS);
    Reading reading = Reading.of(document("文"), notes).and(Omission.MISNAMED);
    assertThat(reading.notes().stream().map(message -> message.in(Locale.ROOT)))
        .containsExactly("文件的扩展名与内容不符，已按实际内容读取。", "文件里有宏，没有运行，也不会保留。");
  }

  private static Document document(String words) {
    return new Document(
        "",
        new Origin("", Optional.empty()),
        List.of(StyleBook.PLAIN),
        List.of(new Part(StandardPage.PORTRAIT, List.of(Paragraph.of("body", words)))),
        List.of());
  }
}
