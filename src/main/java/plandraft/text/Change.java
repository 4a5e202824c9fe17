package plandraft.text;

/// A rise or fall in prose: 年均增长17.6%, 增速15%, 提高2个百分点, 年均新增40家.
///
/// @param yearly whether it is said to happen each year
/// @param falls whether it goes down
/// @param by how much
public record Change(boolean yearly, boolean falls, Amount by, int from, int to)
    implements Phrase {}
