/// What the plan says of itself: header, stage log, register of units.
package plandraft.ui.plan;
