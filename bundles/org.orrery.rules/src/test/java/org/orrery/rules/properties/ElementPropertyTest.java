package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.RollbackStep;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.TestStep;

/** The properties of single elements against looking at each element of random drawings. */
class ElementPropertyTest {
  private static final String HOUSE = "drawing";

  @Property(tries = 500)
  void exists(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    int least = 1 + trial.random().nextInt(3);
    int tests = trial.ids(TestStep.class::isInstance).size();
    trial.compareExactly(
        "{'is': 'exists', 'what': {'kind': 'TestStep'}, 'at-least': %d}".formatted(least),
        tests < least ? Set.of(HOUSE) : Set.of());
  }

  @Property(tries = 500)
  void each(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    for (Node node : TokenGame.nodes(trial.lifecycle())) {
      if (node instanceof HumanStep step) {
        int days = trial.random().nextInt(8);
        step.setDueIn(days == 0 ? null : "P" + days + "D");
      }
    }
    trial.compareExactly(
        "{'is': 'each', 'of': {'kind': 'HumanStep'}, 'must': [{'attribute': 'dueIn', 'at-most':"
            + " 'P4D'}]}",
        trial.ids(
            n ->
                n instanceof HumanStep step
                    && !List.of("P1D", "P2D", "P3D", "P4D")
                        .contains(Objects.requireNonNullElse(step.getDueIn(), ""))));
  }

  @Property(tries = 500)
  void atMostInTheDrawing(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    int most = trial.random().nextInt(3);
    List<String> tasks =
        TokenGame.nodes(trial.lifecycle()).stream()
            .filter(TaskStep.class::isInstance)
            .map(Node::getId)
            .toList();
    trial.compareExactly(
        "{'is': 'at-most', 'what': {'kind': 'TaskStep'}, 'count': %d}".formatted(most),
        new TreeSet<>(tasks.subList(Math.min(most, tasks.size()), tasks.size())));
  }

  @Property(tries = 500)
  void matches(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> taken = new HashSet<>();
    for (Node node : TokenGame.nodes(trial.lifecycle())) {
      String name = "s" + trial.random().nextInt(3);
      if (node instanceof DeployStep deploy) {
        deploy.setSnapshot(name);
        taken.add(name);
      } else if (node instanceof RollbackStep rollback) {
        rollback.setSnapshot(trial.random().nextInt(4) == 0 ? null : name);
      }
    }
    trial.compareExactly(
        "{'is': 'matches', 'each': {'kind': 'RollbackStep'}, 'attribute': 'snapshot', 'among':"
            + " {'kind': 'DeployStep'}, 'other': 'snapshot'}",
        trial.ids(n -> n instanceof RollbackStep back && !taken.contains(back.getSnapshot())));
  }

  @Property(tries = 500)
  void roleSeparated(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> these = trial.some();
    Set<String> those = trial.some();
    those.removeAll(these);
    List<Role> roles = trial.lifecycle().getRoles();
    List<Step> steps = new ArrayList<>();
    for (Node node : TokenGame.nodes(trial.lifecycle())) {
      if (node instanceof Step step && (these.contains(id(step)) || those.contains(id(step)))) {
        int role = trial.random().nextInt(roles.size() + 1);
        step.setRole(role == roles.size() ? null : roles.get(role));
        if (step instanceof ApprovalStep approval) {
          approval.getApprovers().clear();
        }
        steps.add(step);
      }
    }
    boolean asked =
        steps.stream().anyMatch(s -> these.contains(id(s)))
            && steps.stream().anyMatch(s -> those.contains(id(s)));
    Set<String> expected = new TreeSet<>();
    for (Step step : steps) {
      boolean shared =
          these.contains(id(step))
              && steps.stream()
                  .anyMatch(o -> those.contains(id(o)) && o.getRole() == step.getRole());
      if (asked && (step.getRole() == null || shared)) {
        expected.add(id(step));
      }
    }
    String sort = "{'kind': 'Step', 'where': [{'attribute': 'id', 'in': [%s]}]}";
    if (!those.isEmpty()) {
      trial.compareExactly(
          "{'is': 'role-separated', 'these': %s, 'those': %s}"
              .formatted(sort.formatted(quoted(these)), sort.formatted(quoted(those))),
          expected);
    }
  }

  private static String quoted(Set<String> ids) {
    return "'" + String.join("', '", ids) + "'";
  }

  private static String id(Step step) {
    return step.getId();
  }
}
