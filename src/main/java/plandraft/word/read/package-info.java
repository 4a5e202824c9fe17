/// Word files (.docx and its kin) as documents.
package plandraft.word.read;
