package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.TaskStep;
import org.orrery.rules.flow.Roster.Group;

/** However things are put in and taken out, their numbers follow their order and stay theirs. */
class RosterPropertyTest {
  private static final int EDITS = 40;

  @Property(tries = 300)
  void numbersFollowTheOrderAndStay(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<Node>> stages = new ArrayList<>();
    for (int s = random.nextInt(3); s >= 0; s--) {
      stages.add(nodes(random.nextInt(12), random));
    }
    Roster<Node> roster = new Roster<>(groups(stages), true);
    for (int i = 0; i < EDITS; i++) {
      Map<Node, Integer> before = numbers(roster, stages);
      for (int several = random.nextInt(3); several >= 0; several--) {
        edit(stages, random);
      }
      BitSet renewed = new BitSet();
      if (roster.follow(groups(stages), renewed)) {
        assertRenewed(before, numbers(roster, stages), renewed);
      } else {
        roster = new Roster<>(groups(stages), true);
      }
      assertInOrder(roster, stages);
    }
  }

  @Example
  void thereIsRoomBehindAllAndBehindEverySecond() {
    for (int place = 2; place <= 10; place += 2) {
      List<List<Node>> stages = List.of(nodes(10, new Random(1)), nodes(3, new Random(2)));
      Roster<Node> roster = new Roster<>(groups(stages), true);
      Map<Node, Integer> before = numbers(roster, stages);
      stages.getFirst().add(place, LifecycleFactory.eINSTANCE.createTaskStep());

      assertThat(roster.follow(groups(stages), new BitSet())).isTrue();
      assertThat(numbers(roster, stages)).containsAllEntriesOf(before);
    }
  }

  @Example
  void withoutRoomNoNumberIsFree() {
    List<List<Node>> stages = List.of(nodes(10, new Random(1)));
    Roster<Node> roster = new Roster<>(groups(stages), false);
    assertThat(roster.size()).isEqualTo(10);
    Node taken = stages.getFirst().remove(4);

    assertThat(roster.follow(groups(stages), new BitSet())).isTrue();
    assertThat(roster.get(4)).isNull();
    stages.getFirst().add(4, taken);
    assertThat(roster.follow(groups(stages), new BitSet())).isTrue();
    assertThat(roster.number(taken)).isEqualTo(4);
    stages.getFirst().add(LifecycleFactory.eINSTANCE.createTaskStep());
    assertThat(roster.follow(groups(stages), new BitSet())).isFalse();
  }

  @Example
  void aStageThatIsPutInTakesFreeNumbersOfTheOneBefore() {
    List<List<Node>> stages =
        new ArrayList<>(List.of(nodes(40, new Random(1)), nodes(3, new Random(2))));
    Roster<Node> roster = new Roster<>(groups(stages), true);
    Map<Node, Integer> before = numbers(roster, stages);
    stages.add(1, nodes(2, new Random(3)));

    BitSet renewed = new BitSet();
    assertThat(roster.follow(groups(stages), renewed)).isTrue();
    assertThat(numbers(roster, stages)).containsAllEntriesOf(before);
    assertThat(renewed.cardinality()).isEqualTo(2);
    stages.remove(1);
    assertThat(roster.follow(groups(stages), renewed)).isTrue();
    stages.getFirst().addAll(nodes(5, new Random(4)));
    assertThat(roster.follow(groups(stages), renewed)).isTrue();
    assertThat(numbers(roster, stages)).containsAllEntriesOf(before);
  }

  private static void edit(List<List<Node>> stages, Random random) {
    if (random.nextInt(8) == 0) {
      stages.add(random.nextInt(stages.size() + 1), nodes(random.nextInt(3), random));
    } else if (stages.size() > 1 && random.nextInt(8) == 0) {
      List<Node> gone = stages.remove(random.nextInt(stages.size()));
      if (random.nextBoolean()) {
        stages.add(random.nextInt(stages.size() + 1), gone);
      }
    }
    List<Node> stage = stages.get(random.nextInt(stages.size()));
    List<Node> other = stages.get(random.nextInt(stages.size()));
    if (!stage.isEmpty() && random.nextInt(3) == 0) {
      stage.remove(random.nextInt(stage.size()));
    } else if (!stage.isEmpty() && random.nextInt(3) == 0) {
      Node moved = stage.remove(random.nextInt(stage.size()));
      other.add(random.nextInt(other.size() + 1), moved);
    } else {
      other.add(
          random.nextBoolean() ? other.size() : random.nextInt(other.size() + 1), node(random));
    }
  }

  private static void assertRenewed(
      Map<Node, Integer> before, Map<Node, Integer> now, BitSet renewed) {
    Set<Integer> others = new HashSet<>();
    now.forEach(
        (node, number) -> {
          if (!number.equals(before.get(node))) {
            others.add(number);
          }
        });
    before.forEach(
        (node, number) -> {
          if (!number.equals(now.get(node))) {
            others.add(number);
          }
        });
    assertThat(renewed.stream().boxed().toList()).containsAll(others);
  }

  private static void assertInOrder(Roster<Node> roster, List<List<Node>> stages) {
    List<Node> all = stages.stream().flatMap(List::stream).toList();
    List<Node> rostered = new ArrayList<>();
    for (int n = 0; n < roster.size(); n++) {
      assertThat(roster.taken().get(n)).isEqualTo(roster.get(n) != null);
      if (roster.get(n) != null) {
        rostered.add(roster.get(n));
        assertThat(roster.number(roster.get(n))).isEqualTo(n);
      }
    }
    assertThat(rostered).isEqualTo(all);
    assertThat(roster.all(TaskStep.class))
        .isEqualTo(all.stream().filter(TaskStep.class::isInstance).toList());
    assertThat(roster.all(EndNode.class))
        .isEqualTo(all.stream().filter(EndNode.class::isInstance).toList());
    assertThat(roster.number(LifecycleFactory.eINSTANCE.createTaskStep())).isEqualTo(-1);
  }

  private static Map<Node, Integer> numbers(Roster<Node> roster, List<List<Node>> stages) {
    Map<Node, Integer> numbers = new HashMap<>();
    stages.forEach(stage -> stage.forEach(node -> numbers.put(node, roster.number(node))));
    return numbers;
  }

  private static List<Group<Node>> groups(List<List<Node>> stages) {
    return stages.stream().map(stage -> new Group<>((Object) stage, List.copyOf(stage))).toList();
  }

  private static List<Node> nodes(int number, Random random) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      nodes.add(node(random));
    }
    return nodes;
  }

  private static Node node(Random random) {
    return random.nextBoolean()
        ? LifecycleFactory.eINSTANCE.createTaskStep()
        : LifecycleFactory.eINSTANCE.createEndNode();
  }
}
