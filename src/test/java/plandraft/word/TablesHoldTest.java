package plandraft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.document.Specimens;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.office.Zips;

/// The tables of every document of every sample say the same about their columns in `tblGrid`,
/// `tcW`, `gridSpan` and `vMerge`, so that dragging a border in a word processor moves one column.
class TablesHoldTest {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /// A document and what it is called here.
  record Sample(String name, Document document) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Sample> documents() throws FileTrouble {
    Layouts layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
    List<Sample> documents = new ArrayList<>();
    for (Template sample : Templates.samples()) {
      for (DocumentKind kind : Documents.of(sample.plan())) {
        if (kind.form() == DocumentKind.Form.WORD) {
          Document document = kind.compose(sample.plan(), layouts);
          documents.add(new Sample(sample.name() + " " + kind.id(), document));
        }
      }
    }
    Specimens.all().forEach((name, document) -> documents.add(new Sample(name, document)));
    return documents;
  }

  /// One cell of a row.
  private record Place(int column, int span, int width, String merge) {}

  @ParameterizedTest
  @MethodSource("documents")
  void columnsAgree(Sample sample) throws IOException {
    for (Element table : tables(sample.document())) {
      List<Integer> grid = widths(table);
      assertThat(grid).isNotEmpty().allMatch(width -> width > 0);
      assertThat(number(child(child(table, "tblPr"), "tblW"), "w")).isEqualTo(sum(grid));
      assertThat(child(child(table, "tblPr"), "tblLayout").getAttributeNS(W, "type"))
          .isEqualTo("fixed");
      for (List<Place> row : rows(table)) {
        assertThat(row.getLast().column() + row.getLast().span()).isEqualTo(grid.size());
        for (Place place : row) {
          int end = place.column() + place.span();
          assertThat(place.width()).isEqualTo(sum(grid.subList(place.column(), end)));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void mergedCellsGoOnBelowTheirBeginning(Sample sample) throws IOException {
    for (Element table : tables(sample.document())) {
      List<List<Place>> rows = rows(table);
      for (int i = 0; i < rows.size(); i++) {
        List<Place> above = i == 0 ? List.of() : rows.get(i - 1);
        List<Place> below = i == rows.size() - 1 ? List.of() : rows.get(i + 1);
        for (Place place : rows.get(i)) {
          if (place.merge().equals("continue")) {
            assertThat(above).anyMatch(over -> covers(over, place) && !over.merge().isEmpty());
          } else if (place.merge().equals("restart")) {
            assertThat(below)
                .anyMatch(under -> covers(under, place) && under.merge().equals("continue"));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headersRepeatFromTheFirstRowOnAndRowsStayWhole(Sample sample) throws IOException {
    for (Element table : tables(sample.document())) {
      List<Element> rows = children(table, "tr");
      List<Boolean> headers = rows.stream().map(row -> has(row, "tblHeader")).toList();
      int count = (int) headers.stream().filter(header -> header).count();
      assertThat(headers.subList(0, count)).doesNotContain(false);
      assertThat(rows).allMatch(row -> has(row, "cantSplit"));
      if (count > 0) {
        assertThat(rows(table).get(count)).noneMatch(place -> place.merge().equals("continue"));
      }
      for (Element row : rows) {
        assertThat(children(row, "tc"))
            .allMatch(cell -> cell.getLastChild().getLocalName().equals("p"));
      }
    }
  }

  private static boolean covers(Place one, Place other) {
    return one.column() == other.column() && one.span() == other.span();
  }

  private static boolean has(Element row, String property) {
    return children(child(row, "trPr"), property).size() == 1;
  }

  private static List<List<Place>> rows(Element table) {
    List<List<Place>> rows = new ArrayList<>();
    for (Element row : children(table, "tr")) {
      List<Place> places = new ArrayList<>();
      int column = 0;
      for (Element cell : children(row, "tc")) {
        Element properties = child(cell, "tcPr");
        int span = children(properties, "gridSpan").stream().mapToInt(e -> number(e, "val")).sum();
        int width = number(child(properties, "tcW"), "w");
        String merge =
            children(properties, "vMerge").stream()
                .map(e -> e.getAttributeNS(W, "val"))
                .findFirst()
                .orElse("");
        places.add(new Place(column, Math.max(1, span), width, merge));
        column += Math.max(1, span);
      }
      rows.add(places);
    }
    return rows;
  }

  private static List<Integer> widths(Element table) {
    return children(child(table, "tblGrid"), "gridCol").stream().map(e -> number(e, "w")).toList();
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttributeNS(W, attribute));
  }

  private static Element child(Element parent, String name) {
    Optional<Element> child = children(parent, name).stream().findFirst();
    assertThat(child).as(name + " in " + parent.getLocalName()).isPresent();
    return child.orElseThrow();
  }

  private static List<Element> children(Element parent, String name) {
    return nodes(parent.getChildNodes())
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(element -> name.equals(element.getLocalName()))
        .toList();
  }

  private static Stream<Node> nodes(org.w3c.dom.NodeList list) {
    return IntStream.range(0, list.getLength()).mapToObj(list::item);
  }

  private static List<Element> tables(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordFile.write(document, out, Progress.SILENT);
    byte[] xml = Zips.parts(out.toByteArray()).get("word/document.xml");
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      var parsed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
      return nodes(parsed.getElementsByTagNameNS(W, "tbl")).map(Element.class::cast).toList();
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IOException(Arrays.toString(xml), broken);
    }
  }
}
