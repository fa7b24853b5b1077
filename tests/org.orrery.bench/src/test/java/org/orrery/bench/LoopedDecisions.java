package org.orrery.bench;

import java.nio.file.Path;
import org.orrery.bench.steps.Counted;
import org.orrery.bench.steps.Gauge;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.RuleEngine;

/** The soundness of one loop on which many decisions lie. */
public final class LoopedDecisions implements Counted {
  private final RuleEngine soundness = LanguageOperations.only("unsound-flow");

  /**
   * @param folder not needed
   */
  public LoopedDecisions(Path folder) {}

  @Override
  public void operations(int size, Gauge gauge) throws Exception {
    Lifecycle flow = ShapedFlow.of(ShapedFlow.Shape.DECISIONS_ON_ONE_LOOP, size);
    if (!soundness.prove(flow, LanguageOperations.DAY).holds()) {
      throw new IllegalStateException("The loop is not sound");
    }
    gauge.take("soundness", size, () -> soundness.prove(flow, LanguageOperations.DAY));
  }
}
