package org.orrery.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.sample.LifecycleGenerator;
import org.orrery.rules.RuleEngine;

/** Time to prove and to compile generated life cycles. */
final class CompilerBench {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final int ROUNDS = 9;

  private CompilerBench() {}

  static List<Figure> run() throws Exception {
    List<Figure> figures = new ArrayList<>();
    for (int size : List.of(100, 1000, 5000)) {
      Lifecycle lifecycle = LifecycleGenerator.generate(size, 1);
      RuleEngine rules = RuleEngine.builtIn();
      double prove = Clocks.medianMillis(ROUNDS, () -> rules.prove(lifecycle, DAY));
      double compile = Clocks.medianMillis(ROUNDS, () -> Compiler.compile(lifecycle, DAY));
      figures.add(Figure.of("language", "validate " + size + " elements", "ms", prove, "median"));
      figures.add(
          Figure.of(
              "language",
              "compile " + size + " elements",
              "ms",
              compile,
              "median, rules included"));
    }
    return figures;
  }
}
