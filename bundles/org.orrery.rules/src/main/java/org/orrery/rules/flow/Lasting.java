package org.orrery.rules.flow;

import java.util.BitSet;

/**
 * What was found of a drawing, for example why nothing speaks against it: after transitions were
 * led elsewhere, only the part at the touched nodes has to be looked at again.
 */
@FunctionalInterface
public interface Lasting {
  /**
   * Whether it still is true.
   *
   * @param touched all nodes whose transitions were led anew since it was found or last stood,
   *     those that therefore are reached from other beginnings or ends, and perhaps more
   */
  boolean stands(Flow flow, BitSet touched);
}
