package plandraft.ui.review;

import plandraft.model.Plan;

/// One of two plans that are compared.
///
/// @param name what the user knows it by: a stage and a time, a file, the plan in hand
public record Side(String name, Plan plan) {}
