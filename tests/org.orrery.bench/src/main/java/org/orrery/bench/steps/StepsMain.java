package org.orrery.bench.steps;

import java.nio.file.Path;
import java.util.Arrays;
import org.orrery.bench.steps.StepCounts.Line;

/** Counts steps where the agent is loaded, and writes a line for each operation and size. */
public final class StepsMain {
  private StepsMain() {}

  /**
   * Counts.
   *
   * @param args name of a class of {@link Counted}, an empty folder, then the sizes
   */
  public static void main(String[] args) throws Exception {
    Counted counted =
        Class.forName(args[0])
            .asSubclass(Counted.class)
            .getConstructor(Path.class)
            .newInstance(Path.of(args[1]));
    int[] sizes = Arrays.stream(args).skip(2).mapToInt(Integer::parseInt).toArray();
    for (int size : sizes) {
      counted.operations(
          size,
          (operation, elements, call) -> {
            call.call();
            long before = Steps.taken();
            call.call();
            long steps = Steps.taken() - before;
            System.out.println(new Line(operation, elements, steps).written());
          });
    }
  }
}
