package plandraft.file;

import java.util.List;

/// What importing files came to, as others read it: JSON in UTF-8.
///
/// @param plan the title of the plan they made
public record ImportReport(String plan, List<Input> inputs, List<Line> lines) {
  public ImportReport {
    inputs = List.copyOf(inputs);
    lines = List.copyOf(lines);
  }

  /// One file and what of it could not be held.
  public record Input(String file, List<String> notes) {
    public Input {
      notes = List.copyOf(notes);
    }
  }

  /// One thing that was understood, guessed or left out.
  ///
  /// @param input which of the files, counted from 0
  /// @param what `heading`, `table`, `text` and so on
  /// @param table the kind of a table and the meaning of its columns; empty for other things
  public record Line(
      int input,
      String what,
      int level,
      String title,
      String sureness,
      List<String> notes,
      List<String> table) {
    public Line {
      notes = List.copyOf(notes);
      table = List.copyOf(table);
    }
  }

  /// The report as JSON.
  public byte[] json() {
    return SmallJson.MAPPER.writeValueAsBytes(this);
  }
}
