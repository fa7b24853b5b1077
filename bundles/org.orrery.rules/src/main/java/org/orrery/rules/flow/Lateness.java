package org.orrery.rules.flow;

import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.flow.Flow.Arc;

/**
 * A run on which an answer does not come in time.
 *
 * @param walk from where the answer falls due to the late answer, or to a goal
 * @param answered whether it ends at a late answer, else at a goal without any
 * @param seconds how late the answer can be, or {@link LongestTime#UNBOUNDED}
 * @param cause because of what there is no bound
 */
public record Lateness(List<Arc> walk, boolean answered, int seconds, Optional<Cause> cause) {
  public Lateness {
    walk = List.copyOf(walk);
  }

  /**
   * A node because of which a run has no longest time.
   *
   * @param lack why, as the end of a sentence about the node
   */
  public record Cause(Node node, Message lack) {}
}
