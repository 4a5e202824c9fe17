/// The documents of a plan as pages: on the screen while the plan is edited, and on paper.
package plandraft.ui.preview;
