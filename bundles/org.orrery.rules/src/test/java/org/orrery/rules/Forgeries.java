package org.orrery.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.orrery.lifecycle.JoinNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.flow.Flow;

/** Texts that somebody might write instead of a certificate of rows of numbers. */
public final class Forgeries {
  private static final List<String> NONSENSE =
      List.of(
          "",
          "/",
          ",",
          "//",
          "-",
          "not asked",
          "1",
          "0/0",
          "2//",
          "2/0/0",
          "99999999999",
          "1/2147483647",
          "1;2",
          "1:2 3",
          "\u0661,\u0662",
          "1,2,\n3");

  private static final int[] NUMBERS = {
    0, 1, 2, 3, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 30, (1 << 30) + 1
  };

  private Forgeries() {}

  /** Texts that are no certificates of anything. */
  public static List<String> nonsense() {
    return NONSENSE;
  }

  /** Rows of some numbers with one for each node. */
  public static String guess(Random random, int rows, int nodes) {
    int bound = 1 + random.nextInt(5);
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                IntStream.range(0, nodes)
                    .mapToObj(n -> String.valueOf(random.nextInt(bound)))
                    .collect(Collectors.joining(",")))
        .collect(Collectors.joining("/"));
  }

  /**
   * Levels and origins of a sequence that is said to have come far in joins, and so behind them, as
   * nodes to which no path leads are said to be reached and to have come far.
   */
  public static List<String> lifted(Flow flow) {
    BitSet far = flow.forwards(flow.of(JoinNode.class));
    BitSet unreached = flow.all();
    unreached.andNot(flow.fromRoots());
    far.or(unreached);
    List<String> all = new ArrayList<>();
    for (int low = 0; low <= 1; low++) {
      for (int top = 1; top <= 2; top++) {
        for (int origin = -1; origin < flow.size(); origin++) {
          String rows = row(flow, far, low, top) + "/" + row(flow, far, -1, origin);
          all.add(rows);
          all.add(rows + ";" + rows);
        }
      }
    }
    return all;
  }

  private static String row(Flow flow, BitSet far, int near, int other) {
    return IntStream.range(0, flow.size())
        .mapToObj(n -> String.valueOf(far.get(n) ? other : near))
        .collect(Collectors.joining(","));
  }

  /** A certificate with some of it altered, left out, exchanged, or cut off. */
  public static String altered(Random random, String text) {
    List<List<String>> rows = new ArrayList<>();
    for (String row : text.split("/", -1)) {
      rows.add(new ArrayList<>(List.of(row.split(",", -1))));
    }
    for (int i = random.nextInt(4); i >= 0; i--) {
      List<String> row = rows.get(random.nextInt(rows.size()));
      int at = random.nextInt(row.size());
      switch (random.nextInt(12)) {
        case 0 -> row.remove(at);
        case 1 -> row.add(at, "1");
        case 2 -> Collections.swap(row, at, random.nextInt(row.size()));
        case 3 -> Collections.shuffle(rows, random);
        case 4 -> rows.add(row);
        case 5 -> row.replaceAll(number -> "1");
        default -> row.set(at, String.valueOf(NUMBERS[random.nextInt(NUMBERS.length)]));
      }
      if (row.isEmpty()) {
        row.add("");
      }
    }
    String altered = rows.stream().map(r -> String.join(",", r)).collect(Collectors.joining("/"));
    return random.nextInt(20) == 0 ? altered.substring(0, altered.length() / 2) : altered;
  }

  /** Leads a transition elsewhere, or takes it out; the nodes stay. */
  public static void edit(Random random, Lifecycle lifecycle) {
    List<Transition> transitions = lifecycle.getTransitions();
    List<Node> nodes = Elements.nodes(lifecycle);
    Transition transition = transitions.get(random.nextInt(transitions.size()));
    if (random.nextInt(4) == 0 && transitions.size() > 1) {
      transition.setSource(null);
      transition.setTarget(null);
      transitions.remove(transition);
    } else {
      transition.setTarget(nodes.get(random.nextInt(nodes.size())));
    }
  }
}
