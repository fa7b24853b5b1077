package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.RetireStep;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.WaitKind;
import org.orrery.lifecycle.WaitNode;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Lasting;
import org.orrery.rules.flow.Leaving;
import org.orrery.rules.flow.Origins;
import org.orrery.rules.flow.Response;
import org.orrery.rules.flow.Validation;

/**
 * Every deployed or promoted model is watched by a technical and a business monitor before the run
 * waits for an event, retires the model or ends.
 *
 * <p>A business monitor measures a KPI, a technical one any other metric. In the path of a trigger
 * the monitors of the main flow count too, for they run until the main flow ends. Ways that begin
 * with a failure of the deployment, or go through a rollback, deploy nothing.
 */
final class UnmonitoredDeploymentRule implements Certifying {
  private static final Predicate<Monitor> TECHNICAL =
      m -> m.getMetric() != null && !(m.getMetric() instanceof Kpi);
  private static final Predicate<Monitor> BUSINESS = m -> m.getMetric() instanceof Kpi;
  private static final String BETWEEN = ";";

  @Override
  public List<Finding> check(Drawing drawing) {
    Flow flow = drawing.flow();
    if (drawing.stands(this)) {
      return List.of();
    }
    Map<BitSet, Origins> origins = new HashMap<>();
    Watch technical = new Watch(flow, TECHNICAL, origins);
    Watch business = new Watch(flow, BUSINESS, origins);
    List<Finding> findings = new ArrayList<>();
    BitSet production = Validation.production(flow);
    for (int n = production.nextSetBit(0); n >= 0; n = production.nextSetBit(n + 1)) {
      Node node = flow.node(n);
      List<Message> missing = new ArrayList<>();
      List<Arc> way = List.of();
      if (!business.covers(node)) {
        missing.add(Said.of("checks.unmonitored.business"));
        way = business.wayFrom(node);
        technical.failAs(business);
      }
      if (!technical.covers(node)) {
        missing.addFirst(Said.of("checks.unmonitored.technical"));
        way = technical.wayFrom(node);
      }
      if (!missing.isEmpty()) {
        findings.add(
            Finding.of(
                    node,
                    Said.of(
                        "checks.unmonitored",
                        Names.of(node),
                        Said.joined("checks.unmonitored.and-without", missing)),
                    Said.of(
                        "checks.unmonitored.do", Names.of(node), Said.joined("rules.and", missing)))
                .shownBy(drawing.way(way)));
      }
    }
    if (findings.isEmpty() && technical.covered != null && business.covered != null) {
      drawing.keep(
          this, (now, touched) -> technical.stands(now, touched) && business.stands(now, touched));
    }
    return findings;
  }

  @Override
  public Optional<String> certificate(Drawing drawing) {
    Optional<String> technical = new Watch(drawing.flow(), TECHNICAL).claim();
    Optional<String> business = new Watch(drawing.flow(), BUSINESS).claim();
    return technical.flatMap(one -> business.map(other -> one + BETWEEN + other));
  }

  @Override
  public boolean isProvedBy(String certificate, Drawing drawing) {
    String[] claims = certificate.split(BETWEEN, -1);
    return claims.length == 2
        && new Watch(drawing.flow(), TECHNICAL).isProvedBy(claims[0])
        && new Watch(drawing.flow(), BUSINESS).isProvedBy(claims[1]);
  }

  /** Which deployments one sort of monitor does not watch. */
  private static final class Watch {
    private final Flow flow;
    private final Predicate<Monitor> sort;

    private final BitSet watching = new BitSet();

    /** They with those behind which nothing is deployed. */
    private final BitSet settling = new BitSet();

    private final BitSet goals = new BitSet();
    private final Response response;
    private final BitSet asked;
    private Map<Integer, List<Arc>> unwatched;

    /** Why all are watched, once it was found. */
    private Lasting covered;

    Watch(Flow flow, Predicate<Monitor> sort) {
      this(flow, sort, new HashMap<>());
    }

    /**
     * @param origins where counts begin, as far as a watch beside it knows
     */
    Watch(Flow flow, Predicate<Monitor> sort, Map<BitSet, Origins> origins) {
      this.flow = flow;
      this.sort = sort;
      look();
      this.asked = asked();
      this.response =
          new Response(
              flow,
              goals,
              arc -> !arc.afterFailure(),
              new Leaving(settling, this::settles),
              origins);
    }

    private void look() {
      watching.clear();
      watching.or(flow.matching(flow.of(MonitorStep.class), this::watches));
      settling.clear();
      settling.or(watching);
      settling.or(flow.of(RollbackStep.class));
      goals.clear();
      goals.or(
          flow.matching(
              flow.of(EndNode.class, RetireStep.class, WaitNode.class), Watch::leavesModelAlone));
    }

    private boolean watches(Node node) {
      return node instanceof MonitorStep step
          && step.getWhen().isEmpty()
          && step.getMonitors().stream().anyMatch(sort);
    }

    /** A shortest way on which nothing of the sort comes; none where the node is covered. */
    List<Arc> wayFrom(Node production) {
      if (unwatched == null) {
        unwatched = new HashMap<>();
        covered = response.answered(asked).orElse(null);
        if (covered == null) {
          response
              .unansweredBehindEach(asked)
              .forEach(walk -> unwatched.put(walk.getFirst().from(), walk));
        }
      }
      return unwatched.getOrDefault(flow.number(production), List.of());
    }

    /** Takes over what another watch found missing, if the same steps have its monitors. */
    void failAs(Watch other) {
      if (watching.equals(other.watching)) {
        unwatched = other.unwatched;
      }
    }

    boolean covers(Node production) {
      return wayFrom(production).isEmpty();
    }

    /** Why all deployments are watched; empty when one is not. */
    Optional<String> claim() {
      return response.claim(asked).map(Numbers::write);
    }

    boolean isProvedBy(String claim) {
      return Numbers.read(claim).filter(rows -> response.isProvedBy(rows, asked)).isPresent();
    }

    /** Whether all still are watched, where they were, and no other deployments are asked for. */
    boolean stands(Flow now, BitSet touched) {
      look();
      return asked.equals(asked()) && covered.stands(now, touched);
    }

    /** Deployments but those beside a main flow that watches. */
    private BitSet asked() {
      BitSet asked = Validation.production(flow);
      if (watching.intersects(flow.fromStart())) {
        BitSet beside = (BitSet) flow.fromTrigger().clone();
        beside.andNot(flow.fromStart());
        asked.andNot(beside);
      }
      return asked;
    }

    private boolean settles(Arc arc) {
      return !watching.get(arc.from()) || !arc.afterFailure();
    }

    private static boolean leavesModelAlone(Node node) {
      return node instanceof EndNode
          || node instanceof RetireStep
          || node instanceof WaitNode wait && wait.getKind() == WaitKind.EVENT;
    }
  }
}
