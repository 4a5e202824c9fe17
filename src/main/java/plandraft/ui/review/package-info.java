/// What is said about the plan: comments on a place, and the list of them all.
package plandraft.ui.review;
