package org.orrery.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random drawings for property tests; the same seed gives the same drawing. */
public final class RandomDrawings {
  private static final List<String> NODES =
      List.of(
          "task",
          "task-a",
          "train",
          "test",
          "approve",
          "deploy",
          "promote",
          "rollback",
          "fork",
          "fork2",
          "join",
          "join2",
          "retrain",
          "retest",
          "end",
          "end2",
          "wait",
          "document");
  private static final List<String> ARROWS =
      List.of(
          "->", "->", "->", "-passed->", "-failed->", "-approve->", "-reject->", "-!->", "-*->");

  private RandomDrawings() {}

  /** Any graph: most have dead ends, joins without forks and endless loops. */
  public static Draw free(Random random) {
    List<String> paths = new ArrayList<>();
    paths.add("start -> " + node(random));
    if (random.nextInt(3) == 0) {
      paths.add("drift -> " + node(random));
    }
    int arcs = 2 + random.nextInt(18);
    for (int i = 0; i < arcs; i++) {
      String from = node(random);
      if (!from.startsWith("end")) {
        paths.add(from + " " + ARROWS.get(random.nextInt(ARROWS.size())) + " " + node(random));
      }
    }
    return Draw.of(paths.toArray(String[]::new));
  }

  private static String node(Random random) {
    return NODES.get(random.nextInt(NODES.size()));
  }
}
