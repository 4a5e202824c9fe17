/// What a plan is: immutable records, identity by id, equality by content.
package plandraft.model;
