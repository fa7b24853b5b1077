package org.orrery.rules.flow;

import java.util.BitSet;

/**
 * What was found of a drawing, for example why nothing speaks against it: after transitions were
 * led elsewhere, or steps put in or taken out, only the part at the touched nodes has to be looked
 * at again.
 */
@FunctionalInterface
public interface Lasting {
  /**
   * Whether it still is true.
   *
   * @param touched the numbers of all nodes that were put in or taken out, or whose transitions
   *     were led anew, since it was found or last stood, and perhaps more; unless it was
   *     {@linkplain Drawing#keepOfNodes kept of nodes}, also those that therefore are reached from
   *     a beginning or no longer are, with those behind them
   */
  boolean stands(Flow flow, BitSet touched);
}
