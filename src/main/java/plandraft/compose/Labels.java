package plandraft.compose;

import java.util.Locale;
import java.util.stream.Stream;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Indicator.Nature;
import plandraft.review.Field;
import plandraft.review.Said;
import plandraft.say.Words;

/// How the things that a plan says are called, and how they are told where the plan has but the
/// name of a constant.
public final class Labels {
  private final Words words;

  private Labels(Locale locale) {
    this.words = Words.of(Labels.class, locale);
  }

  /// The names in a language.
  public static Labels in(Locale locale) {
    return new Labels(locale);
  }

  /// What something said is called: its column, its year, else its field.
  public String of(Said said) {
    return switch (said.field()) {
      case BASE, MILESTONE ->
          said.label().isEmpty() ? of(said.field()) : words.say("revised.year", said.label());
      case CELL -> said.label().isEmpty() ? of(said.field()) : column(said.label());
      case HEADER -> header(said.of());
      default -> of(said.field());
    };
  }

  /// What a field is called.
  public String of(Field field) {
    return switch (field) {
      case TITLE -> words.say("field.title");
      case TEXT -> words.say("field.text");
      case NAME -> words.say("field.name");
      case GOAL -> words.say("revised.goal");
      case UNIT -> words.say("revised.unit");
      case NATURE -> words.say("revised.nature");
      case BASE -> words.say("field.base");
      case MILESTONE -> words.say("field.milestone");
      case TARGET -> words.say("revised.target");
      case BASIS -> words.say("revised.basis");
      case RESPONSIBILITY -> words.say("revised.responsibility");
      case DEADLINE -> words.say("revised.deadline");
      case INDICATORS -> words.say("revised.indicators");
      case CELL -> words.say("field.cell");
      case NOTE -> words.say("revised.note");
      case SHOWN -> words.say("revised.shown");
      case HEADER -> words.say("field.header");
      case HEADING_ROWS -> words.say("field.headingRows");
      case HOME -> words.say("field.home");
      case ORDER -> words.say("field.order");
      case PROPOSAL -> words.say("field.proposal");
      case DISPOSITION -> words.say("opinions.outcome");
    };
  }

  /// What is said of a field, in words.
  public String text(Field field, String text) {
    return switch (field) {
      case NATURE ->
          Stream.of(Nature.values())
              .filter(nature -> nature.name().equalsIgnoreCase(text))
              .findFirst()
              .map(this::nature)
              .orElse(text);
      case DISPOSITION ->
          Stream.of(Outcome.values())
              .filter(outcome -> outcome.name().equalsIgnoreCase(text.split(" ", 2)[0]))
              .findFirst()
              .map(outcome -> outcome(outcome) + text.substring(outcome.name().length()))
              .orElse(text);
      default -> text;
    };
  }

  private String nature(Nature nature) {
    return switch (nature) {
      case BINDING -> words.say("nature.binding");
      case EXPECTED -> words.say("nature.expected");
      case NONE -> "";
    };
  }

  private String outcome(Outcome outcome) {
    return switch (outcome) {
      case ADOPTED -> words.say("opinions.adopted");
      case PARTLY -> words.say("opinions.partly");
      case DECLINED -> words.say("opinions.declined");
      case EXPLAINED -> words.say("opinions.explained");
    };
  }

  private String column(String column) {
    boolean counted = column.chars().allMatch(Character::isDigit);
    return counted ? words.say("revised.column", column) : column;
  }

  private String header(String name) {
    return switch (name) {
      case "kind" -> words.say("revised.kind");
      case "baseYear" -> words.say("revised.baseYear");
      case "targetYear" -> words.say("revised.targetYear");
      case "horizonYear" -> words.say("revised.horizonYear");
      case "issuer" -> words.say("revised.issuer");
      case "drafter" -> words.say("revised.drafter");
      case "documentNumber" -> words.say("revised.documentNumber");
      case "date" -> words.say("revised.date");
      case "stage" -> words.say("revised.stage");
      case "mainRecipients" -> words.say("revised.mainRecipients");
      case "copyTo" -> words.say("revised.copyTo");
      case "printer" -> words.say("revised.printer");
      case "printedOn" -> words.say("revised.printedOn");
      default -> words.say("revised.remark");
    };
  }
}
