/// The page the program opens on: recent plans, templates, samples.
package plandraft.ui.start;
