package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.quantity.Figures;
import plandraft.quantity.Growth;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

class ProseTest {
  /// Passages and what is read in them, parted by a tab.
  static Stream<Arguments> passages() throws IOException {
    return lines().map(line -> Arguments.of((Object[]) line.split("\t", 2)));
  }

  static Stream<String> alone() throws IOException {
    return lines().map(line -> line.split("\t", 2)[0]);
  }

  private static Stream<String> lines() throws IOException {
    try (InputStream resource = ProseTest.class.getResourceAsStream("prose.tsv")) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
    }
  }

  @ParameterizedTest
  @MethodSource("passages")
  void readsNumbersAndLeavesNamesAlone(String passage, String read) {
    List<Phrase> phrases = Prose.read(passage);
    assertThat(
            phrases.stream()
                .map(phrase -> "[" + phrase.span().in(passage) + "] " + told(phrase))
                .collect(Collectors.joining("; ")))
        .isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("alone")
  void readsTheSameWithinALongerPassage(String passage) {
    String lead = "按照要求。\n";
    assertThat(
            Prose.read(lead + passage + "。\n然后").stream()
                .filter(phrase -> !(phrase instanceof Sequence))
                .map(phrase -> (phrase.from() - lead.length()) + told(phrase))
                .toList())
        .isEqualTo(
            Prose.read(passage + "。\n").stream()
                .filter(phrase -> !(phrase instanceof Sequence))
                .map(phrase -> phrase.from() + told(phrase))
                .toList());
  }

  private static String told(Phrase phrase) {
    return switch (phrase) {
      case Amount amount -> told(amount.quantity());
      case Change change ->
          (change.yearly() ? "yearly " : "")
              + (change.falls() ? "falls " : "rises ")
              + told(change.by().quantity());
      case FromTo way ->
          told(way.base().quantity())
              + way.baseYear().map(year -> " in " + year).orElse("")
              + " -> "
              + told(way.target().quantity())
              + way.targetYear().map(year -> " in " + year).orElse("");
      case Sequence sequence ->
          sequence.items().stream()
              .map(item -> item.number() + " " + item.text())
              .collect(Collectors.joining(" / ", "sequence ", ""));
      case Count count -> ("count " + told(count)).strip();
      case CountGroup group ->
          group.parts().stream()
              .map(count -> count.number() + " " + count.of())
              .collect(Collectors.joining(" + ", "counts ", ""));
      case Dated.Date date -> "date %d-%d-%d".formatted(date.year(), date.month(), date.day());
      case Dated.Years years -> "years " + years.period().from() + ".." + years.period().to();
      case DocumentNumber number ->
          "document " + number.printed() + (number.standard() ? "" : " !");
      case Doubling doubling -> "doubles " + doubling.times();
      case Sum sum ->
          sum.terms().stream()
                  .map(term -> told(term.quantity()))
                  .collect(Collectors.joining(" + ", "sum ", ""))
              + sum.total().map(total -> " = " + told(total.quantity())).orElse("");
    };
  }

  private static String told(Quantity quantity) {
    String unit = quantity.unit().isNone() ? "" : " " + quantity.unit().printed();
    return switch (quantity.meaning()) {
      case Meaning.Single single ->
          single.getClass().getSimpleName() + " " + single.number() + unit;
      case Meaning.Range range -> "Range " + range.low() + ".." + range.high() + unit;
      case Meaning.Rank rank -> "Rank " + (rank.within() ? "≤" : "=") + rank.place();
      default -> throw new AssertionError(quantity);
    };
  }

  private static String told(Count count) {
    return (count.number() + " " + count.measure() + " " + count.of()).strip();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "counts.csv", delimiter = '|', numLinesToSkip = 1)
  void tellsWhatIsCounted(String passage, String counts) {
    assertThat(
            Prose.counts(Prose.read(passage))
                .map(ProseTest::told)
                .collect(Collectors.joining("; ")))
        .isEqualTo(counts == null ? "" : counts);
  }

  @Test
  void handsOutEveryAmount() {
    List<Phrase> phrases = Prose.read("从3家增加到5家，增长10%，合计1.5+2.5=4亿元，另有2个，共四方面，2025年翻番");
    assertThat(Prose.amounts(phrases).map(amount -> amount.quantity().printed()))
        .containsExactly("3家", "5家", "10%", "1.5", "2.5", "4亿元", "2个");
  }

  @Test
  void growthFromOneAmountToAnotherIsComputed() {
    FromTo way = (FromTo) Prose.read("从2015年的5000万元增加到2020年的1.2亿元").getFirst();
    assertThat(way.periods()).contains(5);
    assertThat(way.growth(5).flatMap(Growth::compoundRate).map(Figures::percent))
        .contains("19.14%");
    FromTo unlike = (FromTo) Prose.read("从50家提高到65%").getFirst();
    assertThat(unlike.growth(1)).isEmpty();
    assertThat(unlike.periods()).isEmpty();
  }

  @Test
  void sumsAndDoublingsAreComputed() {
    Sum sum = (Sum) Prose.read("54.0+216.82").getFirst();
    assertThat(sum.computed()).isEqualTo(new BigDecimal("270.82"));
    assertThat(((Doubling) Prose.read("翻两番").getFirst()).factor()).isEqualTo(4);
  }

  @Test
  void sequencesKnowTheirGaps() {
    assertThat(sequence("一是甲，二是乙，三是丙。").isUnbroken()).isTrue();
    assertThat(sequence("一是甲，三是丙。").isUnbroken()).isFalse();
    assertThat(sequence("一是甲，二是乙，二是丙。").isUnbroken()).isFalse();
  }

  private static Sequence sequence(String passage) {
    return (Sequence) Prose.read(passage).getFirst();
  }

  @Test
  void aSequenceEndsWithItsLineAndANewOneBeginsWithOne() {
    assertThat(
            Prose.read("一是甲，二是乙。一是丙，二是丁。\n三是戊，四是己。").stream()
                .map(phrase -> ((Sequence) phrase).items().size()))
        .containsExactly(2, 2, 2);
  }

  @Test
  void surrogatesCountAsTheyDoInStrings() {
    String passage = "𠮷祥工程投资5亿元";
    Amount amount = (Amount) Prose.read(passage).getFirst();
    assertThat(amount.span().in(passage)).isEqualTo("5亿元");
  }

  @Test
  void everyPhraseLiesWithinThePassage() {
    List<String> odd =
        Stream.of("", "第", "翻", "5", "前3", "一是", "1.", "2025", "5-", "5+", "(3", "-5", "约", "~3")
            .toList();
    for (String passage : odd) {
      assertThat(Prose.read(passage))
          .allSatisfy(phrase -> assertThat(phrase.to()).isLessThanOrEqualTo(passage.length()));
    }
  }
}
