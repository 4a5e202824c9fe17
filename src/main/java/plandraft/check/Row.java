package plandraft.check;

import plandraft.model.Indicator;

/// An indicator with the years its table is headed by.
///
/// @param baseYear the year of the base column
/// @param targetYear the year of the target column
public record Row(Indicator indicator, int baseYear, int targetYear) {}
