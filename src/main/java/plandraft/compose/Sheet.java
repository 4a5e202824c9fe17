package plandraft.compose;

import plandraft.document.Table;
import plandraft.layout.Paper;

/// A table of the plan as it is printed, and how its page lies.
record Sheet(String title, Paper paper, Table table) {}
