package plandraft.word;

import java.io.IOException;
import plandraft.office.Markup;

/// What `settings.xml` asks of the word processor.
final class Settings {
  private Settings() {}

  /// Writes it: odd and even pages differ, lines break as Word 2013 and later break them, and a
  /// line ended by hand is not stretched to the margin.
  static void write(Markup xml) throws IOException {
    xml.put("<w:settings xmlns:w=\"").put(Names.W).put("\">");
    xml.put(
        """
        <w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:compat><w:doNotExpandShiftReturn/>\
        <w:compatSetting w:name="compatibilityMode" \
        w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
        <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>""");
    xml.flush();
  }
}
