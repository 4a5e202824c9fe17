/// What holds for the whole plan: header, stage log, units, aliases, rules of the check, settings.
package plandraft.ui.plan;
