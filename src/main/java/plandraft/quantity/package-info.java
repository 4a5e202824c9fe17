/// What a printed number means: quantity, unit, period, growth and calculation basis.
package plandraft.quantity;
