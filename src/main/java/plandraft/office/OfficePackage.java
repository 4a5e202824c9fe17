package plandraft.office;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.internal.PartMarshaller;
import org.apache.poi.openxml4j.opc.internal.marshallers.ZipPartMarshaller;
import plandraft.document.Document;
import plandraft.job.Stopped;

/// Saves the parts of a Word or Excel file, stamped by what they hold rather than by the clock.
public final class OfficePackage {
  private static final LocalDate UNDATED = LocalDate.of(1980, 1, 1);

  private OfficePackage() {}

  /// What a part holds.
  @FunctionalInterface
  public interface Content {
    /// Writes it to `out`, which stays open.
    void write(OutputStream out) throws IOException;
  }

  /// Names title, author and date of `parts` after `document`.
  public static void stamp(OPCPackage parts, Document document) throws IOException {
    try {
      PackageProperties properties = parts.getPackageProperties();
      LocalDate day = document.origin().date().orElse(UNDATED);
      Optional<Date> date = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
      String author = Markup.known(document.origin().author());
      properties.setTitleProperty(Markup.known(document.name()));
      properties.setCreatorProperty(author);
      properties.setLastModifiedByProperty(author);
      if (!document.origin().recipient().isBlank()) {
        properties.setSubjectProperty(Markup.known(document.origin().recipient()));
      }
      properties.setCreatedProperty(date);
      properties.setModifiedProperty(date);
    } catch (InvalidFormatException impossible) {
      throw new IOException(impossible);
    }
  }

  /// Has the parts of one content type written straight into the file when it is saved, each by
  /// what stands for its name in `contents`, so that they never stand in memory as a whole; the
  /// others of that type are kept as they are.
  public static void stream(
      OPCPackage parts, String contentType, Map<PackagePartName, Content> contents) {
    PartMarshaller kept = new ZipPartMarshaller();
    parts.addMarshaller(
        contentType,
        (part, out) -> {
          Content content = contents.get(part.getPartName());
          if (content == null) {
            return kept.marshall(part, out);
          }
          try {
            write(part, (ZipArchiveOutputStream) out, content);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
          return true;
        });
  }

  private static void write(PackagePart part, ZipArchiveOutputStream zip, Content content)
      throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(part.getPartName().getName().substring(1)));
    try (OutputStream behind = new WriteBehind(zip)) {
      content.write(behind);
    }
    zip.closeArchiveEntry();
    if (!part.hasRelationships()) {
      return;
    }
    try {
      ZipPartMarshaller.marshallRelationshipPart(
          part.getRelationships(),
          PackagingURIHelper.getRelationshipPartName(part.getPartName()),
          zip);
    } catch (InvalidFormatException | InvalidOperationException impossible) {
      throw new IOException(impossible);
    }
  }

  /// Writes `parts` to `out`, which stays open, and forgets them.
  ///
  /// @throws IOException if `out` takes no more
  /// @throws Stopped if the work was cancelled meanwhile
  public static void save(OPCPackage parts, OutputStream out) throws IOException {
    save(parts, out, parts::save);
  }

  /// Writes what `document` has become to `out`, which stays open, and forgets it.
  ///
  /// @throws IOException if `out` takes no more
  /// @throws Stopped if the work was cancelled meanwhile
  public static void save(POIXMLDocument document, OutputStream out) throws IOException {
    save(document.getPackage(), out, document::write);
  }

  private static void save(OPCPackage parts, OutputStream out, Content whole) throws IOException {
    Sink sink = new Sink(out);
    try {
      whole.write(ReproducibleZip.over(sink));
      out.flush();
    } catch (OpenXML4JRuntimeException failure) {
      if (failure.getCause() instanceof Stopped stopped) {
        throw stopped;
      }
      throw sink.failure().orElseGet(() -> new IOException(failure.getMessage(), failure));
    } finally {
      // close() would deflate everything a second time.
      parts.revert();
    }
  }

  /// Remembers why the stream took no more: the library only logs it.
  private static final class Sink extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    Sink(OutputStream out) {
      super(out);
    }

    Optional<IOException> failure() {
      return failure;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException unwritten) {
        failure = Optional.of(unwritten);
        throw unwritten;
      }
    }
  }
}
