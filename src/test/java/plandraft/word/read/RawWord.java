package plandraft.word.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word file put together from its XML, for what no writer of ours writes.
public final class RawWord {
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String STRICT_RELATIONS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String kind =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private String words = TRANSITIONAL;
  private String links = RELATIONS;
  private String prolog = "";

  /// A file whose body is this XML.
  public static RawWord of(String body) {
    return new RawWord().with("document", body);
  }

  /// A file with lists, notes, comments, boxes, fields, changes and merged cells.
  public static RawWord everything() {
    String numbered =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>项</w:t></w:r></w:p>";
    String cell = "<w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
    return of(numbered.formatted(0)
            + numbered.formatted(1)
            + "<w:p><w:commentRangeStart w:id='1'/><w:r><w:rPr><w:b/></w:rPr><w:t>文</w:t><w:br/></w:r>"
            + "<w:r><w:footnoteReference w:id='2'/></w:r><w:ins w:id='3'><w:r><w:t>增</w:t></w:r></w:ins>"
            + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/><w:t>1</w:t><w:fldChar w:fldCharType='end'/></w:r>"
            + "<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>"
            + "<w:tbl><w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='900'/></w:tblGrid><w:tr>"
            + cell.formatted("<w:vMerge w:val='restart'/>", "一")
            + cell.formatted("", "二")
            + "</w:tr><w:tr>"
            + cell.formatted("<w:vMerge/>", "")
            + cell.formatted("<w:gridSpan w:val='1'/>", "三")
            + "</w:tr></w:tbl><w:sectPr><w:pgSz w:w='11906' w:h='16838'/></w:sectPr>")
        .part(
            "numbering",
            "numbering",
            "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>"
                + "<w:lvlText w:val='%1、'/></w:lvl><w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.%2'/></w:lvl>"
                + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>")
        .part(
            "comments",
            "comments",
            "<w:comment w:id='1' w:author='甲'><w:p><w:r><w:t>注</w:t></w:r></w:p></w:comment>")
        .part(
            "footnotes",
            "footnotes",
            "<w:footnote w:id='2'><w:p><w:r><w:t>脚注</w:t></w:r></w:p></w:footnote>");
  }

  private RawWord with(String name, String body) {
    parts.put(name, body.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// In the strict form.
  RawWord strict() {
    words = STRICT;
    links = STRICT_RELATIONS;
    return this;
  }

  /// Of another kind, such as a template or one with macros.
  public RawWord kind(String type) {
    kind = type;
    return this;
  }

  /// With this before the root of the body.
  RawWord prolog(String xml) {
    prolog = xml;
    return this;
  }

  /// With a part of its own root, such as `numbering`.
  RawWord part(String name, String root, String content) {
    types.append(
        "<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml\"/>"
            .formatted(name, name));
    relation(name, name, name + ".xml", false);
    return with(name, "<w:" + root + " " + names() + ">" + content + "</w:" + root + ">");
  }

  /// With a picture that the body calls `id`.
  RawWord picture(String id, byte[] bytes) {
    relation(id, "image", id + ".png", false);
    parts.put(id + ".png", bytes);
    return this;
  }

  /// With a relationship the body calls `id`.
  RawWord relation(String id, String type, String target, boolean outside) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"%s/>"
            .formatted(id, "@", type, target, outside ? " TargetMode=\"External\"" : ""));
    return this;
  }

  /// The file.
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
              + "<Override PartName=\"/word/document.xml\" ContentType=\""
              + kind
              + "\"/>"
              + types
              + "</Types>");
      put(
          zip,
          "_rels/.rels",
          relations(
              "<Relationship Id=\"a\" Type=\"@/officeDocument\" Target=\"word/document.xml\"/>"));
      put(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        boolean body = part.getKey().equals("document");
        String name = part.getKey().contains(".") ? part.getKey() : part.getKey() + ".xml";
        zip.putNextEntry(new ZipEntry("word/" + name));
        zip.write(body ? body(part.getValue()) : part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private byte[] body(byte[] content) {
    String xml = new String(content, StandardCharsets.UTF_8);
    return (prolog + "<w:document " + names() + "><w:body>" + xml + "</w:body></w:document>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private String names() {
    return """
    xmlns:w="%s" xmlns:r="%s" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006\""""
        .formatted(words, links);
  }

  private String relations(String content) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content.replace("@", links)
        + "</Relationships>";
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
