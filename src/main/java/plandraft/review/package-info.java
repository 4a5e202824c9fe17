/// Copies of a plan merged over what they have in common.
package plandraft.review;
