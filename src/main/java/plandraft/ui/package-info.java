/// The window: wires the features together, opens and saves plans, exports documents.
package plandraft.ui;
