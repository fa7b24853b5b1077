package org.orrery.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.soundness.Soundness;

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
  private static final List<String> WAY =
      List.of("task", "test", "approve", "deploy", "monitor", "document", "train", "retire");
  private static final List<String> ARROWS =
      List.of(
          "->",
          "->",
          "->",
          "-passed->",
          "-failed->",
          "-approve->",
          "-reject->",
          "-!->",
          "-@->",
          "-*->");

  private RandomDrawings() {}

  /** Any graph: most have dead ends, joins without forks and endless loops; gateways lead on. */
  public static Draw free(Random random) {
    List<String> paths = new ArrayList<>();
    paths.add("start -> " + node(random));
    if (random.nextInt(3) == 0) {
      paths.add("drift -> " + node(random));
    }
    for (String gateway : List.of("fork", "fork2", "join", "join2")) {
      paths.add(gateway + " -> " + node(random));
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

  /** A way over joins, into which nodes lead that are not reached. */
  public static Draw led(Random random) {
    List<String> paths = new ArrayList<>();
    String way = "start";
    for (int i = random.nextInt(3); i >= 0; i--) {
      for (int passed = random.nextInt(3); passed > 0; passed--) {
        way += " -> " + WAY.get(random.nextInt(WAY.size())) + i + passed;
      }
      way += " -> join" + i;
      paths.add(WAY.get(random.nextInt(WAY.size())) + " -> join" + i);
    }
    paths.addFirst(way + " -> deploy-last -> end");
    return Draw.of(paths.toArray(String[]::new));
  }

  /**
   * A drawing of nested sequences, choices, parallel branches and loops, spoilt in some places.
   *
   * @param depth depth of nesting
   * @param spoilt how many arrows are drawn where they do not belong
   */
  public static Draw nested(Random random, int depth, int spoilt) {
    return draw(nestedPaths(random, depth, spoilt));
  }

  /**
   * A sound drawing in which branches also wait for each other across blocks and ways come together
   * from different ones: of such changes of a nested one those are kept that leave it sound.
   *
   * @param changes how many are tried
   */
  public static Draw woven(Random random, int depth, int changes) {
    List<String> paths = nestedPaths(random, depth, 0);
    for (int i = 0; i < changes; i++) {
      List<String> changed = new ArrayList<>(paths);
      int one = random.nextInt(paths.size());
      int other = random.nextInt(paths.size());
      String[] from = paths.get(one).split(" -> ");
      String[] to = paths.get(other).split(" -> ");
      if (random.nextInt(6) == 0) {
        changed.set(one, from[0] + " -> " + to[1]);
      } else if (one != other) {
        changed.set(one, from[0] + " -> fork-" + i);
        changed.set(other, to[0] + " -> join-" + i);
        changed.add("fork-" + i + " -> " + from[1]);
        changed.add("fork-" + i + " -> join-" + i);
        changed.add("join-" + i + " -> " + to[1]);
      }
      if (isSound(draw(changed))) {
        paths = changed;
      }
    }
    return draw(paths);
  }

  private static boolean isSound(Draw draw) {
    Drawing drawing = new Drawing(draw.lifecycle(), Set.of());
    BitSet reached = (BitSet) drawing.flow().fromStart().clone();
    reached.or(drawing.flow().fromTrigger());
    return reached.cardinality() == drawing.flow().size()
        && Soundness.of(drawing).faults().isEmpty();
  }

  private static Draw draw(List<String> paths) {
    return Draw.of(paths.toArray(String[]::new));
  }

  private static List<String> nestedPaths(Random random, int depth, int spoilt) {
    Blocks blocks = new Blocks(random);
    blocks.arrow("start", blocks.block("end", depth));
    if (random.nextInt(4) == 0) {
      blocks.arrow("drift", blocks.block("end-drift", depth - 1));
    }
    List<String> nodes = List.copyOf(blocks.nodes);
    for (int i = 0; i < spoilt && !nodes.isEmpty(); i++) {
      String from = nodes.get(random.nextInt(nodes.size()));
      String to = nodes.get(random.nextInt(nodes.size()));
      if (random.nextInt(3) == 0) {
        blocks.paths.add(from + " -> " + "end");
      } else {
        blocks.paths.add(from + " -> " + to);
      }
    }
    return blocks.paths;
  }

  /** Writes blocks from their end to their beginning. */
  private static final class Blocks {
    private final Random random;
    private final List<String> paths = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();
    private int counter;

    Blocks(Random random) {
      this.random = random;
    }

    /** Writes a block that leads to a node, and tells where it begins. */
    String block(String to, int depth) {
      int sort = depth <= 0 ? 0 : random.nextInt(6);
      switch (sort) {
        case 1, 2 -> {
          return block(block(to, depth - 1), depth - 1);
        }
        case 3 -> {
          String choice = node("decide");
          String merge = node("task");
          arrow(merge, to);
          for (int i = 0; i < 2 + random.nextInt(2); i++) {
            arrow(choice, block(merge, depth - 1));
          }
          return choice;
        }
        case 4 -> {
          String fork = node("fork");
          String join = node("join");
          arrow(join, to);
          for (int i = 0; i < 2 + random.nextInt(2); i++) {
            arrow(fork, block(join, depth - 1));
          }
          return fork;
        }
        case 5 -> {
          String again = node("decide");
          arrow(again, to);
          String first = node("task");
          arrow(first, block(again, depth - 1));
          arrow(again, first);
          return first;
        }
        default -> {
          String task = node("task");
          arrow(task, to);
          return task;
        }
      }
    }

    private String node(String kind) {
      String node = kind + ++counter;
      nodes.add(node);
      return node;
    }

    void arrow(String from, String to) {
      paths.add(from + " -> " + to);
    }
  }

  private static String node(Random random) {
    return NODES.get(random.nextInt(NODES.size()));
  }
}
