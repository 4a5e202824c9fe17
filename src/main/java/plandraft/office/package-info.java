/// What Word and Excel files share: a zip of parts that has the same bytes for the same content.
package plandraft.office;
