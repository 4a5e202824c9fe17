package plandraft.text;

import plandraft.quantity.Quantity;

/// A quantity in running prose: 超500亿元, 35%以上, 1-2家, 前3名.
///
/// @param quantity what stands there, its qualifiers included
/// @param of the words right behind it, up to the next sign or number: 5个工业互联网平台 is 5个 of 工业互联网平台
public record Amount(Quantity quantity, String of, int from, int to) implements Phrase {}
