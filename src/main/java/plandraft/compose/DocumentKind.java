package plandraft.compose;

import java.util.function.Predicate;
import plandraft.document.Document;
import plandraft.layout.Layout;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.say.Message;

/// One kind of document that a plan gives.
///
/// @param id its name on the command line and in layout files
/// @param title what people call it
/// @param suits whether a plan has anything for it
public record DocumentKind(
    String id, Message title, Form form, Predicate<Plan> suits, Composer composer) {

  /// The file a kind of document usually goes into.
  public enum Form {
    WORD("docx"),
    EXCEL("xlsx");

    private final String extension;

    Form(String extension) {
      this.extension = extension;
    }

    /// What the names of such files end in.
    public String extension() {
      return extension;
    }
  }

  /// Makes a document of a plan.
  @FunctionalInterface
  public interface Composer {
    /// The plan as a document laid out by `layout`.
    Document compose(Plan plan, Layout layout);
  }

  /// The plan as this kind of document.
  ///
  /// @throws IllegalArgumentException if `layouts` has none for it
  public Document compose(Plan plan, Layouts layouts) {
    return composer.compose(plan, Documents.layout(id, plan, layouts));
  }
}
