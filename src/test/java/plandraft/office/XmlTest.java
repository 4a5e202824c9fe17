package plandraft.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.read.Meter;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

class XmlTest {
  private static final String WORD =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

  /// Parts of this size are read by threads of their own.
  private static final long LONG = 1L << 21;

  private static Xml xml(String text, long size) throws IOException {
    return xml(text.getBytes(StandardCharsets.UTF_8), size, Progress.SILENT);
  }

  private static Xml xml(byte[] bytes, long size, Progress progress) throws IOException {
    return Xml.of(new ByteArrayInputStream(bytes), size, new Meter(progress));
  }

  /// Every element with its words, each in brackets.
  private static String outline(String text, long size) throws IOException {
    StringBuilder outline = new StringBuilder();
    try (Xml xml = xml(text, size)) {
      outline(xml, outline);
    }
    return outline.toString();
  }

  private static void outline(Xml xml, StringBuilder outline) throws IOException {
    outline.append('(').append(xml.name());
    if (xml.name().equals("t")) {
      outline.append(':').append(xml.text());
    } else {
      xml.children(() -> outline(xml, outline));
    }
    outline.append(')');
  }

  private static AbstractThrowableAssert<?, ?> assertTrouble(String text, long size, Why why) {
    return assertThatThrownBy(() -> outline(text, size))
        .isInstanceOfSatisfying(Unreadable.class, told -> assertThat(told.why()).isEqualTo(why));
  }

  @ParameterizedTest
  @CsvSource({
    "<a/>, (a)",
    "<a><b/><c><d/></c></a>, (a(b)(c(d)))",
    "<x:a xmlns:x='y'><x:b/></x:a>, (a(b))",
    "<?xml version='1.0'?><!-- 注 --><a><!-- 注 --><t>一<!-- 注 -->二</t></a>, (a(t:一二))",
    "<a><?go on?><t><![CDATA[<]]>&lt;&#x4E00;</t></a>, (a(t:<<一))",
    "<a>未读<b>未读</b><t>已读</t></a>, (a(b)(t:已读))",
    "<a><t>深<b>浅<c>底</c></b></t></a>, (a(t:深浅底))",
  })
  void elementsComeWithinElements(String text, String outline) throws IOException {
    assertThat(outline(text, 0)).isEqualTo(outline);
    assertThat(outline(text, LONG)).isEqualTo(outline);
  }

  @Test
  void whatAVisitLeavesUnreadIsPassedOver() throws IOException {
    List<String> seen = new ArrayList<>();
    try (Xml xml = xml("<a><b><c/><c><d/></c></b><b><c/></b></a>", 0)) {
      xml.children(() -> seen.add(xml.name()));
    }
    assertThat(seen).containsExactly("b", "b");
  }

