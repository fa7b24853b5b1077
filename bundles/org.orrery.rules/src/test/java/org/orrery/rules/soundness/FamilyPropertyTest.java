package org.orrery.rules.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Operator;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.TaskStep;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.ValueType;
import org.orrery.rules.RandomDrawings;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.soundness.BruteForce.Wrong;
import org.orrery.rules.soundness.Fault.Kind;

/**
 * A family is sound when each of its members is: random drawings, whose parameters choose steps and
 * ways, against playing each member as a drawing of its own.
 */
@Tag("thorough")
class FamilyPropertyTest {
  private static final LifecycleFactory MAKE = LifecycleFactory.eINSTANCE;
  private static final int LIMIT = 3_000;
  private static final Map<String, List<String>> VALUES =
      Map.of("tier", List.of("1", "2", "3"), "strict", List.of("true", "false"));
  private static final Map<Kind, Wrong> SHOWN =
      Map.of(
          Kind.LACK_OF_SYNCHRONISATION, Wrong.UNSAFE,
          Kind.DEADLOCK, Wrong.STUCK,
          Kind.LIVELOCK, Wrong.DOOMED);

  @Property(tries = 1000)
  void isJudgedAsItsMembersAre(@ForAll long seed) {
    Random random = new Random(seed);
    Lifecycle family = RandomDrawings.nested(random, 3, random.nextInt(3)).lifecycle();
    ask(family, random);
    Set<Wrong> wrong = EnumSet.noneOf(Wrong.class);
    for (String tier : VALUES.get("tier")) {
      for (String strict : VALUES.get("strict")) {
        Lifecycle member = member(family, Map.of("tier", tier, "strict", strict));
        Set<Wrong> here = BruteForce.wrongIn(member, LIMIT);
        Assume.that(here != null);
        wrong.addAll(here);
      }
    }
    wrong.remove(Wrong.DEAD);
    List<Fault> faults = Soundness.of(new Drawing(family, Set.of())).faults();
    Set<Wrong> shown =
        faults.stream()
            .filter(fault -> fault.kind() != Kind.DEAD_STEP)
            .map(fault -> SHOWN.get(fault.kind()))
            .collect(Collectors.toSet());
    assertThat(wrong).as(text(family)).containsAll(shown);
    assertThat(shown.isEmpty()).as(text(family) + wrong).isEqualTo(wrong.isEmpty());
  }

  /** Lets parameters choose which steps there are and which ways decisions take. */
  private static void ask(Lifecycle family, Random random) {
    VALUES.forEach((id, values) -> family.getParameters().add(parameter(id, values)));
    for (Node node : nodes(family)) {
      if (node instanceof TaskStep && isBetween(node) && random.nextInt(4) == 0) {
        node.getWhen().add(condition(family, random));
      }
      if (node instanceof DecisionNode && random.nextBoolean()) {
        List<Transition> ways = node.getOutgoing();
        for (Transition way : ways) {
          boolean first = way == ways.getFirst();
          way.setKind(first ? TransitionKind.DEFAULT : TransitionKind.CONDITIONAL);
          if (!first) {
            way.getConditions().add(condition(family, random));
          }
        }
      }
    }
  }

  private static boolean isBetween(Node node) {
    return node.getIncoming().size() == 1
        && node.getOutgoing().size() == 1
        && node.getOutgoing().getFirst().getTarget() != node;
  }

  private static Parameter parameter(String id, List<String> values) {
    Parameter parameter = MAKE.createParameter();
    parameter.setId(id);
    parameter.setType(id.equals("strict") ? ValueType.BOOLEAN : ValueType.ENUMERATION);
    if (parameter.getType() == ValueType.ENUMERATION) {
      parameter.getAllowedValues().addAll(values);
    }
    return parameter;
  }

  private static Condition condition(Lifecycle family, Random random) {
    Parameter parameter = family.getParameters().get(random.nextInt(VALUES.size()));
    List<String> values = VALUES.get(parameter.getId());
    Condition condition = MAKE.createCondition();
    condition.setOperand(parameter);
    condition.setOperator(random.nextBoolean() ? Operator.EQUAL : Operator.NOT_EQUAL);
    condition.getValues().add(values.get(random.nextInt(values.size())));
    return condition;
  }

  /**
   * What is left of the family under values of its parameters. A way that is not taken stays where
   * it leads to, as a join waits for it, and comes from a node that nothing reaches.
   */
  private static Lifecycle member(Lifecycle family, Map<String, String> values) {
    Lifecycle member = EcoreUtil.copy(family);
    TaskStep nowhere = MAKE.createTaskStep();
    nowhere.setId("nowhere");
    for (Node node : nodes(member)) {
      if (!holds(node.getWhen(), values)) {
        Transition on = node.getOutgoing().getFirst();
        node.getIncoming().getFirst().setTarget(on.getTarget());
        EcoreUtil.delete(on);
        on.setTarget(null);
        on.setSource(null);
      }
      node.getWhen().clear();
      decide(node, values, nowhere);
    }
    member.getStages().getFirst().getNodes().add(nowhere);
    return member;
  }

  /** Leaves the first way whose conditions hold, else what asks for none. */
  private static void decide(Node node, Map<String, String> values, Node nowhere) {
    List<Transition> ways = List.copyOf(node.getOutgoing());
    if (ways.stream().noneMatch(way -> way.getKind() == TransitionKind.CONDITIONAL)) {
      return;
    }
    Transition taken =
        ways.stream()
            .filter(way -> way.getKind() == TransitionKind.CONDITIONAL)
            .filter(way -> holds(way.getConditions(), values))
            .findFirst()
            .orElse(null);
    for (Transition way : ways) {
      boolean conditional = way.getKind() == TransitionKind.CONDITIONAL;
      if (taken == null ? conditional : way != taken) {
        way.setSource(nowhere);
      }
      way.setKind(TransitionKind.NORMAL);
      way.getConditions().clear();
    }
  }

  private static boolean holds(List<Condition> conditions, Map<String, String> values) {
    return conditions.stream()
        .allMatch(
            asked ->
                asked.getValues().contains(values.get(asked.getOperand().getId()))
                    == (asked.getOperator() == Operator.EQUAL));
  }

  private static List<Node> nodes(Lifecycle lifecycle) {
    return new ArrayList<>(lifecycle.getStages().getFirst().getNodes());
  }

  private static String text(Lifecycle lifecycle) {
    return lifecycle.getTransitions().stream()
            .map(t -> t.getSource().getId() + asked(t.getConditions()) + t.getTarget().getId())
            .collect(Collectors.joining(", "))
        + nodes(lifecycle).stream()
            .filter(node -> !node.getWhen().isEmpty())
            .map(node -> node.getId() + asked(node.getWhen()))
            .collect(Collectors.joining(", ", "; when ", ""));
  }

  private static String asked(List<Condition> conditions) {
    return conditions.stream()
        .map(c -> c.getOperand().getId() + " " + c.getOperator() + " " + c.getValues())
        .collect(Collectors.joining(" and ", " [", "] "));
  }
}
