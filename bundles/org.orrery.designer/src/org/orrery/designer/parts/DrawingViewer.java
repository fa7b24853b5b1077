package org.orrery.designer.parts;

import java.util.function.BiConsumer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.orrery.designer.Annotations;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.model.Places;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Style;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.ui.Letters;

/** Shows one drawing in one GEF viewer, and changes its dress with the theme. UI thread only. */
public final class DrawingViewer {
  private static final double[] ZOOM_LEVELS = {
    0.1, 0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4
  };

  /** From here on a card tells more than its name. */
  private static final double NEAR = 1.5;

  private final GraphicalViewer viewer;
  private final Annotations annotations;
  private final boolean isEditable;
  private Viewpoint viewpoint = Viewpoint.ALL;
  private Drawing drawing;
  private PartUpdater updater;
  private Growing growing;
  private BiConsumer<Integer, Integer> told;

  /** Prepares a viewer whose control exists. */
  public DrawingViewer(GraphicalViewer viewer, Annotations annotations, boolean isEditable) {
    this.viewer = viewer;
    this.annotations = annotations;
    this.isEditable = isEditable;
    viewer.setRootEditPart(new DrawingRoot());
    viewer.setEditPartFactory(new Parts());
    ZoomManager zoom = zoom();
    zoom.setZoomLevels(ZOOM_LEVELS);
    zoom.addZoomListener(level -> come(level));
    zoom.setZoomLevelContributions(
        java.util.List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT));
    viewer.setProperty(
        MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
    viewer.setProperty(
        SnapToGrid.PROPERTY_GRID_SPACING,
        new org.eclipse.draw2d.geometry.Dimension(Places.GRID, Places.GRID));
    viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, true);
    viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, true);
    viewer.getControl().setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    viewer.getControl().addListener(SWT.MouseWheel, this::turned);
    viewer.getControl().addListener(SWT.MouseHorizontalWheel, this::turned);
    new SpokenDrawing(viewer);
  }

  /** What is told of an element does not stay where the element was. */
  private void turned(Event wheel) {
    if ((wheel.stateMask & SWT.BUTTON_MASK) == 0) {
      Tooltips.close(viewer);
    }
  }

  /**
   * Draws large drawings in slices, between which the workbench lives; {@code drawn} hears how many
   * of how many stages and the like there are.
   */
  public void growing(BiConsumer<Integer, Integer> drawn) {
    told = drawn;
  }

  public ZoomManager zoom() {
    return (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
  }

  public Drawing drawing() {
    return drawing;
  }

  /** Shows a drawing, which this viewer does not own, in the colours of the moment. */
  public void show(Drawing now, ColorRoles colors) {
    dispose();
    drawing = now;
    Style style = new Style(viewer.getControl(), colors);
    style.near(isNear(zoom().getZoom()));
    viewer.getControl().setBackground(colors.canvas);
    Context context = new Context(drawing, style, annotations, isEditable, viewpoint);
    context.install(viewer);
    growing = told == null ? null : Growing.begin(viewer, drawing.lifecycle(), told);
    viewer.setContents(drawing.lifecycle());
    updater = new PartUpdater(viewer);
    if (growing != null) {
      growing.go();
    }
    ((FigureCanvas) viewer.getControl()).getViewport().repaint();
  }

  private static boolean isNear(double level) {
    return level >= NEAR * Math.max(1, Letters.scale());
  }

  private void come(double level) {
    Context context = Context.of(viewer);
    if (context != null) {
      context.style().near(isNear(level));
    }
  }

  /** Shows the drawing from a viewpoint. */
  public void look(Viewpoint from) {
    viewpoint = from;
    if (drawing != null) {
      Context now = Context.of(viewer);
      new Context(drawing, now.style(), annotations, isEditable, viewpoint).install(viewer);
      updater.showAll();
    }
  }

  public Viewpoint viewpoint() {
    return viewpoint;
  }

  public void dispose() {
    if (growing != null) {
      growing.stop();
      growing = null;
    }
    if (updater != null) {
      updater.dispose();
      updater = null;
    }
  }
}
