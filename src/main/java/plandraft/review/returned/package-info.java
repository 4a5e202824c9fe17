/// What comes back from those a plan was sent to: comments, answers and edited text.
package plandraft.review.returned;
