/// How a plan is changed: pure functions from plan to plan; one that changes nothing gives the same
/// plan.
package plandraft.edit;
