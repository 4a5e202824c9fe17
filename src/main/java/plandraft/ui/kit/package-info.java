/// Widgets that know no plan: actions, jobs, dialogs, theme, icons.
package plandraft.ui.kit;
