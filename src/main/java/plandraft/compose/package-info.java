/// A plan as documents: one composer a kind of document.
package plandraft.compose;
