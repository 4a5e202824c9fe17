package plandraft.ui.write;

import plandraft.model.Inline;
import plandraft.say.Message;

/// What a line consists of; every piece but words is one thing to the caret.
sealed interface Piece {
  /// What is shown; its length is the room the piece takes in the editor's text.
  String text();

  /// Words as typed.
  record Words(String text) implements Piece {}

  /// A live reference.
  ///
  /// @param inline what it refers to, without emphasis
  /// @param source where what it shows comes from
  record Reference(Inline inline, String text, Message source) implements Piece {}

  /// What stands before the words without being typed: the indent, dashes, a number.
  record Lead(String text) implements Piece {}

  /// Something that is not text.
  record Thing(Exhibit exhibit) implements Piece {
    @Override
    public String text() {
      return "\uFFFC";
    }
  }

  /// Whether the caret may stand inside.
  default boolean divisible() {
    return this instanceof Words;
  }
}
