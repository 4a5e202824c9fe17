package plandraft.read;

/// Numbers that a program shows before the paragraphs of a list.
public final class ListNumber {
  private static final String CLOSING = "、，。．.）)】〕：:；;-—";

  private ListNumber() {}

  /// `number` with a space behind it, unless its own punctuation parts it from the text.
  public static String apart(String number) {
    boolean closed = !number.isEmpty() && CLOSING.indexOf(number.charAt(number.length() - 1)) >= 0;
    return closed || number.isEmpty() ? number : number + " ";
  }
}
