package plandraft.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.review.returned.Review;
import plandraft.say.Message;
import tools.jackson.core.JacksonException;

/// Files of what was said about a plan, `.opinions`: UTF-8 JSON of a few kilobytes.
public final class OpinionsFile {
  /// What the names of such files end in.
  public static final String ENDING = "opinions";

  /// The version of the format that this program writes.
  static final int FORMAT = 1;

  /// Files that are larger, or say more, are refused: people write less.
  private static final int MOST_BYTES = 32 << 20;

  private static final int MOST_COMMENTS = 50_000;

  private OpinionsFile() {}

  /// The file as JSON.
  @JsonPropertyOrder({
    "format",
    "writer",
    "plan",
    "title",
    "organization",
    "author",
    "at",
    "comments",
    "replies"
  })
  private record Form(
      @JsonProperty(required = true) int format,
      String writer,
      @JsonProperty(required = true) Id<Plan> plan,
      String title,
      String organization,
      String author,
      Instant at,
      List<Comment> comments,
      List<Review.Answer> replies) {
    @JsonCreator
    Form {}
  }

  /// The bytes of such a file: the same for the same review.
  public static byte[] bytes(Review review) {
    Form form =
        new Form(
            FORMAT,
            Program.NAME_AND_VERSION,
            review.plan(),
            review.title(),
            review.organization(),
            review.author(),
            review.at(),
            review.comments(),
            review.replies());
    return PlanJson.line(form).getBytes(StandardCharsets.UTF_8);
  }

  /// Writes `review` to `file` in one step.
  ///
  /// @throws FileTrouble if the disk does not take it
  public static void write(Review review, Path file) throws FileTrouble {
    WholeFile.write(file, bytes(review));
  }

  /// What `file` holds.
  ///
  /// @throws FileTrouble if it is no such file, is of a newer format, or holds more than anybody
  ///   writes
  public static Review read(Path file) throws FileTrouble {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] json = in.readNBytes(MOST_BYTES + 1);
      if (json.length > MOST_BYTES) {
        throw trouble(Why.DAMAGED, "opinions.large", file);
      }
      return read(json, file);
    } catch (NoSuchFileException missing) {
      throw trouble(Why.MISSING, "read.missing", file);
    } catch (FileTrouble told) {
      throw told;
    } catch (IOException wrong) {
      throw trouble(Why.DAMAGED, "read.failed", file);
    }
  }

  private static Review read(byte[] json, Path file) throws FileTrouble {
    Form form = form(json, file);
    if (form.comments().size() + form.replies().size() > MOST_COMMENTS) {
      throw trouble(Why.DAMAGED, "opinions.large", file);
    }
    return new Review(
        form.plan(),
        form.title(),
        form.organization(),
        form.author(),
        form.at(),
        form.comments(),
        form.replies());
  }

  private static Form form(byte[] json, Path file) throws FileTrouble {
    try {
      if (PlanJson.format(json) > FORMAT) {
        throw trouble(Why.NEWER, "opinions.newer", file);
      }
      return PlanJson.read(json, Form.class);
    } catch (JacksonException broken) {
      throw trouble(Why.DAMAGED, "opinions.broken", file);
    } catch (FileTrouble broken) {
      throw broken.why() == Why.NEWER ? broken : trouble(Why.DAMAGED, "opinions.broken", file);
    }
  }

  private static FileTrouble trouble(Why why, String key, Path file) {
    return new FileTrouble(
        why, Message.of(OpinionsFile.class, key, String.valueOf(file.getFileName())));
  }
}
