package plandraft.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/// What a part of a Word or Excel file breaks of its schema; runs in the class loader of [Schemas].
public final class SchemaCheck implements Function<byte[], List<String>> {
  private final SchemaTypeLoader schemas =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  @Override
  public List<String> apply(byte[] part) {
    try {
      XmlObject read = schemas.parse(new ByteArrayInputStream(part), null, new XmlOptions());
      if (read.schemaType().isNoType()) {
        return List.of("no schema for " + read.getDomNode().getFirstChild().getNodeName());
      }
      List<XmlError> errors = new ArrayList<>();
      read.validate(new XmlOptions().setErrorListener(errors));
      return errors.stream().map(XmlError::toString).toList();
    } catch (XmlException malformed) {
      return List.of(malformed.getMessage());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
