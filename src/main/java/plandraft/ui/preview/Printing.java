package plandraft.ui.preview;

import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.stage.Window;
import plandraft.job.Job;
import plandraft.page.Page;
import plandraft.ui.kit.Typefaces;

/// Pages on paper, as large as they are.
final class Printing {
  private static final double TWIPS_PER_POINT = 20;

  private Printing() {}

  /// Whether there is a printer at all.
  static boolean possible() {
    return Printer.getDefaultPrinter() != null;
  }

  /// Asks for printer and copies; gives the work that prints, or nothing if the user cancels. What
  /// it gives tells whether the printer took everything.
  static Optional<Job<Boolean>> ask(Composed composed, Window owner) {
    PrinterJob job = PrinterJob.createPrinterJob();
    job.getJobSettings().setJobName(composed.name());
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Optional.empty();
    }
    Pen pen = new Pen(Typefaces.here());
    return Optional.of(
        progress -> {
          int printed = 0;
          for (Page page : composed.pages()) {
            progress.at(printed++, composed.pages().size());
            PageLayout layout = layout(job.getPrinter(), page);
            Group sheet = sheet(page, composed.pictures(), pen);
            sheet.setTranslateX(-layout.getLeftMargin());
            sheet.setTranslateY(-layout.getTopMargin());
            if (!job.printPage(layout, new Group(sheet))) {
              job.cancelJob();
              return false;
            }
          }
          return job.endJob();
        });
  }

  /// A page in printer's points.
  static Group sheet(Page page, Pictures pictures, Pen pen) {
    Group group = new Group();
    pen.draw(page, pictures, 1 / TWIPS_PER_POINT, new NodeInk(group));
    return group;
  }

  private static PageLayout layout(Printer printer, Page page) {
    PageOrientation orientation =
        page.setup().landscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
    return printer.createPageLayout(Paper.A4, orientation, Printer.MarginType.HARDWARE_MINIMUM);
  }
}
