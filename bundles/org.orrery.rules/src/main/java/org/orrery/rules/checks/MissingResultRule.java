package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.orrery.lifecycle.DecisionInput;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.check.StepResults;
import org.orrery.lifecycle.words.Meant;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Flow.Arc;
import org.orrery.rules.flow.Lasting;
import org.orrery.rules.flow.Leaving;
import org.orrery.rules.flow.Passed;
import org.orrery.rules.flow.Sequence;
import org.orrery.rules.flow.Way;

/**
 * What a decision asks for is there when it is asked: a result that its step gives and that was
 * done before, or a metric, whose value is reported.
 *
 * <p>A decision with a default outcome may be reached without the result. What the main path has
 * done when a trigger fires nobody knows, and is not asked for.
 *
 * <p>The certificate says which of the steps that decisions ask for were passed wherever a node is
 * reached. Where they ask for more than {@link Passed#MOST} steps that do not stand just before
 * them, that is not short, and there is none.
 */
final class MissingResultRule implements CertifyingByNumbers {
  @Override
  public List<Finding> check(Drawing drawing) {
    List<DecisionNode> open = open(drawing);
    return open.isEmpty()
        ? List.of()
        : lacks(drawing, open, new Passed(drawing, asked(drawing, open)))
            .map(Supplier::get)
            .toList();
  }

  @Override
  public Optional<List<int[]>> claim(Drawing drawing) {
    BitSet asked = asked(drawing, open(drawing));
    return Optional.of(asked)
        .filter(steps -> steps.cardinality() <= Passed.MOST)
        .map(steps -> new Passed(drawing, steps).claim())
        .filter(claim -> isProvedBy(claim, drawing));
  }

  @Override
  public boolean isProvedBy(List<int[]> claim, Drawing drawing) {
    List<DecisionNode> open = open(drawing);
    return Passed.claimed(drawing, asked(drawing, open), claim)
        .filter(passed -> lacks(drawing, open, passed).findAny().isEmpty())
        .isPresent();
  }

  /** The steps of the drawing whose results decisions ask for. */
  private static BitSet asked(Drawing drawing, List<DecisionNode> open) {
    BitSet steps = new BitSet();
    for (DecisionNode decision : open) {
      for (DecisionInput input : decision.getInputs()) {
        if (drawing.flow().contains(input.getStep())) {
          steps.set(drawing.flow().number(input.getStep()));
        }
      }
    }
    return steps;
  }

  private static Stream<Supplier<Finding>> lacks(
      Drawing drawing, List<DecisionNode> open, Passed passed) {
    Set<String> metrics = new HashSet<>(metrics(drawing));
    return open.stream()
        .flatMap(
            decision ->
                decision.getInputs().stream()
                    .map(input -> new Question(drawing, decision, input, metrics, passed)))
        .flatMap(question -> question.lack().stream());
  }

  /** The decisions that are not answered by the step before them. */
  private List<DecisionNode> open(Drawing drawing) {
    List<String> metrics = metrics(drawing);
    Unanswered unanswered =
        drawing
            .standing(this, Unanswered.class)
            .filter(known -> known.metrics().equals(metrics))
            .orElseGet(() -> Unanswered.in(drawing.flow(), metrics));
    drawing.keepOfNodes(this, unanswered);
    return unanswered.decisions().stream()
        .mapToObj(n -> (DecisionNode) drawing.flow().node(n))
        .toList();
  }

  /** The ids of all metrics; null where one has none. */
  private static List<String> metrics(Drawing drawing) {
    List<String> ids = new ArrayList<>();
    drawing.lifecycle().getMetrics().forEach(metric -> ids.add(metric.getId()));
    return ids;
  }

  /**
   * The decisions that ask for more than the step gives that alone leads to them.
   *
   * @param metrics the ids that results of tests are called by
   */
  private record Unanswered(BitSet decisions, List<String> metrics) implements Lasting {
    static Unanswered in(Flow flow, List<String> metrics) {
      Unanswered found = new Unanswered(new BitSet(), metrics);
      found.look(flow, flow.of(DecisionNode.class));
      return found;
    }

