package plandraft.layout;

/// What a paragraph is in a document; a house style says how each looks.
public enum Role {
  BODY,
  /// The last paragraph above a list of attachments, on one page with it.
  BODY_KEPT,
  FLUSH,
  CENTRED,
  TITLE,
  STAGE,
  BYLINE,
  HEADING1,
  HEADING2,
  HEADING3,
  HEADING4,
  CONTENTS_TITLE,
  CONTENTS,
  PANEL_TITLE,
  PANEL,
  /// Above a table, on one page with it.
  CAPTION,
  /// A picture in the text, on one page with its caption below.
  PICTURE,
  PICTURE_CAPTION,
  /// The narrow space below a table or a frame.
  GAP,
  /// The narrow space above a frame, on one page with it.
  GAP_KEPT,
  CELL_HEAD,
  CELL,
  CELL_CENTRED,
  SMALL_HEAD,
  SMALL_CELL,
  SMALL_CENTRED,
  NOTE,
  ATTACHMENT_LIST,
  ATTACHMENT_LIST_MORE,
  /// In the midst of a long list of attachments, where a page may end.
  ATTACHMENT_LIST_LOOSE,
  ATTACHMENT,
  ATTACHMENT_TITLE,
  RED_HEAD,
  DOCUMENT_NUMBER,
  /// 抄送, its names aligned behind the colon.
  IMPRINT,
  /// 印发机关.
  IMPRINT_PRINTER,
  /// 印发日期.
  IMPRINT_DATE;

  private static final Role[] HEADINGS = {HEADING1, HEADING2, HEADING3, HEADING4};

  private final String id = Written.of(this);

  /// The id of its style, ASCII: `attachmentList`.
  public String id() {
    return id;
  }

  /// The role of headings of `level`, counted from 0; the last for all below it.
  public static Role heading(int level) {
    return HEADINGS[Math.min(level, HEADINGS.length - 1)];
  }
}
