package org.orrery.journeys.screens;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** At 200 %. */
@EnabledIfSystemProperty(named = "orrery.scale", matches = "2")
class TwiceScaledScreensTest extends ScaledScreens {
  TwiceScaledScreensTest() {
    super(2);
  }
}
