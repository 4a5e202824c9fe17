package plandraft.file;

import plandraft.model.Place;
import tools.jackson.databind.util.StdConverter;

/// A place from its written form.
final class PlaceReading extends StdConverter<String, Place> {
  @Override
  public Place convert(String written) {
    return Place.read(written)
        .orElseThrow(() -> new IllegalArgumentException(written + " is no place"));
  }
}
