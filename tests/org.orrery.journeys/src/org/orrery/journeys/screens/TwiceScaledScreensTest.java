package org.orrery.journeys.screens;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.ui.Theme;

/** At 200 %. */
@EnabledIfSystemProperty(named = "orrery.scale", matches = "2")
class TwiceScaledScreensTest extends ScaledScreens {
  TwiceScaledScreensTest() {
    super("scaled-2", 2, Size.SMALL, Theme.LIGHT);
  }
}
