package plandraft.ui.preview.layout;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.layout.NotAllowed;
import plandraft.layout.Pattern;
import plandraft.layout.Pattern.Value;
import plandraft.say.Words;

/// Patterns in the user's language: 关于《{标题}》的起草说明.
record Places(Words words) {

  /// A pattern's text with its places in the user's words.
  String spoken(String text) {
    String spoken = text;
    for (Value value : Value.values()) {
      spoken = spoken.replace(braced(value.written()), spoken(value));
    }
    return spoken;
  }

  /// What was typed with the places as layouts write them; those that nobody knows stay.
  String written(String typed) {
    String written = typed;
    for (Value value : Value.values()) {
      written = written.replace(spoken(value), braced(value.written()));
    }
    return written;
  }

  /// A place in the user's words, in its braces.
  String spoken(Value value) {
    return braced(name(value));
  }

  /// That there is no such place, and which there are.
  String unknown(NotAllowed not) {
    String all = Stream.of(Value.values()).map(this::spoken).collect(Collectors.joining());
    return words.say("place.unknown", not.given(), all);
  }

  /// The text of `pattern` in the user's words.
  String spoken(Pattern pattern) {
    return spoken(pattern.text());
  }

  private static String braced(String name) {
    return "{" + name + "}";
  }

  private String name(Value value) {
    return switch (value) {
      case TITLE -> words.say("place.title");
      case KIND -> words.say("place.kind");
      case STAGE -> words.say("place.stage");
      case ISSUER -> words.say("place.issuer");
      case DRAFTER -> words.say("place.drafter");
      case DOCUMENT_NUMBER -> words.say("place.documentNumber");
      case DATE -> words.say("place.date");
      case MONTH -> words.say("place.month");
      case BASE_YEAR -> words.say("place.baseYear");
      case TARGET_YEAR -> words.say("place.targetYear");
      case YEAR -> words.say("place.year");
      case NUMBER -> words.say("place.number");
      case HEADING -> words.say("place.heading");
      case NOTES -> words.say("place.notes");
      case UNIT -> words.say("place.unit");
      case RECIPIENTS -> words.say("place.recipients");
      case COPY_TO -> words.say("place.copyTo");
      case PRINTER -> words.say("place.printer");
      case PRINTED_ON -> words.say("place.printedOn");
      case REMARK -> words.say("place.remark");
    };
  }
}
