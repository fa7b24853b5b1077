package org.orrery.rules.flow;

import java.util.BitSet;

/**
 * Why nothing speaks against a drawing: a proof of which, after transitions were led elsewhere,
 * only the part at the touched nodes has to be looked at again.
 */
@FunctionalInterface
public interface Lasting {
  /**
   * Whether it still is a proof.
   *
   * @param touched all nodes whose transitions were led anew since it was found
   */
  boolean stands(Flow flow, BitSet touched);
}