  @ParameterizedTest
  @CsvSource({
    "<w:b/>, val, ''",
    "<w:b w:val='甲'/>, val, 甲",
    "<w:b val='甲'/>, val, 甲",
    "<w:b w:id='1' w:val='a&amp;&#x4E00;'/>, val, a&一",
    "<w:b w:val='两\t行'/>, val, 两 行",
    "<w:b w:name='甲'/>, val, ''",
  })
  void anAttributeIsFoundWhateverItsPrefix(String element, String name, String value)
      throws IOException {
    try (Xml xml = xml(element.replaceFirst("<w:b", "<w:b " + WORD), 0)) {
      assertThat(xml.attribute(name)).isEqualTo(value);
      assertThat(xml.is(Space.WORD, "b")).isTrue();
      assertThat(xml.is(Space.SHEET, "b")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "-3, -3", "1.6, 1", "1e12, 2147483647", "'', 7", "abc, 7"})
  void numbersMayHaveDecimals(String written, int number) throws IOException {
    try (Xml xml = xml("<a w='" + written + "'/>", 0)) {
      assertThat(xml.number("w", 7)).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @CsvSource({"<b/>, true", "<b val='1'/>, true", "<b val='0'/>, false", "<b val='off'/>, false"})
  void aSwitchIsOnUnlessItSaysOtherwise(String element, boolean on) throws IOException {
    try (Xml xml = xml(element, 0)) {
      assertThat(xml.on()).isEqualTo(on);
    }
  }

  @ParameterizedTest
  @CsvSource({"<b/>, false", "<b c='1'/>, true", "<b c='true'/>, true", "<b c='0'/>, false"})
  void aMarkIsSetOnlyWhereItSaysSo(String element, boolean set) throws IOException {
    try (Xml xml = xml(element, 0)) {
      assertThat(xml.has("c")).isEqualTo(set);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void everyEncodingOfOfficeFilesIsKnown(String encoding) throws IOException {
    byte[] bytes = ("\ufeff<a><t>规划𠮷</t></a>").getBytes(Charset.forName(encoding));
    StringBuilder outline = new StringBuilder();
    try (Xml xml = xml(bytes, 0, Progress.SILENT)) {
      outline(xml, outline);
    }
    assertThat(outline).hasToString("(a(t:规划𠮷))");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, LONG})
  void aLongPartIsReadLikeAShortOne(long size) throws IOException {
    Random random = new Random(5);
    String content =
        IntStream.range(0, 30_000)
            .mapToObj(i -> "<p><t>第" + i + "条" + "规划".repeat(random.nextInt(9)) + "</t></p>")
            .collect(Collectors.joining());
    String outline =
        content.replace("<p><t>", "(p(t:").replace("</t></p>", "))").replaceAll("[<>]", "");
    assertThat(outline("<a>" + content + "</a>", size)).isEqualTo("(a" + outline + ")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a",
        "<a>",
        "<a><b></a>",
        "<a></a",
        "<a b></a>",
        "<a b='1' b='2'/>",
        "<a>&no;</a>",
        "<a>\u0001</a>",
        "<b:a/>",
        "没有"
      })
  void brokenXmlIsDamaged(String text) {
    assertTrouble(text, 0, Why.DAMAGED);
    assertTrouble(text, LONG, Why.DAMAGED);
  }

  @Test
  void whatStandsBehindTheRootIsNotReached() throws IOException {
    assertThat(outline("<a><b/></a><c>", 0)).isEqualTo("(a(b))");
  }

  @Test
  void whatStandsBeforeTheDamageIsRead() throws IOException {
    List<String> seen = new ArrayList<>();
    for (long size : new long[] {0, LONG}) {
      try (Xml xml = xml("<a><b/><c/><d></a>", size)) {
        assertThatThrownBy(() -> xml.children(() -> seen.add(xml.name())))
            .isInstanceOf(Unreadable.class);
      }
    }
    assertThat(seen).containsExactly("b", "c", "d", "b", "c", "d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><a>&b;</a>",
        "<!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>",
      })
  void whatReachesOutsideIsRefused(String text) {
    assertTrouble(text, 0, Why.OUTWARD);
    assertTrouble(text, LONG, Why.OUTWARD);
  }

  @Test
  void noDocumentIsNestedSoDeep() throws IOException {
    assertThat(outline("<a>".repeat(400) + "</a>".repeat(400), 0)).startsWith("(a(a(a");
    assertTrouble("<a>".repeat(401) + "</a>".repeat(401), 0, Why.DEEP);
    assertTrouble("<a>".repeat(1_000_000), LONG, Why.DEEP);
  }

  /// Bytes as they would be unpacked: so many of one kind between the others.
  private static InputStream swollen(String head, char inner, long count) throws IOException {
    return new FilterInputStream(new ByteArrayInputStream(head.getBytes(StandardCharsets.UTF_8))) {
      private long left = count;

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read >= 0) {
          return read;
        }
        int more = (int) Math.min(length, left);
        Arrays.fill(bytes, from, from + more, (byte) inner);
        left -= more;
        return more == 0 ? -1 : more;
      }
    };
  }

  @ParameterizedTest
  @CsvSource({"<a>, x", "<a b=', x", "<, x", "<a>, ' '", "<!--, x", "<a><![CDATA[, x"})
  void noWordsAndNoTagGoOnForever(String head, char inner) {
    for (long size : new long[] {0, LONG}) {
      assertThatThrownBy(
              () -> {
                InputStream in = swollen(head, inner, 1L << 40);
                try (Xml xml = Xml.of(in, size, new Meter(Progress.SILENT))) {
                  xml.children(() -> {});
                }
              })
          .isInstanceOfSatisfying(
              Unreadable.class, told -> assertThat(told.why()).isEqualTo(Why.SWELLING));
    }
  }

  @Test
  void commentsMayBeLongerThanWhatIsReadAtATime() throws IOException {
    String comment = "<!--" + "注".repeat(300_000) + "-->";
    assertThat(outline("<a>" + comment + "<b/>" + comment + "</a>", 0)).isEqualTo("(a(b))");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, LONG})
  void whoWantsNoMoreIsHeardOnTheWay(long size) throws IOException {
    byte[] bytes = ("<a>" + "<p/>".repeat(500_000) + "</a>").getBytes(StandardCharsets.UTF_8);
    boolean[] closed = {false};
    long[] told = {0};
    Progress impatient =
        (done, _) -> {
          told[0] = done;
          if (done > 400_000) {
            throw new Stopped();
          }
        };
    InputStream in =
        new ByteArrayInputStream(bytes) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    try (Xml xml = Xml.of(in, size, new Meter(impatient))) {
      assertThatThrownBy(() -> xml.children(() -> {})).isInstanceOf(Stopped.class);
    }
    assertThat(told[0]).isBetween(400_000L, 800_000L);
    assertThat(closed[0]).isTrue();
  }
}
