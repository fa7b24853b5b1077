package org.orrery.journeys.screens;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** At 300 %. */
@EnabledIfSystemProperty(named = "orrery.scale", matches = "3")
class ThriceScaledScreensTest extends ScaledScreens {
  ThriceScaledScreensTest() {
    super(3);
  }
}
