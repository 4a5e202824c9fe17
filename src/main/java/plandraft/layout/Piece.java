package plandraft.layout;

/// A part that a document has or has not.
public enum Piece {
  /// A page of its own for title, issuer and date.
  COVER,
  CONTENTS,
  /// The text before the first chapter.
  PREAMBLE,
  /// The table of targets as an attachment.
  TARGETS,
  ATTACHMENT_LIST,
  ATTACHMENTS,
  /// 发文机关标志, 文号 and the red rule.
  RED_HEAD,
  /// The plan behind the letter that hands it out.
  PLAN,
  /// Room for the seal: 署名 centred above the date 加盖印章的公文 (GB/T 9704-2012, 7.3.5.1).
  SEAL,
  /// 版记.
  IMPRINT
}
