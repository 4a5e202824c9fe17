/// PlanDraft 规划编制工作台.
package plandraft;
