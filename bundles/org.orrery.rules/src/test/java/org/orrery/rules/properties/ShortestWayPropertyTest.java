package org.orrery.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.StartNode;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.Trigger;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Problem;
import org.orrery.rules.packs.StatedRules;
import org.orrery.rules.properties.Walks.Walk;

/**
 * The run that is shown for a violation is one of the drawing, violates the property, and none is
 * shorter: random drawings without branches, whose paths are their runs, against searching them.
 */
@Tag("thorough")
class ShortestWayPropertyTest {
  private static final Predicate<Node> ROOT = n -> n instanceof StartNode || n instanceof Trigger;

  @Property(tries = 1000)
  void ofWhatIsReachedTooEarly(@ForAll long seed) {
    Trial trial = withoutBranches(seed);
    Set<String> first = trial.some();
    Set<String> then = trial.some();
    then.removeAll(first);
    Assume.that(!then.isEmpty());
    Walks walks = Walks.over(trial.passing(first).negate());
    check(
        trial,
        "{'is': 'always-before', 'first': [%s], 'then': %s}"
            .formatted(Trial.chosen(first), Trial.chosen(then)),
        walks.from(nodes(trial, ROOT)),
        then);
  }

  @Property(tries = 1000)
  void ofWhatComesWithoutWhatItNeeds(@ForAll long seed) {
    Trial trial = withoutBranches(seed);
    Set<String> what = trial.some();
    Walks walks = Walks.over(trial.passing(what).negate());
    check(
        trial,
        "{'is': 'on-every-path', 'what': %s, 'from': {'kind': ['StartNode', 'Trigger']}}"
            .formatted(Trial.chosen(what)),
        walks.from(nodes(trial, ROOT)),
        trial.ids(EndNode.class::isInstance));
  }

  @Property(tries = 1000)
  void ofWhatComesBehindSomethingWithoutAnother(@ForAll long seed) {
    Trial trial = withoutBranches(seed);
    Set<String> first = trial.some();
    Set<String> then = trial.some();
    Set<String> without = trial.some();
    Predicate<Transition> begins = t -> first.contains(Trial.from(t));
    Walks walks = Walks.over(trial.passing(without).negate().or(begins)).beginningWith(begins);
    check(
        trial,
        "{'is': 'never-after-without', 'first': %s, 'then': %s, 'without': [%s]}"
            .formatted(Trial.chosen(first), Trial.chosen(then), Trial.chosen(without)),
        walks.from(reached(trial)),
        then);
  }

  @Property(tries = 1000)
  void ofWhatIsNotFollowed(@ForAll long seed) {
    Trial trial = withoutBranches(seed);
    Set<String> first = trial.some();
    Set<String> then = trial.some();
    Set<String> answers = trial.everywhere(then);
    Set<String> goals = trial.ids(EndNode.class::isInstance);
    Map<String, Walk> shortest = new HashMap<>();
    for (Node node : reached(trial)) {
      Predicate<Transition> begins = t -> t.getSource() == node && !Trial.isBoundary(t);
      Walks walks =
          Walks.over(begins.or(t -> !answers.contains(Trial.from(t)))).beginningWith(begins);
      if (first.contains(node.getId())) {
        Walks.nearest(walks.from(List.of(node)), goals)
            .ifPresent(walk -> shortest.put(node.getId(), walk));
      }
    }
    check(
        trial,
        "{'is': 'always-followed-by', 'first': %s, 'then': %s}"
            .formatted(Trial.chosen(first), Trial.chosen(then)),
        shortest,
        first);
  }

  @Property(tries = 1000)
  void ofWhatComesTooOften(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> what = trial.some();
    int most = trial.random().nextInt(3);
    String property =
        "{'is': 'at-most', 'what': %s, 'count': %d, 'on-path': true}"
            .formatted(Trial.chosen(what), most);
    check(trial, property, Walks.over(t -> true).from(nodes(trial, ROOT), what, most), what);
    for (Problem problem : problems(trial, property)) {
      assertThat(ids(problem)).filteredOn(what::contains).as(text(problem)).hasSize(most + 1);
    }
  }

  @Property(tries = 1000)
  void ofALoopThatPassesNothing(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> of = trial.some();
    Set<String> through = trial.some();
    Set<String> counted = trial.everywhere(through);
    Walks walks = Walks.over(t -> !counted.contains(t.getTarget().getId()));
    Map<String, Walk> shortest = new HashMap<>();
    for (Node node : nodes(trial, n -> of.contains(n.getId()) && !counted.contains(n.getId()))) {
      Walk loop = walks.from(List.of(node)).get(node.getId());
      if (loop != null) {
        shortest.put(node.getId(), loop);
      }
    }
    String property =
        "{'is': 'loops-pass', 'of': %s, 'through': %s}"
            .formatted(Trial.chosen(of), Trial.chosen(through));
    check(trial, property, shortest, of);
    for (Problem problem : problems(trial, property)) {
      assertThat(ids(problem).getFirst()).isEqualTo(ids(problem).getLast());
      assertThat(ids(problem)).as(text(problem)).noneMatch(counted::contains);
    }
  }

