/// Bringing in what a team already has: what was recognised, shown before it enters the plan.
package plandraft.ui.bring;
