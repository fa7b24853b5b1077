package org.orrery.rules.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.rules.flow.Flow.Arc;

/**
 * Finds the {@link Shares} of a run: a number for each open node and each transition of an open
 * fork, equal where a branch goes on, a sum where it is divided or joined.
 */
final class Sharing {
  private final Flow flow;
  private final Choice choice;
  private final Sums sums;
  private final List<List<Integer>> entering = new ArrayList<>();
  private final List<List<Integer>> parts = new ArrayList<>();
  private final int whole;

  Sharing(Flow flow, Choice choice) {
    this.flow = flow;
    this.choice = choice;
    this.sums = new Sums(flow.size());
    for (int n = 0; n < flow.size(); n++) {
      entering.add(new ArrayList<>());
      parts.add(new ArrayList<>());
    }
    this.whole = sums.unknown();
    choice.open().stream().forEach(this::leave);
    choice.open().stream().forEach(this::state);
  }

  /** The rows of {@link Shares#claim}, if there are such shares. */
  Optional<List<int[]>> found() {
    return sums.solution().map(this::rows);
  }

  private void leave(int node) {
    for (Arc arc : flow.out(node)) {
      if (choice.open().get(arc.to())) {
        int share = node;
        if (isFork(node)) {
          share = sums.unknown();
          parts.get(node).add(share);
        }
        entering.get(arc.to()).add(share);
      }
    }
  }

  private void state(int node) {
    if (choice.isRoot(node) || choice.settlesAt(node)) {
      sums.same(node, whole);
    }
    if (!parts.get(node).isEmpty()) {
      sums.sum(node, parts.get(node));
    }
    if (flow.node(node) instanceof JoinNode) {
      sums.sum(node, entering.get(node));
    } else {
      entering.get(node).forEach(share -> sums.same(node, share));
    }
  }

  private List<int[]> rows(int[] shares) {
    int[] held = new int[flow.size()];
    choice.open().stream().forEach(n -> held[n] = shares[n]);
    List<Integer> given = new ArrayList<>();
    choice.open().stream()
        .filter(this::isFork)
        .forEach(
            fork -> {
              Deque<Integer> left = new ArrayDeque<>(parts.get(fork));
              for (Arc arc : flow.out(fork)) {
                given.add(choice.open().get(arc.to()) ? shares[left.remove()] : 0);
              }
            });
    return List.of(held, given.stream().mapToInt(Integer::intValue).toArray());
  }

  private boolean isFork(int node) {
    return flow.node(node) instanceof ForkNode;
  }
}
