package plandraft.ui.table;

/// The columns of the task tree.
enum TaskColumn {
  NUMBER,
  TITLE,
  CONTENT,
  LEADS,
  SUPPORTING,
  DEADLINE,
  INDICATORS
}
