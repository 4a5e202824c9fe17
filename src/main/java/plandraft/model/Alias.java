package plandraft.model;

/// Another name under which an indicator goes.
public record Alias(String name, Id<Indicator> indicator) {}
