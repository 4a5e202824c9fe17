/// What is said about the plan, and by whom: comments, copies sent out and collected, conflicts,
/// versions, comparisons, findings.
package plandraft.ui.review;
