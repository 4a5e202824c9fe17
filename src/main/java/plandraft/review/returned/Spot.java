package plandraft.review.returned;

import plandraft.model.Place;

/// What of the plan stands somewhere in a document that came back.
///
/// @param on the words that stand there
record Spot(Place place, String on) {}
