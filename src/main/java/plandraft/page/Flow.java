package plandraft.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Contents;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.page.Page.Image;

/// Lays blocks out below one another, with the places where a page may break between them.
final class Flow {
  /// The lines of the page left for a picture's heading and caption.
  private static final int LINES_BESIDE_PICTURE = 4;

  /// The thin paragraph that parts two tables.
  private static final int BETWEEN_TABLES = 20;

  private final Map<String, Style> styles;
  private final PageSetup setup;

  Flow(Map<String, Style> styles, PageSetup setup) {
    this.styles = styles;
    this.setup = setup;
  }

  List<Chunk> chunks(List<Block> blocks) {
    List<Chunk> chunks = new ArrayList<>();
    Optional<Block> above = Optional.empty();
    for (Block block : blocks) {
      if (block instanceof Table && above.orElse(block) != block && above.get() instanceof Table) {
        chunks.add(
            new Chunk.Laid(
                BETWEEN_TABLES, BETWEEN_TABLES, false, false, Optional.empty(), List::of));
      }
      chunks.addAll(chunks(block));
      above = Optional.of(block);
    }
    return Chains.loosened(chunks, setup.linesHeight());
  }

  private List<Chunk> chunks(Block block) {
    return switch (block) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Table table -> Grid.of(table, styles, setup.textWidth()).chunks();
      case Picture picture -> List.of(picture(picture));
      case Band band -> List.of(new BandLines(styles, setup.textWidth()).chunk(band));
      case Contents entries ->
          new ContentsLines(styles.get(entries.style()), setup.textWidth()).chunks(entries);
    };
  }

  private List<Chunk> paragraph(Paragraph paragraph) {
    Style style = styles.get(paragraph.style());
    List<Line> lines = Lines.of(paragraph.runs(), style, setup.textWidth());
    List<Chunk> chunks = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      boolean first = i == 0;
      Line line = lines.get(i);
      int before = first ? style.before() : 0;
      int after = i == lines.size() - 1 ? style.after() : 0;
      chunks.add(
          new Chunk.Laid(
              before + style.lineTwips() + after,
              before,
              first && paragraph.newPage(),
              style.keepWithNext(),
              first ? Optional.of(paragraph) : Optional.empty(),
              () -> Setting.of(line, style, before, paragraph.anchor())));
    }
    return chunks;
  }

  private Chunk picture(Picture picture) {
    Picture.Image image = picture.image();
    double room = setup.textHeight() - LINES_BESIDE_PICTURE * setup.linePitch();
    double scale = Math.min((double) setup.textWidth() / image.width(), room / image.height());
    int width = (int) Math.round(image.width() * scale);
    int height = (int) Math.round(image.height() * scale);
    int left = (setup.textWidth() - width) / 2;
    return new Chunk.Laid(
        height,
        0,
        false,
        styles.get(picture.style()).keepWithNext(),
        Optional.of(picture),
        () -> List.of(new Image(left, 0, width, height, image, picture.anchor())));
  }
}
