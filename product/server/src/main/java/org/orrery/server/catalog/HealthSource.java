package org.orrery.server.catalog;

/** Tells how a model is; monitoring knows. */
public interface HealthSource {
  /** ok, warning, critical or unknown. */
  String health(String model);
}
