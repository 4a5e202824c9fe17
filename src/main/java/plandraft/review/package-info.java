/// What two plans differ in, redlines of it, and copies of a plan merged over what they have in
/// common.
package plandraft.review;
