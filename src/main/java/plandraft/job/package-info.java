/// Long work that says how far it is and can be stopped.
package plandraft.job;
