/// Documents as Word files (.docx) and back.
package plandraft.word;
