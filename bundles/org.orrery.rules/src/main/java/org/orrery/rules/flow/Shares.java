package org.orrery.rules.flow;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Why no run passes nodes of two sets: each branch holds a share of the run, and settles for one
 * set only with the whole of it.
 *
 * <p>A run begins with the whole. A fork divides what it has among its branches, a join adds them
 * up, any other node passes on at most what it gets; so all shares together are never more than the
 * whole (a place invariant, Lautenbach 1973). Who settles with the whole leaves nothing to others,
 * and with nothing nobody settles; a branch that only waits for another may hold nothing from the
 * beginning. The reason is two rows of numbers: the share with which a run leaves each node, and
 * what each fork gives to each transition; 0 where a run has settled or never comes. Whoever wrote
 * them, they are checked in one pass over the drawing.
 */
public final class Shares {
  private final Flow flow;
  private final Choice choice;

  public Shares(Flow flow, BitSet first, BitSet second) {
    this.flow = flow;
    this.choice = new Choice(flow, first, second);
  }

  /** The reason; empty when a run may pass both, or when its branches have no such shares. */
  public Optional<List<int[]>> claim() {
    return choice.isLeftOpen()
        ? new Sharing(flow, choice).found().filter(this::isShownBy)
        : Optional.empty();
  }

  /** Whether rows, whoever wrote them, show that no run passes nodes of both sets. */
  public boolean isShownBy(List<int[]> claim) {
    return claim.size() == 2
        && claim.getFirst().length == flow.size()
        && choice.isLeftOpen()
        && isKept(claim.getFirst(), claim.getLast());
  }

  private boolean isKept(int[] held, int[] given) {
    long[] got = new long[flow.size()];
    Arrays.fill(got, Long.MAX_VALUE);
    choice.open().stream().filter(this::isJoin).forEach(n -> got[n] = 0);
    int next = 0;
    for (int n = 0; n < flow.size(); n++) {
      boolean open = choice.open().get(n);
      if (held[n] < 0 || !open && held[n] > 0) {
        return false;
      }
      if (open && flow.node(n) instanceof ForkNode) {
        int end = next + flow.out(n).size();
        if (end > given.length || !divides(n, held[n], Arrays.copyOfRange(given, next, end), got)) {
          return false;
        }
        next = end;
      } else if (open) {
        flow.out(n).forEach(arc -> give(arc, held[arc.from()], got));
      }
    }
    return next == given.length
        && choice.open().stream().allMatch(n -> held[n] <= got[n])
        && isWhole(held);
  }

  /** Whether a fork gives to open branches only, and no more than it has. */
  private boolean divides(int fork, int held, int[] parts, long[] got) {
    long sum = 0;
    for (int i = 0; i < parts.length; i++) {
      Arc arc = flow.out(fork).get(i);
      if (parts[i] < 0 || parts[i] > 0 && !choice.open().get(arc.to())) {
        return false;
      }
      give(arc, parts[i], got);
      sum += parts[i];
    }
    return sum <= held;
  }

  private void give(Arc arc, int share, long[] got) {
    int to = arc.to();
    got[to] = isJoin(to) ? got[to] + share : Math.min(got[to], share);
  }

  /** Whether runs begin with one and the same share, and settle with no less. */
  private boolean isWhole(int[] held) {
    int most = Math.max(1, Arrays.stream(held).max().orElse(0));
    return choice.open().stream()
        .filter(n -> choice.isRoot(n) || choice.settlesAt(n))
        .allMatch(n -> held[n] == most);
  }

  private boolean isJoin(int node) {
    return flow.node(node) instanceof JoinNode;
  }
}
