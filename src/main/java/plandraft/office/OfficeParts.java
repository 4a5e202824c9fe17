package plandraft.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.IOUtils;
import plandraft.document.Document.Origin;
import plandraft.read.Meter;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// The parts of an Office file that is only read. What lies outside of the file is never asked for.
public final class OfficeParts implements Closeable {
  /// Unpacked, no part of a document is larger.
  private static final long LARGEST = 1L << 30;

  private final OPCPackage parts;
  private final PackagePart main;
  private final Meter meter;

  private OfficeParts(OPCPackage parts, PackagePart main, Meter meter) {
    this.parts = parts;
    this.main = main;
    this.meter = meter;
  }

  /// Opens a file.
  ///
  /// @throws Unreadable if it is no whole Office file
  public static OfficeParts open(Path file, Meter meter) throws IOException {
    OPCPackage parts = unpack(file);
    try {
      PackagePart main =
          related(parts, "officeDocument").orElseThrow(() -> new Unreadable(Why.DAMAGED));
      return new OfficeParts(parts, main, meter);
    } catch (IOException | RuntimeException failure) {
      parts.revert();
      throw failure;
    }
  }

  private static OPCPackage unpack(Path file) throws IOException {
    ZipLimits.set();
    GuardedZip zip;
    try {
      zip = GuardedZip.open(file);
    } catch (Unreadable | NoSuchFileException | AccessDeniedException told) {
      throw told;
    } catch (IOException | IllegalArgumentException broken) {
      throw trouble(broken);
    }
    try {
      return OPCPackage.open(zip);
    } catch (InvalidFormatException | OpenXML4JRuntimeException broken) {
      IOUtils.closeQuietly(zip);
      throw zip.isSwelling() ? new Unreadable(Why.SWELLING, broken) : trouble(broken);
    } catch (RuntimeException failure) {
      IOUtils.closeQuietly(zip);
      throw failure;
    }
  }

  /// What the library's complaint means: it tells its reasons in words only.
  public static Unreadable trouble(Exception cause) {
    for (Throwable reason = cause; reason != null; reason = reason.getCause()) {
      if (reason instanceof Unreadable told) {
        return told;
      }
      if (String.valueOf(reason.getMessage()).contains("DOCTYPE")) {
        return new Unreadable(Why.OUTWARD, cause);
      }
    }
    return new Unreadable(Why.DAMAGED, cause);
  }

  /// What an Office file is.
  public enum Kind {
    /// A text.
    WORD,
    /// A workbook.
    SHEET,
    /// Something else, such as slides.
    OTHER
  }

  /// What this file is.
  public Kind kind() {
    String type = main.getContentType();
    if (type.contains("wordprocessingml") || type.contains("ms-word")) {
      return Kind.WORD;
    }
    boolean sheet = type.contains("spreadsheetml") || type.contains("ms-excel");
    return sheet && !type.contains("binary") ? Kind.SHEET : Kind.OTHER;
  }

  /// The part with the text or the workbook.
  public PackagePart main() {
    return main;
  }

  /// The title that `file` gives itself, else its name.
  public String name(Path file) {
    return properties()
        .flatMap(PackageProperties::getTitleProperty)
        .filter(title -> !title.isBlank())
        .map(String::strip)
        .orElseGet(() -> String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", ""));
  }

  /// Who made the file, and when.
  public Origin origin() {
    Optional<LocalDate> date =
        properties()
            .flatMap(PackageProperties::getCreatedProperty)
            .map(created -> created.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    return new Origin(
        properties().flatMap(PackageProperties::getCreatorProperty).orElse("").strip(),
        date,
        properties().flatMap(PackageProperties::getSubjectProperty).orElse("").strip());
  }

  private Optional<PackageProperties> properties() {
    try {
      return Optional.ofNullable(parts.getPackageProperties());
    } catch (InvalidFormatException | OpenXML4JRuntimeException broken) {
      return Optional.empty();
    }
  }

  /// Whether the file brings macros along.
  public boolean hasMacros() {
    return main.getContentType().contains("macroEnabled") || related("vbaProject").isPresent();
  }

  /// The part that the main part relates to as `kind`, the last word of the relationship's type.
  public Optional<PackagePart> related(String kind) {
    return related(main, kind);
  }

  /// The part that `from` relates to as `kind`.
  public Optional<PackagePart> related(PackagePart from, String kind) {
    try {
      for (PackageRelationship relation : from.getRelationships()) {
        if (isA(relation, kind)) {
          return target(from, relation.getId());
        }
      }
      return Optional.empty();
    } catch (InvalidFormatException | OpenXML4JRuntimeException broken) {
      return Optional.empty();
    }
  }

  /// The part in the file that `from` calls `id`; nothing if it is missing or outside.
  public Optional<PackagePart> target(PackagePart from, String id) {
    try {
      PackageRelationship relation = from.getRelationship(id);
      return relation == null || relation.getTargetMode() == TargetMode.EXTERNAL
          ? Optional.empty()
          : Optional.ofNullable(from.getRelatedPart(relation));
    } catch (InvalidFormatException | IllegalArgumentException | OpenXML4JRuntimeException broken) {
      return Optional.empty();
    }
  }

  /// The XML of `part`, standing at its root.
  public Xml xml(PackagePart part) throws IOException {
    long size = part.getSize();
    if (size > LARGEST) {
      throw new Unreadable(Why.LARGE);
    }
    return Xml.of(stream(part), Math.max(0, size), meter);
  }

  /// The bytes of `part` if they are no more than `most`.
  public Optional<byte[]> bytes(PackagePart part, int most) throws IOException {
    try (InputStream in = stream(part)) {
      byte[] bytes = in.readNBytes(most + 1);
      return bytes.length > most ? Optional.empty() : Optional.of(bytes);
    }
  }

  private static InputStream stream(PackagePart part) throws IOException {
    InputStream in = part.getInputStream();
    if (in == null) {
      throw new Unreadable(Why.DAMAGED);
    }
    return in;
  }

  @Override
  public void close() {
    parts.revert();
  }

  private static Optional<PackagePart> related(OPCPackage parts, String kind) {
    for (PackageRelationship relation : parts.getRelationships()) {
      if (isA(relation, kind) && relation.getTargetMode() == TargetMode.INTERNAL) {
        return Optional.ofNullable(parts.getPart(relation));
      }
    }
    return Optional.empty();
  }

  private static boolean isA(PackageRelationship relation, String kind) {
    return relation.getRelationshipType().endsWith("/" + kind);
  }
}
