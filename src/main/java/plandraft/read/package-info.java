/// What every reader of files has in common: what comes out, why nothing does, limits, and
/// documents in the making.
package plandraft.read;
