package plandraft.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.edit.Replacing;
import plandraft.quantity.Titles;
import plandraft.say.Message;
import plandraft.text.DocumentNumber;

/// A document cited in 《》 is spelt one way throughout, and one document number belongs to one
/// title.
public final class CitationsAgree implements Rule<CitationsAgree.Citation> {
  private static final int SHORTEST = 5;
  private static final String SIGNS = "“”‘’\"'()（）〔〕[]〈〉《》、，,·—- 　";

  /// A title cited, as it is compared, and the document number right behind it.
  record Citation(
      Statement statement, Titles.Titled titled, String key, Optional<DocumentNumber> number) {
    Spot spot() {
      return Spot.of(statement, titled.from(), titled.to());
    }
  }

  @Override
  public Message title() {
    return Message.of(CitationsAgree.class, "citations.title");
  }

  @Override
  public Stream<Citation> claims(Statement statement) {
    if (statement.text().indexOf('《') < 0) {
      return Stream.empty();
    }
    return Titles.in(statement.text()).stream()
        .filter(titled -> titled.title().length() >= SHORTEST)
        .map(
            titled ->
                new Citation(statement, titled, key(titled.title()), number(statement, titled)));
  }

  private static String key(String title) {
    StringBuilder key = new StringBuilder();
    title.chars().filter(c -> SIGNS.indexOf(c) < 0).forEach(c -> key.append((char) c));
    return key.toString();
  }

  private static Optional<DocumentNumber> number(Statement statement, Titles.Titled titled) {
    return statement.phrases().stream()
        .filter(DocumentNumber.class::isInstance)
        .map(DocumentNumber.class::cast)
        .filter(number -> number.from() - titled.to() >= 0 && number.from() - titled.to() <= 1)
        .findFirst();
  }

  @Override
  public Object premises(Facts facts) {
    return List.of();
  }

  @Override
  public Stream<Finding> together(Facts facts, List<Citation> citations) {
    return Stream.concat(spellings(citations), numbers(citations));
  }

  private Stream<Finding> spellings(List<Citation> citations) {
    Map<String, List<Citation>> documents = new LinkedHashMap<>();
    citations.forEach(it -> documents.computeIfAbsent(it.key(), _ -> new ArrayList<>()).add(it));
    return documents.values().stream().flatMap(this::spellingsOfOne);
  }

  private Stream<Finding> spellingsOfOne(List<Citation> citations) {
    Map<String, List<Citation>> spellings = new LinkedHashMap<>();
    citations.forEach(
        it -> spellings.computeIfAbsent(it.titled().title(), _ -> new ArrayList<>()).add(it));
    if (spellings.size() < 2) {
      return Stream.empty();
    }
    String usual =
        spellings.keySet().stream()
            .max(
                Comparator.comparing((String it) -> it.indexOf('“') >= 0)
                    .thenComparingInt(it -> spellings.get(it).size())
                    .thenComparingInt(String::length))
            .orElseThrow();
    return spellings.entrySet().stream()
        .filter(it -> !it.getKey().equals(usual))
        .map(it -> spelling(it.getValue().getFirst(), usual, it.getValue().size()));
  }

  private Finding spelling(Citation citation, String usual, int uses) {
    String spelt = citation.titled().title();
    Message sentence =
        Message.of(CitationsAgree.class, "citations.spelt", spelt, usual, Integer.toString(uses));
    return Finding.of(this, Severity.ADVICE, citation.spot(), sentence)
        .withFix(
            new Fix(
                Message.of(CitationsAgree.class, "citations.fix", usual),
                plan -> Replacing.all("《" + spelt + "》", "《" + usual + "》").on(plan)));
  }

  private Stream<Finding> numbers(List<Citation> citations) {
    Map<String, Citation> first = new LinkedHashMap<>();
    List<Finding> found = new ArrayList<>();
    for (Citation citation : citations) {
      citation
          .number()
          .map(DocumentNumber::printed)
          .flatMap(number -> Optional.ofNullable(first.putIfAbsent(number, citation)))
          .filter(before -> !sameTitle(before.key(), citation.key()))
          .ifPresent(before -> found.add(twoTitles(before, citation)));
    }
    return found.stream();
  }

  /// A title may be cited in full or without 关于印发…的通知 around it.
  private static boolean sameTitle(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private Finding twoTitles(Citation before, Citation citation) {
    DocumentNumber number = citation.number().orElseThrow();
    return Finding.of(
        this,
        Severity.WARNING,
        Spot.of(citation.statement(), number.from(), number.to()),
        Message.of(
            CitationsAgree.class,
            "citations.number",
            number.printed(),
            before.titled().title(),
            citation.titled().title()));
  }
}
