package plandraft.file;

import plandraft.model.Bytes;
import plandraft.model.Id;
import plandraft.model.Media;
import tools.jackson.databind.util.StdConverter;

/// A picture in JSON: its bytes stand beside the JSON, under the id.
record MediaForm(Id<Media> id, String name, String type) {
  private static final Bytes NOT_YET_READ = Bytes.of(new byte[0]);

  /// To JSON.
  static final class Writing extends StdConverter<Media, MediaForm> {
    @Override
    public MediaForm convert(Media media) {
      return new MediaForm(media.id(), media.name(), media.type());
    }
  }

  /// From JSON, without the bytes.
  static final class Reading extends StdConverter<MediaForm, Media> {
    @Override
    public Media convert(MediaForm form) {
      return new Media(form.id, form.name, form.type, NOT_YET_READ);
    }
  }
}
