package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import plandraft.document.Specimens;
import plandraft.excel.ExcelFile;
import plandraft.job.Progress;
import plandraft.office.Zips;
import plandraft.word.read.RawWord;

/// Whatever element of a good file is missing, doubled, empty, of another name or says nothing, a
/// sound document or one sentence comes of it.
class EveryElementTest {
  /// Parts of like elements, such as the looks of cells, are tried at so many places.
  private static final int MOST_PLACES = 24;

  @TempDir Path folder;

  /// A way to be wrong that XML can have.
  private enum Wrong {
    MISSING {
      @Override
      void at(Element element) {
        element.getParentNode().removeChild(element);
      }
    },
    DOUBLED {
      @Override
      void at(Element element) {
        element.getParentNode().insertBefore(element.cloneNode(true), element);
      }
    },
    EMPTY {
      @Override
      void at(Element element) {
        while (element.hasChildNodes()) {
          element.removeChild(element.getFirstChild());
        }
      }
    },
    RENAMED {
      @Override
      void at(Element element) {
        element.getOwnerDocument().renameNode(element, element.getNamespaceURI(), "other");
      }
    },
    WITHIN_ITSELF {
      @Override
      void at(Element element) {
        element.appendChild(element.cloneNode(true));
      }
    },
    SILENT {
      @Override
      void at(Element element) {
        List<Attr> all =
            IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .toList();
        all.stream()
            .filter(attribute -> !attribute.getName().startsWith("xmlns"))
            .forEach(attribute -> attribute.setValue(""));
      }
    };

    abstract void at(Element element);
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void ofAWordFile(Wrong wrong) throws Exception {
    hold(RawWord.everything().bytes(), wrong);
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void ofAWorkbook(Wrong wrong) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelFile.write(Specimens.table(), out, Progress.SILENT);
    hold(out.toByteArray(), wrong);
  }

  private void hold(byte[] good, Wrong wrong) throws Exception {
    Map<String, byte[]> parts = Zips.parts(good);
    int read = 0;
    int tried = 0;
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      int count = parse(part.getValue()).getElementsByTagName("*").getLength();
      int step = Math.max(1, count / MOST_PLACES);
      for (int place = 1; place < count; place += step) {
        Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
        damaged.put(part.getKey(), wrong(part.getValue(), place, wrong));
        Path file = Files.write(folder.resolve("damaged"), Zips.file(damaged));
        read += Soundness.holds(file, part.getKey() + " " + place + " " + wrong) ? 1 : 0;
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(50);
    assertThat(read).as("files that could still be read").isGreaterThan(tried / 2);
  }

  private static byte[] wrong(byte[] xml, int place, Wrong wrong) throws Exception {
    Document document = parse(xml);
    Node node = document.getElementsByTagName("*").item(place);
    wrong.at((Element) node);
    return bytes(document);
  }

  private static Document parse(byte[] xml)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static byte[] bytes(Document document) throws TransformerException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return out.toByteArray();
  }
}
