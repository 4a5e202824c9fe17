package plandraft.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import plandraft.file.FileTrouble;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.ui.start.StartPage;

/// Fills the start page; what one can begin with is read beside the window.
///
/// @param opening begins and opens plans
/// @param importing brings in what others wrote
record Starting(Seat seat, Opening opening, Importing importing) {
  /// What one can begin with, and why the user's own templates are not among it.
  private record Stock(
      List<Template> templates, List<Template> samples, Optional<FileTrouble> trouble) {
    static Stock read(Templates templates) {
      List<Template> samples = Templates.samples();
      try {
        return new Stock(templates.all(), samples, Optional.empty());
      } catch (FileTrouble trouble) {
        return new Stock(List.of(), samples, Optional.of(trouble));
      }
    }
  }

  /// Gives the page to `show` once all it offers is known.
  ///
  /// @param otherLanguage shows it again in the other language
  void begin(Runnable otherLanguage, Consumer<Node> show) {
    seat.file(
        seat.say("open.job"),
        progress -> Stock.read(seat.place().templates()),
        stock -> {
          show.accept(StartPage.of(offer(stock, otherLanguage), seat.locale()));
          stock.trouble().ifPresent(seat::tell);
        });
  }

  private StartPage.Offer offer(Stock stock, Runnable otherLanguage) {
    return new StartPage.Offer(
        stock.templates().stream().map(t -> beginning(t, () -> opening.begin(t))).toList(),
        stock.samples().stream().map(t -> beginning(t, () -> opening.sample(t))).toList(),
        seat.place().preferences().now().recent(),
        opening::open,
        opening::choose,
        importing::choose,
        otherLanguage);
  }

  private StartPage.Beginning beginning(Template template, Runnable begin) {
    Locale locale = seat.locale();
    return new StartPage.Beginning(template.titleIn(locale), begin);
  }
}
