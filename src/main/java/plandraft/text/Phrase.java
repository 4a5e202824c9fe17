package plandraft.text;

/// Something read in prose, where it stands from `from` to `to`, counted as [String#substring]
/// counts.
public sealed interface Phrase
    permits Amount,
        Change,
        Count,
        CountGroup,
        Dated,
        DocumentNumber,
        Doubling,
        FromTo,
        Sequence,
        Sum {
  int from();

  int to();

  /// Where it stands.
  default Span span() {
    return new Span(from(), to());
  }
}
