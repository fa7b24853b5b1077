package org.orrery.designer.problems;

/** How many members of a family were asked by now. */
public record MembersProgress(int asked, int members) {}
