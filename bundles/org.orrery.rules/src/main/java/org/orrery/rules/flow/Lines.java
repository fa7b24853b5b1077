package org.orrery.rules.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.flow.Flow.Arc;

/** The transitions of a drawing as arcs between its nodes, in the order of the drawing. */
final class Lines {
  /** Most nodes have no more transitions in one direction. */
  private static final int FEW = 2;

  private final Lifecycle lifecycle;
  private final Roster<Node> nodes;
  private final Map<Transition, Arc> arcs = new IdentityHashMap<>();
  private final List<List<Arc>> out;
  private final List<List<Arc>> in;
  private final int[][] targets;
  private final int[][] sources;
  private final int[][] plannedTargets;
  private final int[][] plannedSources;

  /** Where transitions stand in the drawing. */
  private final ToIntFunction<Transition> places;

  Lines(Lifecycle lifecycle, Roster<Node> nodes, ToIntFunction<Transition> places) {
    this.lifecycle = lifecycle;
    this.nodes = nodes;
    this.places = places;
    this.out = new ArrayList<>(nodes.size());
    this.in = new ArrayList<>(nodes.size());
    this.targets = new int[nodes.size()][];
    this.sources = new int[nodes.size()][];
    this.plannedTargets = new int[nodes.size()][];
    this.plannedSources = new int[nodes.size()][];
    for (int n = 0; n < nodes.size(); n++) {
      int likely = nodes.get(n) == null ? 0 : FEW;
      out.add(new ArrayList<>(likely));
      in.add(new ArrayList<>(likely));
    }
    for (Transition transition : lifecycle.getTransitions()) {
      Arc arc = arc(transition);
      if (arc != null) {
        arcs.put(transition, arc);
        out.get(arc.from()).add(arc);
        in.get(arc.to()).add(arc);
      }
    }
    for (int n = 0; n < nodes.size(); n++) {
      enumerate(n);
    }
  }

  /** By the number of the node that they leave. */
  List<List<Arc>> out() {
    return out;
  }

  /** By the number of the node to which they lead. */
  List<List<Arc>> in() {
    return in;
  }

  /** Where those of {@link #out} lead. */
  int[][] targets() {
    return targets;
  }

  /** From where those of {@link #in} come. */
  int[][] sources() {
    return sources;
  }

  /** Where those lead that are not taken after failures or time-outs. */
  int[][] plannedTargets() {
    return plannedTargets;
  }

  /** From where those come. */
  int[][] plannedSources() {
    return plannedSources;
  }

  boolean leads(Transition transition) {
    return arcs.containsKey(transition);
  }

  /**
   * Leads transitions as they lead now.
   *
   * @param touched receives the nodes that they left or reached, before or now
   */
  void lead(Collection<Transition> led, BitSet touched) {
    for (Transition transition : led) {
      Arc before = arcs.remove(transition);
      if (before != null) {
        touch(before, touched);
        out.get(before.from()).remove(before);
        in.get(before.to()).remove(before);
      }
    }
    for (Transition transition : led) {
      Arc now = transition.eContainer() == lifecycle ? arc(transition) : null;
      if (now != null) {
        touch(now, touched);
        arcs.put(transition, now);
        insert(out.get(now.from()), now);
        insert(in.get(now.to()), now);
      }
    }
    touched.stream().forEach(this::enumerate);
  }

  private static void touch(Arc arc, BitSet touched) {
    touched.set(arc.from());
    touched.set(arc.to());
  }

  private void insert(List<Arc> arcs, Arc arc) {
    int at = arcs.size();
    while (at > 0 && place(arcs.get(at - 1)) > place(arc)) {
      at--;
    }
    arcs.add(at, arc);
  }

  private int place(Arc arc) {
    return places.applyAsInt(arc.transition());
  }

  private void enumerate(int node) {
    targets[node] = ends(out.get(node), Arc::to);
    sources[node] = ends(in.get(node), Arc::from);
    plannedTargets[node] = planned(out.get(node), targets[node]);
    plannedSources[node] = planned(in.get(node), sources[node]);
  }

  private static int[] ends(List<Arc> arcs, ToIntFunction<Arc> end) {
    int[] ends = new int[arcs.size()];
    Arrays.setAll(ends, i -> end.applyAsInt(arcs.get(i)));
    return ends;
  }

  /** The ends of those that are not taken after failures or time-outs; mostly all. */
  private static int[] planned(List<Arc> arcs, int[] ends) {
    int[] planned = new int[ends.length];
    int size = 0;
    for (int i = 0; i < ends.length; i++) {
      if (!arcs.get(i).afterFailure()) {
        planned[size++] = ends[i];
      }
    }
    return size == ends.length ? ends : Arrays.copyOf(planned, size);
  }

  private Arc arc(Transition transition) {
    int from = nodes.number(transition.getSource());
    int to = nodes.number(transition.getTarget());
    return from < 0 || to < 0
        ? null
        : new Arc(from, to, transition, Outcomes.carriedBy(transition));
  }
}