    /** Looks again at what is touched, and behind a step, which may give something else. */
    @Override
    public boolean stands(Flow flow, BitSet touched) {
      look(flow, flow.withThoseBehind(touched));
      return true;
    }

    private void look(Flow flow, BitSet nodes) {
      nodes.stream().forEach(n -> decisions.set(n, isOpen(flow, n)));
    }

    private static boolean isOpen(Flow flow, int node) {
      return flow.node(node) instanceof DecisionNode decision
          && !decision.getInputs().stream().allMatch(input -> isAnswered(flow, node, input));
    }

    private static boolean isAnswered(Flow flow, int asked, DecisionInput input) {
      Step step = input.getStep();
      if (step == null || !isJustBefore(flow, asked, flow.number(step))) {
        return false;
      }
      StepResults.Given given =
          StepResults.of(step).get(Objects.requireNonNullElse(input.getKey(), ""));
      boolean goesOn = !Names.blank(((DecisionNode) flow.node(asked)).getDefaultOutcome());
      return given != null && (goesOn || given.sure() && step.getWhen().isEmpty());
    }
  }

  private static boolean isJustBefore(Flow flow, int asked, int step) {
    List<Arc> in = flow.in(asked);
    return !in.isEmpty() && in.stream().allMatch(arc -> arc.from() == step && !arc.afterFailure());
  }

  /** An input of a decision. */
  private record Question(
      Drawing drawing,
      DecisionNode decision,
      DecisionInput input,
      Set<String> metrics,
      Passed passed) {
    /** Why the answer is not there, if it is not. */
    Optional<Supplier<Finding>> lack() {
      String key = key();
      if (metrics.contains(key)) {
        return Optional.empty();
      }
      Step step = input.getStep();
      if (step == null) {
        return Optional.of(
            () ->
                Finding.of(
                    decision,
                    Said.of("checks.results.no-step", Names.of(decision), key),
                    instead(metricsInOrder()).orElse(Said.of("checks.results.no-step.do"))));
      }
      Map<String, StepResults.Given> given = StepResults.of(step);
      if (!given.containsKey(key)) {
        return Optional.of(
            () ->
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
      return drawing.flow().contains(step) ? inFlow(step, given.get(key).sure()) : Optional.empty();
    }

    private String key() {
      return Objects.requireNonNullElse(input.getKey(), "");
    }

    private List<String> metricsInOrder() {
      return MissingResultRule.metrics(drawing).stream().filter(Objects::nonNull).toList();
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

    private Optional<Supplier<Finding>> inFlow(Step step, boolean sure) {
      Flow flow = drawing.flow();
      int asked = flow.number(decision);
      int asking = flow.number(step);
      if (!passed.leads(asking, asked)) {
        return isBehind(flow, asked, asking)
            ? Optional.of(() -> finding("checks.results.behind", step))
            : Optional.empty();
      }
      if (!Names.blank(decision.getDefaultOutcome())) {
        return Optional.empty();
      }
      if (!sure) {
        return Optional.of(() -> finding("checks.results.perhaps", step));
      }
      if (!step.getWhen().isEmpty()) {
        return Optional.of(() -> finding("checks.results.not-every-member", step));
      }
      return passed.isBefore(asking, asked)
          ? Optional.empty()
          : Optional.of(() -> passedBy(step, asked, asking));
    }

    /** Whether no other path, whose results may be known, comes to a step. */
    private boolean isBehind(Flow flow, int asked, int asking) {
      return flow.fromStart().get(asked)
          || !flow.fromRoots().get(asking)
          || passed.beginTogether(asked, asking);
    }

    private Finding passedBy(Step step, int asked, int asking) {
      Flow flow = drawing.flow();
      Sequence done =
          new Sequence(
              drawing.origins(flow.roots(), new BitSet()),
              0,
              List.of(new Leaving(only(asking), arc -> !arc.afterFailure())));
      List<Arc> way = done.wayTo(asked);
      return finding("checks.results.passed-by", step)
          .shownBy(way.isEmpty() ? Way.of(decision) : Way.of(flow, way));
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
