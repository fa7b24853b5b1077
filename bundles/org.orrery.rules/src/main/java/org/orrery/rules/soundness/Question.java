package org.orrery.rules.soundness;

import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.Transition;

/**
 * How a node that asks for known results, or makes them anew, can be left.
 *
 * @param makes numbers of the sources that it makes anew
 * @param asks numbers of the sources that it asks for
 */
record Question(List<Integer> makes, List<Integer> asks, List<Exit> exits) {
  /**
   * One edge by which it can be left.
   *
   * @param by the transition, or null when an outcome leads nowhere
   * @param failed whether it is left because it did not do its work: nothing is made or asked
   * @param made the cases in which each source is that it makes
   * @param combinations the cases of what it asks for in which it is left so
   */
  record Exit(int edge, Transition by, boolean failed, long[] made, List<int[]> combinations) {}

  /**
   * One way to leave it.
   *
   * @param facts what is known afterwards
   */
  record Answer(int edge, long[] facts) {}

  List<Answer> answers(long[] facts) {
    List<Answer> answers = new ArrayList<>();
    for (Exit exit : exits) {
      if (exit.failed()) {
        answers.add(new Answer(exit.edge(), facts));
        continue;
      }
      long[] made = facts.clone();
      for (int i = 0; i < makes.size(); i++) {
        made[makes.get(i)] = exit.made()[i];
      }
      for (int[] combination : exit.combinations()) {
        long[] after = made.clone();
        boolean possible = true;
        for (int i = 0; i < combination.length; i++) {
          long one = 1L << combination[i];
          possible &= (after[asks.get(i)] & one) != 0;
          after[asks.get(i)] = one;
        }
        if (possible) {
          answers.add(new Answer(exit.edge(), after));
        }
      }
    }
    return answers;
  }
}
