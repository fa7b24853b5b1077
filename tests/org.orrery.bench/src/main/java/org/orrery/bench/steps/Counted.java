package org.orrery.bench.steps;

/** Operations whose steps are counted; made by a constructor that takes an empty folder. */
public interface Counted {
  /** Hands each operation on an input of a size to the gauge, the same ones for each size. */
  void operations(int size, Gauge gauge) throws Exception;
}
