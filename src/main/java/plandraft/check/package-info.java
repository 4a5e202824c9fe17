/// What a plan must hold to: one rule a class, the findings, and what mends them.
package plandraft.check;
