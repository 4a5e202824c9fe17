package plandraft.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.quantity.Numeral;
import plandraft.quantity.Reading;

/// Goes through a passage once from left to right and reads every number in it.
final class ProseReader {
  /// 附件：1.2019年… is the first attachment, not 1.2019 years.
  private static final Pattern LABEL_BEFORE_YEAR =
      Pattern.compile("\\d{1,2}\\.(?=(?:19|20)\\d\\d ?年)");

  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_LABEL = 14;

  private final Passage passage;
  private final String text;
  private final List<DocumentNumber> documents;
  private final List<Phrase> phrases = new ArrayList<>();

  private ProseReader(String printed) {
    this.passage = Passage.of(printed);
    this.text = passage.text();
    this.documents = DocumentNumber.in(text);
  }

  static List<Phrase> read(String printed) {
    ProseReader reader = new ProseReader(printed);
    reader.scan();
    List<Phrase> phrases = GrowthReader.in(reader.text, reader.phrases);
    return Stream.concat(phrases.stream(), SequenceReader.in(reader.passage).stream())
        .sorted(Comparator.comparingInt(Phrase::from).thenComparingInt(p -> -p.to()))
        .toList();
  }

  private void scan() {
    List<Span> names = names();
    int name = 0;
    int document = 0;
    int at = 0;
    while (at < text.length()) {
      while (name < names.size() && names.get(name).to() <= at) {
        name++;
      }
      while (document < documents.size() && documents.get(document).to() <= at) {
        document++;
      }
      if (document < documents.size() && documents.get(document).from() == at) {
        phrases.add(documents.get(document));
        at = documents.get(document).to();
      } else if (name < names.size() && names.get(name).from() == at) {
        CountReader.group(passage, at + 1).ifPresent(phrases::add);
        at = names.get(name).to();
      } else {
        at = step(at);
      }
    }
  }

  /// Short quotations are names: “8+13”, “两个健康”.
  private List<Span> names() {
    return Quotes.in(text).stream().filter(quote -> quote.length() <= LONGEST_NAME).toList();
  }

  /// Reads what stands at a position and returns where to go on.
  private int step(int at) {
    int label = labelEnd(at);
    if (label > at) {
      return label;
    }
    char c = text.charAt(at);
    if (Passage.isDigit(c)) {
      return number(at);
    }
    if (Numeral.end(text, at) > at) {
      return numeral(at);
    }
    Optional<? extends Phrase> phrase =
        switch (c) {
          case '前', '第' -> Reading.rankAt(text, at).map(passage::amount);
          case '翻' -> doubling(at);
          default -> Optional.empty();
        };
    phrase.ifPresent(phrases::add);
    return phrase.map(Phrase::to).orElse(at + 1);
  }

  /// A heading's or item's own number at the start of a line says nothing.
  private int labelEnd(int at) {
    boolean starts = at == 0 || text.charAt(at - 1) == '\n';
    if (!starts) {
      return at;
    }
    String line = text.substring(at, Math.min(text.length(), at + LONGEST_LABEL));
    return at + Numbered.read(line).map(Numbered::labelEnd).orElse(0);
  }

  private int number(int at) {
    Matcher label = LABEL_BEFORE_YEAR.matcher(text).region(at, text.length());
    if (label.lookingAt()) {
      return label.end();
    }
    Optional<Dated> date = Dates.at(text, at);
    if (date.isPresent()) {
      phrases.add(date.get());
      return date.get().to();
    }
    Optional<Sum> sum = SumReader.at(passage, at);
    if (sum.isPresent()) {
      phrases.add(sum.get());
      return sum.get().to();
    }
    Optional<Reading> reading = Reading.around(text, at);
    if (reading.isEmpty() || CodeWords.isCode(passage, at, reading.get())) {
      return CodeWords.end(text, at);
    }
    Phrase phrase =
        CountReader.digits(passage, at)
            .map(Phrase.class::cast)
            .orElseGet(() -> passage.amount(reading.get()));
    phrases.add(phrase);
    return phrase.to();
  }

  private int numeral(int at) {
    Optional<Phrase> phrase =
        Dates.at(text, at)
            .map(Phrase.class::cast)
            .or(() -> CountReader.group(passage, at))
            .or(() -> CountReader.chinese(passage, at));
    phrase.ifPresent(phrases::add);
    return phrase.map(Phrase::to).orElse(Numeral.end(text, at));
  }

  private Optional<Phrase> doubling(int at) {
    int from = at + 1;
    from += text.startsWith("了", from) ? 1 : 0;
    int end = Numeral.end(text, from);
    if (!text.startsWith("番", end) || end - from > 1) {
      return Optional.empty();
    }
    int times = end == from ? 1 : Numeral.read(text.substring(from, end)).orElse(0);
    return times < 1 ? Optional.empty() : Optional.of(new Doubling(times, at, end + 1));
  }
}
