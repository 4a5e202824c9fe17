package plandraft.layout;

import java.util.Optional;

/// The lines at the head of a document; a line is left out while the plan has not what it names.
///
/// @param name what its file is called
/// @param attachmentTitle over the attachment that the document makes itself
public record Lines(
    Pattern name,
    Pattern title,
    Optional<Pattern> stage,
    Optional<Pattern> byline,
    Optional<Pattern> date,
    Optional<Pattern> attachmentTitle,
    Optional<Pattern> redHead,
    Optional<Pattern> documentNumber,
    Optional<Pattern> recipients,
    Optional<Pattern> signature,
    Optional<Pattern> remark,
    Optional<Pattern> copyTo,
    Optional<Pattern> printer,
    Optional<Pattern> printedOn) {}
