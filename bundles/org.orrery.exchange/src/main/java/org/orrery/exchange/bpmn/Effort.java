package org.orrery.exchange.bpmn;

/** How much one import may still think over, in tokens and ways that are looked at. */
final class Effort {
  private static final long MOST = 500_000;

  private long left = MOST;

  /** Takes so much; false once there is not enough of it, and ever after. */
  boolean take(long much) {
    left = left < much ? -1 : left - much;
    return left >= 0;
  }
}
