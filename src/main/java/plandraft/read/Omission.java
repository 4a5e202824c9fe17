package plandraft.read;

/// What a file can hold and a document holds otherwise or not at all.
public enum Omission {
  /// Changes that were tracked are shown as accepted.
  TRACKED("tracked"),
  /// Notes at the foot or end stand behind the paragraph they belong to.
  FOOTNOTES("footnotes"),
  /// Fields show what they showed last.
  FIELDS("fields"),
  /// A table of contents is made anew.
  CONTENTS("contents"),
  /// Headers and footers are made anew.
  HEADERS("headers"),
  /// A table within a cell became lines.
  NESTED("nested"),
  /// Boxes stand behind the paragraph they were fixed to.
  BOXES("boxes"),
  /// A picture of a kind that official documents do not show.
  PICTURES("pictures"),
  /// A picture that is not in the file.
  LINKED("linked"),
  /// A picture larger than any page could use.
  HUGE_PICTURES("pictures.huge"),
  /// Pictures stood within cells.
  CELL_PICTURES("pictures.cells"),
  /// Words that were hidden.
  HIDDEN("hidden"),
  /// Charts, drawings and objects of other programs.
  OBJECTS("objects"),
  /// Formulas of mathematics became plain text.
  EQUATIONS("equations"),
  /// Another file within the file.
  EMBEDDED("embedded"),
  /// Links keep their words only.
  LINKS("links"),
  /// Macros are neither run nor kept.
  MACROS("macros"),
  /// Formulas show what they showed last.
  FORMULAS("formulas"),
  /// Sheets, rows or columns that are hidden.
  HIDDEN_CELLS("hidden.cells"),
  /// The name of the file says it is something else.
  MISNAMED("misnamed"),
  /// The end of a damaged file is missing.
  CUT("cut"),
  /// Paragraphs and tables whose looks nobody could make out; their words are kept.
  LOOKS("looks"),
  /// Comments of a file that does not say where they stand.
  COMMENTS("comments"),
  /// Letters that the encoding of the text does not have.
  LETTERS("letters");

  private final String key;

  Omission(String key) {
    this.key = key;
  }

  /// The key of its sentence.
  String key() {
    return key;
  }
}
