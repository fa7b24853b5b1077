package org.orrery.server.approvals;

import java.time.Instant;
import java.util.List;

/** What people have voted. */
public interface Votes {
  /** Votes on human steps that were opened after a time, the first first. */
  List<Cast> since(Instant from);

  /**
   * @param outcome approve, approve-with-conditions or reject
   */
  record Cast(String run, String element, String outcome) {}
}
