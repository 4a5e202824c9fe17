/// Tables of documents as workbooks (.xlsx) and back.
package plandraft.excel;
