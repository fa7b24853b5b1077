package org.orrery.bench.steps;

import java.util.concurrent.Callable;

/** What is measured of an operation: time, or steps. */
@FunctionalInterface
public interface Gauge {
  void take(String operation, int size, Callable<?> call) throws Exception;
}
