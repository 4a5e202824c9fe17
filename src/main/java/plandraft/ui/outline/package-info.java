/// The column at the left: everything the plan holds, numbered live, moved by keys and mouse.
package plandraft.ui.outline;
