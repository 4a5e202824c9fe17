/// Workbooks (.xlsx and its kin) as documents.
package plandraft.excel.read;
