package plandraft.recognize;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Table;
import plandraft.model.Plan;

/// Whether the words of a document stand in what it was read as.
final class Kept {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
  private static final String BREAKS = "(?:(?!(?<=\\d)\\.(?=\\d))[\\s　\\p{P}\\p{S}])+";

  /// What is counted anew or printed by the program itself.
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:#+ )?(?:第[一二三四五六七八九十\\d]+[篇章节]|[续附]?表\\s*[\\d一二三四五六七八九十.-]+|附\\s*[件表]\\s*\\d?|[备附]?注|说明|目\\s*录"
              + "|单位(?=[:：])|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十A\\d—]+[)）]|\\d{1,2}[.．、](?!\\d(?!\\d{3} ?年))"
              + "|\\d{1,2}(?:\\.\\d{1,2})*\\s+|抄送|—、)");

  private Kept() {}

  /// The words of every paragraph and cell, parted at blanks and signs.
  static List<String> words(Document document) {
    return document
        .blocks()
        .flatMap(Kept::lines)
        .map(line -> LABEL.matcher(line.strip()).replaceFirst(""))
        .flatMap(line -> Arrays.stream(line.split(BREAKS)))
        .filter(word -> !word.isEmpty() && !word.matches("[一二三四五六七八九十]{1,2}"))
        .distinct()
        .toList();
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Paragraph paragraph -> Stream.of(paragraph.text());
      case Table table ->
          table.rows().stream()
              .flatMap(row -> row.cells().stream())
              .map(cell -> cell.content().printed());
      default -> Stream.of();
    };
  }

  /// Everything that the plan, the captions and headings of its tables and the notes tell, without
  /// blanks and signs.
  static String by(Recognition read) {
    String columns =
        read.entries().stream()
            .filter(entry -> entry.table().isPresent())
            .flatMap(
                entry ->
                    Stream.concat(
                        Stream.of(entry.title()),
                        entry.table().get().columns().stream().map(TableForm.Column::heading)))
            .collect(Collectors.joining("|"));
    String notes =
        read.entries().stream()
            .flatMap(entry -> entry.notes().stream())
            .map(note -> note.in(Locale.ROOT))
            .collect(Collectors.joining("|"));
    Plan plan = read.plan();
    String dates =
        DAY.format(plan.header().date().orElse(LocalDate.EPOCH))
            + DAY.format(plan.header().printedOn().orElse(LocalDate.EPOCH))
            + "印发";
    String title = plan.header().title();
    String composed =
        "%s关于印发%s的通知 关于%s（%s）的起草说明"
            .formatted(plan.header().issuer(), title, title, plan.header().stage());
    String told =
        plan.toString().replace("nature=BINDING", "约束性").replace("nature=EXPECTED", "预期性");
    return Stream.of(told, columns, notes, dates, composed)
        .map(text -> text.replaceAll(BREAKS, ""))
        .collect(Collectors.joining("|"));
  }
}
