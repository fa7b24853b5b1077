package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Node;
import org.orrery.rules.Counterexample;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Way;
import org.orrery.rules.soundness.Fault.Kind;

/**
 * Proves that every run of every member of a drawing can come to its end, never has two tokens at
 * one place, and that every node that is reached in the drawing is passed in some run.
 */
public final class Soundness {
  private final Drawing drawing;
  private final Flow flow;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<List<Object>> reported = new HashSet<>();
  private final List<Fault> dead = new ArrayList<>();
  private final BitSet passed = new BitSet();
  private final List<PathCertificate> certificates = new ArrayList<>();
  private final BlockedPaths known;
  private boolean certified = true;

  private Soundness(Drawing drawing, BlockedPaths known) {
    this.drawing = drawing;
    this.flow = drawing.flow();
    this.known = known;
    prove();
  }

  public static Soundness of(Drawing drawing) {
    return new Soundness(drawing, null);
  }

  /**
   * What is wrong, or not proved, as {@link #faults} says; paths that were sound before transitions
   * were led anew are looked at where they were.
   */
  public static List<Fault> faultsIn(Drawing drawing) {
    return new Soundness(drawing, BlockedPaths.of(drawing)).faults();
  }

  /** What is wrong, or not proved; empty when the drawing is sound. */
  public List<Fault> faults() {
    return faults;
  }

  /** A certificate for each path of each member, or none when there is no short one. */
  public List<PathCertificate> certificates() {
    return certified && faults.isEmpty() ? certificates : List.of();
  }

  /**
   * Whether certificates prove a drawing sound, without searching for a proof: linear effort in the
   * drawing and the certificates.
   */
  public static boolean isProvedBy(List<PathCertificate> certificates, Drawing drawing) {
    Flow flow = drawing.flow();
    WaysOn ways = WaysOn.of(drawing);
    List<Member> members = Members.of(drawing);
    BitSet roots = roots(flow);
    if (members.isEmpty() || certificates.size() != members.size() * roots.cardinality()) {
      return false;
    }
    int next = 0;
    for (int root = roots.nextSetBit(0); root >= 0; root = roots.nextSetBit(root + 1)) {
      BitSet reached = new BitSet(flow.size());
      Facts facts = Facts.of(flow, flow.behind(root));
      for (Member member : members) {
        Graph graph = PathNet.of(flow, ways, facts, member, root, reached);
        if (!certificates.get(next++).proves(graph)) {
          return false;
        }
      }
      if (!reached.equals(flow.behind(root))) {
        return false;
      }
    }
    return true;
  }

  private void prove() {
    faults.addAll(Recursion.in(drawing));
    faults.addAll(CalledEnds.in(drawing));
    List<Member> members = Members.of(drawing);
    if (members.isEmpty()) {
      faults.add(tooManyMembers());
      return;
    }
    WaysOn ways = WaysOn.of(drawing);
    BitSet roots = roots(flow);
    int left = PathProof.LIMIT;
    for (int root = roots.nextSetBit(0); root >= 0; root = roots.nextSetBit(root + 1)) {
      left = known == null ? prove(root, members, ways, left) : follow(root, members, ways, left);
    }
  }

  /** Looks at a path where it was edited, if it was sound and is, or only comes to no end now. */
  private int follow(int root, List<Member> members, WaysOn ways, int left) {
    Optional<Graph> reduced = known.reduced(root, members);
    if (reduced.isEmpty()) {
      return prove(root, members, ways, left);
    }
    if (reduced.get().isTrivial()) {
      return left;
    }
    Facts facts = known.factsBehind(root, members).orElseThrow();
    Optional<PathProof.Endless> endless =
        PathProof.onlyEndless(flow, ways, facts, root, reduced.get(), left);
    if (endless.isEmpty()) {
      return prove(root, members, ways, left);
    }
    add(endless.get().fault());
    return Math.max(0, left - endless.get().explored());
  }

  /**
   * @param left most markings that may be looked at
   * @return how many more may be
   */
  private int prove(int root, List<Member> members, WaysOn ways, int left) {
    BitSet reached = new BitSet(flow.size());
    BitSet path = flow.behind(root);
    Facts facts =
        Optional.ofNullable(known)
            .flatMap(paths -> paths.factsBehind(root, members))
            .orElseGet(() -> Facts.of(flow, path));
    boolean reduced = true;
    int rest = left;
    for (Member member : members) {
      PathProof proof = PathProof.of(flow, ways, facts, member, root, rest);
      rest = Math.max(0, rest - proof.explored());
      reached.or(proof.reached());
      reduced &= proof.isReduced();
      take(proof);
    }
    if (known != null && reduced && facts.knowNothing() && reached.equals(path)) {
      known.keep(root, members, new BlockedPath(flow, ways, facts, root, reached));
    }
    dead.stream().filter(f -> !passed.get(number(f))).forEach(this::add);
    dead.clear();
    passed.clear();
    path.andNot(reached);
    path.stream()
        .filter(n -> flow.in(n).stream().anyMatch(a -> reached.get(a.from())))
        .forEach(n -> add(neverChosen(n, reached)));
    return rest;
  }

  /** A node that is dead in one member may still be passed in another. */
  private void take(PathProof proof) {
    BitSet passedHere = (BitSet) proof.reached().clone();
    for (Fault fault : proof.faults()) {
      if (fault.kind() == Kind.DEAD_STEP) {
        dead.add(fault);
        passedHere.clear(number(fault));
      } else {
        add(fault);
      }
    }
    passed.or(passedHere);
    List<PathCertificate.Ranked> invariant = proof.invariant();
    certified &= proof.faults().isEmpty() && (invariant != null || proof.isReduced());
    certificates.add(new PathCertificate(proof.steps(), invariant == null ? List.of() : invariant));
  }

  /** The number of a node that is dead. */
  private int number(Fault dead) {
    return flow.number((Node) dead.element());
  }

  private void add(Fault fault) {
    if (reported.add(List.of(fault.kind(), fault.element()))) {
      faults.add(fault);
    }
  }

  private static BitSet roots(Flow flow) {
    return flow.roots();
  }

  private Fault neverChosen(int node, BitSet reached) {
    Node at = flow.node(node);
    Arc arc = flow.in(node).stream().filter(a -> reached.get(a.from())).findFirst().orElseThrow();
    Element from = flow.node(arc.from());
    return Fault.of(
        Kind.DEAD_STEP,
        at,
        Way.of(flow, List.of(arc)),
        "soundness.never-chosen",
        Names.of(at),
        Names.of(from));
  }

  private Fault tooManyMembers() {
    return Fault.of(
        Kind.NOT_PROVED,
        drawing.lifecycle(),
        Counterexample.NONE,
        "soundness.too-many-members",
        Names.of(drawing.lifecycle()),
        Members.LIMIT);
  }
}
