/// Messages as keys with arguments, and the bundles that say them, one bundle file a package.
package plandraft.say;
