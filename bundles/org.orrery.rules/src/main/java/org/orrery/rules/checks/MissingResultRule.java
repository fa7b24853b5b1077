package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Metric;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.check.StepResults;
import org.orrery.lifecycle.words.Meant;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Leaving;
import org.orrery.rules.flow.Sequence;
import org.orrery.rules.flow.Way;

/**
 * What a decision asks for is there when it is asked: a result that its step gives and that was
 * done before, or a metric, whose value is reported.
 *
 * <p>A decision with a default outcome may be reached without the result. What the main path has
 * done when a trigger fires nobody knows, and is not asked for.
 */
final class MissingResultRule implements Check {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (DecisionNode decision : drawing.nodes(DecisionNode.class)) {
      for (DecisionInput input : decision.getInputs()) {
        new Question(drawing, decision, input).check().ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** An input of a decision. */
  private record Question(Drawing drawing, DecisionNode decision, DecisionInput input) {
    Optional<Finding> check() {
      String key = key();
      if (isMetric(key)) {
        return Optional.empty();
      }
      Step step = input.getStep();
      if (step == null) {
        return Optional.of(
            Finding.of(
                decision,
                Said.of("checks.results.no-step", Names.of(decision), key),
                instead(metrics()).orElse(Said.of("checks.results.no-step.do"))));
      }
      Map<String, Boolean> given = StepResults.of(step);
      if (!given.containsKey(key)) {
        return Optional.of(
            Finding.of(
                decision,
                Said.of("checks.results.unknown", Names.of(decision), Names.of(step), key),
                instead(List.copyOf(given.keySet()))
                    .orElse(
                        Said.of(
                            "checks.results.unknown.do",
                            Names.of(step),
                            List.copyOf(given.keySet()),
                            key))));
      }
      return drawing.flow().contains(step) ? inFlow(step, given.get(key)) : Optional.empty();
    }

    private String key() {
      return Objects.requireNonNullElse(input.getKey(), "");
    }

    private boolean isMetric(String key) {
      return drawing.lifecycle().getMetrics().stream().anyMatch(m -> key.equals(m.getId()));
    }

    private List<String> metrics() {
      return drawing.lifecycle().getMetrics().stream()
          .map(Metric::getId)
          .filter(Objects::nonNull)
          .toList();
    }

    /** Another step that gives what is asked for, or a key that is spelled alike. */
    private Optional<Message> instead(List<String> possible) {
      String key = key();
      Optional<Step> other =
          Names.blank(key)
              ? Optional.empty()
              : drawing.nodes(Step.class).stream()
                  .filter(step -> step != input.getStep() && StepResults.of(step).containsKey(key))
                  .findFirst();
      return Meant.by(key, possible)
          .map(meant -> Said.of("checks.results.meant.do", meant))
          .or(() -> other.map(step -> Said.of("checks.results.other.do", Names.of(step), key)));
    }

    private Optional<Finding> inFlow(Step step, boolean sure) {
      Flow flow = drawing.flow();
      int asked = flow.number(decision);
      int asking = flow.number(step);
      boolean isNext = isJustBefore(flow, asked, asking);
      if (!isNext) {
        BitSet before = flow.backwards(only(asked));
        if (!before.get(asking)) {
          return isBehind(flow, before, asking)
              ? Optional.of(finding("checks.results.behind", step))
              : Optional.empty();
        }
      }
      if (!Names.blank(decision.getDefaultOutcome())) {
        return Optional.empty();
      }
      if (!sure) {
        return Optional.of(finding("checks.results.perhaps", step));
      }
      if (!step.getWhen().isEmpty()) {
        return Optional.of(finding("checks.results.not-every-member", step));
      }
      return isNext ? Optional.empty() : passedBy(step, asked, asking);
    }

    /** Whether no other path, whose results may be known, comes to a step. */
    private static boolean isBehind(Flow flow, BitSet before, int asking) {
      BitSet ownRoots = (BitSet) before.clone();
      ownRoots.and(flow.roots());
      return ownRoots.stream().anyMatch(n -> flow.node(n) instanceof StartNode)
          || !beginsElsewhere(flow, asking, ownRoots);
    }

    private static boolean beginsElsewhere(Flow flow, int step, BitSet roots) {
      BitSet leading = flow.backwards(only(step));
      leading.and(flow.roots());
      return !leading.isEmpty() && !leading.intersects(roots);
    }

    private static boolean isJustBefore(Flow flow, int asked, int step) {
      List<Arc> in = flow.in(asked);
      return !in.isEmpty()
          && in.stream().allMatch(arc -> arc.from() == step && !arc.afterFailure());
    }

    private Optional<Finding> passedBy(Step step, int asked, int asking) {
      Flow flow = drawing.flow();
      Sequence done =
          new Sequence(
              drawing.origins(flow.roots(), new BitSet()),
              0,
              List.of(new Leaving(only(asking), arc -> !arc.afterFailure())));
      if (done.reachedEarly(only(asked)).isEmpty()) {
        return Optional.empty();
      }
      List<Arc> way = done.wayTo(asked);
      return Optional.of(
          finding("checks.results.passed-by", step)
              .shownBy(way.isEmpty() ? Way.of(decision) : Way.of(flow, way)));
    }

    private Finding finding(String key, Step step) {
      return Finding.of(decision, key, Names.of(decision), Names.of(step), key());
    }

    private static BitSet only(int node) {
      BitSet one = new BitSet();
      one.set(node);
      return one;
    }
  }
}
