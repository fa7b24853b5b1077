package org.orrery.journeys.screens;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.ui.Theme;

/** At 300 %. */
@EnabledIfSystemProperty(named = "orrery.scale", matches = "3")
class ThriceScaledScreensTest extends ScaledScreens {
  ThriceScaledScreensTest() {
    super("scaled-3", 3, Size.SMALL, Theme.LIGHT);
  }
}
