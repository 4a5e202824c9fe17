/// Documents as files: which writer a format has, and the whole set a plan is handed in with.
package plandraft.export;
