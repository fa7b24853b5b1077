package org.orrery.rules.properties;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.lifecycle.EndNode;
import org.orrery.lifecycle.Transition;
import org.orrery.rules.properties.TokenGame.Demand;

/**
 * The properties of runs against playing every run of thousands of random drawings: on nested ones,
 * with all their forks and joins, and on free ones without joins both say the same; on any others
 * every violation that a run shows is found.
 */
@Tag("thorough")
class VocabularyPropertyTest {
  @Property(tries = 1500)
  void alwaysBefore(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    List<Set<String>> first = List.of(trial.some(), trial.some());
    Set<String> then = trial.some();
    Set<String> since = trial.some();
    Demand demand =
        new Demand(
            0, t -> since.contains(Trial.from(t)), first.stream().map(trial::passing).toList());
    String stated =
        "{'is': 'always-before', 'first': [%s, %s], 'then': %s, 'since': %s}"
            .formatted(
                Trial.chosen(first.get(0)),
                Trial.chosen(first.get(1)),
                Trial.chosen(then),
                Trial.chosen(since));
    trial.compare(stated, trial.early(demand, then));
  }

  @Property(tries = 1500)
  void onEveryPath(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> what = trial.some();
    Demand demand = new Demand(0, t -> false, List.of(trial.passing(what)));
    String roots = "{'kind': ['StartNode', 'Trigger']}";
    trial.compare(
        "{'is': 'on-every-path', 'what': %s, 'from': %s}".formatted(Trial.chosen(what), roots),
        trial.early(demand, trial.ids(EndNode.class::isInstance)));
  }

  @Property(tries = 1500)
  void neverAfterWithout(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> first = trial.some();
    Set<String> then = trial.some();
    Set<String> without = trial.some();
    Demand demand =
        new Demand(1, t -> first.contains(Trial.from(t)), List.of(trial.passing(without)));
    trial.compare(
        "{'is': 'never-after-without', 'first': %s, 'then': %s, 'without': [%s]}"
            .formatted(Trial.chosen(first), Trial.chosen(then), Trial.chosen(without)),
        trial.early(demand, then));
  }

  @Property(tries = 1500)
  void alwaysFollowedBy(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> first = trial.some();
    Set<String> then = trial.some();
    Set<String> before = trial.random().nextBoolean() ? trial.some() : null;
    Set<String> goals =
        new TreeSet<>(before == null ? trial.ids(EndNode.class::isInstance) : before);
    goals.removeAll(trial.everywhere(then));
    Predicate<Transition> answer = t -> trial.everywhere(then).contains(Trial.from(t));
    Set<String> expected = new TreeSet<>();
    for (String one : first) {
      Predicate<Transition> begins = t -> Trial.from(t).equals(one) && !Trial.isBoundary(t);
      if (!trial.early(new Demand(1, begins, List.of(answer)), goals).isEmpty()) {
        expected.add(one);
      }
    }
    String end = before == null ? "" : ", 'before': " + Trial.chosen(before);
    trial.compare(
        "{'is': 'always-followed-by', 'first': %s, 'then': %s%s}"
            .formatted(Trial.chosen(first), Trial.chosen(then), end),
        expected);
  }

  @Property(tries = 1500)
  void excludedTogether(@ForAll long seed) {
    Trial trial = new Trial(new Random(seed));
    Set<String> these = trial.some();
    Set<String> those = trial.some();
    those.removeAll(these);
    Assume.that(!those.isEmpty());
    Set<String> noted = new TreeSet<>(these);
    noted.addAll(those);
    TokenGame game = trial.play(Demand.NOTHING, noted);
    trial.compare(
        "{'is': 'excluded-together', 'these': %s, 'those': %s}"
            .formatted(Trial.chosen(these), Trial.chosen(those)),
        these.stream()
            .filter(one -> those.stream().anyMatch(other -> game.together(one, other)))
            .collect(Collectors.toSet()));
  }
}
