/// Finding words anywhere in the plan, replacing them, and going to a thing by its name.
package plandraft.ui.find;
