package org.orrery.rules.properties;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Certifying;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.checks.Numbers;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Lasting;
import org.orrery.rules.flow.Response;
import org.orrery.rules.flow.Way;

/**
 * Once a node of a sort was passed, every path comes to another before it ends (response).
 *
 * @param then what must come; it counts when it is reached, or, where the pack says how it must be
 *     left, when it is left so
 * @param before nodes before which it must come, or null for the ends
 */
public record AlwaysFollowedBy(Passage first, Passage then, Selector before)
    implements StatedProperty, Certifying {
  @Override
  public String is() {
    return "always-followed-by";
  }

  @Override
  public Message demand() {
    return before == null
        ? Said.of("properties.followed.demand", first.words(), then.words())
        : Said.of("properties.followed-before.demand", first.words(), then.words(), before.words());
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    BitSet sources = drawing.nodes(first.of());
    BitSet answers = then.of().alwaysIn(drawing);
    BitSet goals = goals(drawing);
    if (sources.isEmpty() || drawing.stands(this, sources, answers, goals)) {
      return List.of();
    }
    Response response = response(drawing);
    Optional<Lasting> answered = response.answered(sources);
    if (answered.isPresent()) {
      if (!asksForFlowOfNodes()) {
        drawing.keep(this, answered.get(), sources, answers, goals);
      }
      return List.of();
    }
    return response.unansweredBehindEach(sources).stream()
        .map(walk -> finding(drawing.flow(), walk))
        .toList();
  }

  @Override
  public Optional<String> certificate(Drawing drawing) {
    return response(drawing).claim(drawing.nodes(first.of())).map(Numbers::write);
  }

  @Override
  public boolean isProvedBy(String certificate, Drawing drawing) {
    return Numbers.read(certificate)
        .filter(claim -> response(drawing).isProvedBy(claim, drawing.nodes(first.of())))
        .isPresent();
  }

  private boolean asksForFlowOfNodes() {
    return first.of().asksForFlowOfNodes()
        || then.of().asksForFlowOfNodes()
        || before != null && before.asksForFlowOfNodes();
  }

  private Response response(Drawing drawing) {
    Flow flow = drawing.flow();
    BitSet answers = then.answersWhenReached(drawing);
    BitSet goals = goals(drawing);
    goals.andNot(answers);
    Predicate<Arc> answer = then.in(drawing);
    return new Response(
        flow, goals, first::leaves, arc -> answers.get(arc.from()) || answer.test(arc));
  }

  private BitSet goals(Drawing drawing) {
    return before == null ? drawing.flow().of(EndNode.class) : drawing.nodes(before);
  }

  private Finding finding(Flow flow, List<Arc> walk) {
    Node node = flow.node(walk.getFirst().from());
    Counterexample way = Way.of(flow, walk);
    return Finding.byRule(
            node,
            "properties.followed",
            Names.of(node),
            Names.of(flow.node(walk.getLast().to())),
            then.words(),
            way.said())
        .shownBy(way);
  }
}
