/// What a printed number means: quantities, units, periods, growth and calculation bases.
package plandraft.quantity;
