/// How a plan is read: outline numbers, live references, search, what is to be checked again.
package plandraft.query;
