package org.orrery.rules.fixes;

import java.util.Set;
import java.util.TreeSet;

/** The ids of quick fixes that packs can offer. */
public final class Fixes {
  public static final String ADD_REPAIR_TASK = "add-repair-task";

  /** All ids, in alphabetical order. */
  public static final Set<String> IDS = Set.copyOf(new TreeSet<>(Set.of(ADD_REPAIR_TASK)));

  private Fixes() {}
}
