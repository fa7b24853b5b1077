package org.orrery.journeys.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.gef.editparts.ZoomManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.orrery.designer.DrawingExport;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.journeys.screens.Album.Size;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.ui.Theme;

/** With letters of 150 %, as a desktop's setting for large text makes them. */
@EnabledIfSystemProperty(named = "orrery.scale", matches = "letters")
class LargeLettersScreensTest extends ScaledScreens {
  LargeLettersScreensTest() {
    super("letters-150", 1, Size.LARGE, Theme.LIGHT, Theme.DARK);
  }

  @Test
  void aDrawingIsTheSameAndOpensEnlarged() throws Exception {
    DesignerPage page = DesignerPage.open("letters", Story.faulty());
    ZoomManager zoom = (ZoomManager) page.editor().getAdapter(ZoomManager.class);
    assertThat(zoom.getZoomAsText()).isEqualTo("150%");
    String svg = DrawingExport.svg(LifecycleFiles.load(Story.sample()));
    assertThat(svg).contains("font-size=\"12\"").contains("font-size=\"10.67\"");
    assertThat(svg).doesNotContain("font-size=\"18\"").doesNotContain("font-size=\"16\"");
  }
}