  @Property(tries = 1000)
  void ofWhatBeginsOtherwise(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> what = trial.some();
    Set<String> counted = trial.everywhere(what);
    Walks walks = Walks.over(t -> !(t.getSource() instanceof Step));
    check(
        trial,
        "{'is': 'begins-with', 'what': %s}".formatted(Trial.chosen(what)),
        walks.from(nodes(trial, StartNode.class::isInstance)),
        trial.ids(n -> n instanceof Step && !counted.contains(n.getId())));
  }

  @Property(tries = 1000)
  void ofWhatComesTogether(@ForAll long seed) {
    Trial trial = withoutBranches(seed);
    Set<String> these = trial.some();
    Set<String> those = trial.some();
    those.removeAll(these);
    Assume.that(!those.isEmpty());
    Walks walks = Walks.over(t -> true);
    Map<String, Walk> shortest = new HashMap<>();
    for (Node node : reached(trial)) {
      Set<Walk> both = new HashSet<>();
      Walks.nearest(walks.from(List.of(node)), those).ifPresent(both::add);
      List<Node> others = reached(trial).stream().filter(n -> those.contains(n.getId())).toList();
      Walks.nearest(walks.from(others), Set.of(node.getId())).ifPresent(both::add);
      if (these.contains(node.getId()) && !both.isEmpty()) {
        shortest.put(node.getId(), Walks.shorter(both));
      }
    }
    check(
        trial,
        "{'is': 'excluded-together', 'these': %s, 'those': %s}"
            .formatted(Trial.chosen(these), Trial.chosen(those)),
        shortest,
        these);
  }

  /** With parallel branches: one run passes all that is shown. */
  @Property(tries = 1000)
  void whatIsShownOfWhatComesTogetherCanBePlayed(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Assume.that(trial.isExact());
    Set<String> these = trial.some();
    Set<String> those = trial.some();
    those.removeAll(these);
    Assume.that(!those.isEmpty());
    List<Problem> problems =
        problems(
            trial,
            "{'is': 'excluded-together', 'these': %s, 'those': %s}"
                .formatted(Trial.chosen(these), Trial.chosen(those)));
    for (Problem problem : problems) {
      List<String> shown = ids(problem);
      Set<String> ends = Set.of(shown.getFirst(), shown.getLast());
      assertThat(ends)
          .as(text(problem))
          .contains(problem.element().getId())
          .anyMatch(those::contains);
      TokenGame game = trial.play(TokenGame.Demand.NOTHING, new TreeSet<>(shown));
      assertThat(game.passes(shown)).as(text(problem)).isTrue();
    }
  }

  /** The first that has something between its beginnings and its ends. */
  private static Trial withoutBranches(long seed) {
    Random random = new Random(seed);
    Trial trial;
    do {
      trial = new Trial(random);
      for (Node node : nodes(trial, n -> n instanceof ForkNode || n instanceof JoinNode)) {
        EcoreUtil.deleteAll(List.copyOf(node.getOutgoing()), false);
        EcoreUtil.deleteAll(List.copyOf(node.getIncoming()), false);
        EcoreUtil.delete(node, false);
      }
    } while (trial.between().isEmpty());
    return trial;
  }

  private static List<Node> nodes(Trial trial, Predicate<Node> sort) {
    return TokenGame.nodes(trial.lifecycle()).stream().filter(sort).toList();
  }

  /** The nodes that some path comes to. */
  private static List<Node> reached(Trial trial) {
    Set<String> reached = Walks.over(t -> true).from(nodes(trial, ROOT)).keySet();
    return nodes(trial, n -> ROOT.test(n) || reached.contains(n.getId()));
  }

  /**
   * @param shortest for the nodes that may be blamed, a shortest walk that shows it
   * @param blamed those of them that the property asks of
   */
  private static void check(
      Trial trial, String property, Map<String, Walk> shortest, Set<String> blamed) {
    Map<String, Walk> expected = new HashMap<>(shortest);
    expected.keySet().retainAll(blamed);
    List<Problem> problems = problems(trial, property);
    assertThat(problems.stream().map(problem -> problem.element().getId()))
        .as(property)
        .containsExactlyInAnyOrderElementsOf(expected.keySet());
    for (Problem problem : problems) {
      Walk walk = expected.get(problem.element().getId());
      assertThat(ids(problem)).as(text(problem)).hasSize(walk.nodes());
      assertThat(walk.walks().follows(ids(problem), trial.lifecycle())).as(text(problem)).isTrue();
    }
  }

  private static List<Problem> problems(Trial trial, String property) {
    return StatedRules.prove(property, trial.lifecycle()).problems();
  }

  private static List<String> ids(Problem problem) {
    return problem.way().steps().stream().map(Counterexample.Step::element).toList();
  }

  private static String text(Problem problem) {
    return problem.message()
        + problem.way().steps().stream()
            .map(Counterexample.Step::element)
            .collect(Collectors.joining(" ", " ", ""));
  }
}
