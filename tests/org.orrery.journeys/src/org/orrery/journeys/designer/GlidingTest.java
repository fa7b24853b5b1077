package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.ui.Motion;

/** Shapes on their way to new places, where motion is wanted and where it is not. */
@ExtendWith(LogWatch.class)
class GlidingTest {
  private final Set<Point> places = new LinkedHashSet<>();
  private DesignerPage page;

  @BeforeEach
  void open() throws Exception {
    forget();
    page = DesignerPage.openSmall("gliding");
  }

  @AfterEach
  void close() throws Exception {
    page.close();
    desktopAnimates(true);
    forget();
  }

  private static void forget() {
    InstanceScope.INSTANCE.getNode(Motion.NODE).remove(Motion.REDUCED);
  }

  @Test
  void shapesPassPlacesInBetweenAndEndWhereTheyShould() throws Exception {
    arrange();
    assertThat(places).hasSizeGreaterThan(1);
    Point glided = place();
    assertThat(glided).isEqualTo(page.editor().drawing().boundsOf(stage()).getLocation());

    Hand.press("ctrl+z");
    Ui.await("the undo", () -> !place().equals(glided));
    Motion.reduce(true);
    arrange();
    assertThat(places).containsExactly(glided);
  }

  @Test
  void aDesktopWithoutAnimationsIsHeardUnlessAPersonChoseOtherwise() throws Exception {
    desktopAnimates(false);
    arrange();
    assertThat(places).hasSize(1);
    Motion.reduce(false);
    assertThat(Motion.isReduced()).isFalse();
  }

  private void arrange() {
    IFigure figure = figure();
    places.clear();
    FigureListener moved = source -> places.add(source.getBounds().getLocation());
    figure.addFigureListener(moved);
    page.focus();
    Hand.press("ctrl+shift+f");
    Ui.await("the arrangement", () -> page.editor().commands().canUndo());
    figure.removeFigureListener(moved);
  }

  private IFigure figure() {
    Object part = page.editor().viewer().getEditPartRegistry().get(stage());
    return ((GraphicalEditPart) part).getFigure();
  }

  private Element stage() {
    return page.lifecycle().getStages().getFirst();
  }

  private Point place() {
    return figure().getBounds().getLocation();
  }

  /** What a desktop's settings say, as GTK hears it. */
  private static void desktopAnimates(boolean isWanted) throws ReflectiveOperationException {
    long settings = (long) gtk("GTK").getMethod("gtk_settings_get_default").invoke(null);
    gtk("OS")
        .getMethod("g_object_set", long.class, byte[].class, boolean.class, long.class)
        .invoke(null, settings, "gtk-enable-animations\0".getBytes(), isWanted, 0L);
  }

  private static Class<?> gtk(String name) throws ClassNotFoundException {
    return Display.class.getClassLoader().loadClass("org.eclipse.swt.internal.gtk." + name);
  }
}
