package org.orrery.designer.editor;

import java.beans.PropertyChangeListener;
import java.util.List;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.orrery.designer.Annotations;
import org.orrery.designer.KeyNames;
import org.orrery.designer.Messages;
import org.orrery.designer.proof.DayChooser;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.designer.viewpoint.ViewpointChooser;
import org.orrery.rules.Severity;
import org.orrery.ui.BarLayout;

/** Above the drawing: what is used often, the zoom, and how many problems there are. */
final class DrawingToolBar {
  private final LifecycleEditor editor;
  private ZoomManager zoom;
  private final ToolBar bar;
  private final Combo level;
  private final Label problems;
  private final LocalResourceManager resources;
  private final Runnable zooming = this::showZoom;
  private final Runnable counting = this::countProblems;
  private final ZoomListener zoomed = now -> follow(zooming);
  private final List<Runnable> stopListening;
  private ColorRoles colors;

  DrawingToolBar(Composite parent, EditorPane pane, LifecycleEditor editor, ColorRoles colors) {
    EditPartViewer viewer = pane.viewer();
    this.editor = editor;
    zoom = pane.zoom();
    this.colors = colors;
    resources = new LocalResourceManager(JFaceResources.getResources(), parent);
    parent.setLayout(new BarLayout(6, 2));
    bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
    item(EditorActions.ARRANGE, "layout", SWT.PUSH);
    follow(item(EditorActions.GRID, "grid", SWT.CHECK), viewer, SnapToGrid.PROPERTY_GRID_VISIBLE);
    follow(item(EditorActions.SNAP, "snap", SWT.CHECK), viewer, SnapToGrid.PROPERTY_GRID_ENABLED);
    new ToolItem(bar, SWT.SEPARATOR);
    item(EditorActions.EXPORT_SVG, "export", SWT.PUSH);
    new ToolItem(bar, SWT.SEPARATOR);
    item(EditorActions.ZOOM_OUT, "zoom-out", SWT.PUSH);
    item(EditorActions.ZOOM_IN, "zoom-in", SWT.PUSH);
    item(EditorActions.ZOOM_FIT, "fit", SWT.PUSH);
    level = new Combo(parent, SWT.DROP_DOWN);
    level.setItems(zoom.getZoomLevelsAsText());
    level.setToolTipText(Messages.get("zoom.tip"));
    level.addListener(SWT.Selection, event -> zoom.setZoomAsText(level.getText()));
    level.addListener(SWT.DefaultSelection, event -> zoom.setZoomAsText(level.getText()));
    level.setLayoutData(BarLayout.Item.wide(90));
    ViewpointChooser view = new ViewpointChooser(parent, pane.viewpoint(), pane::look);
    view.control().setLayoutData(BarLayout.Item.wide(120));
    problems = new Label(parent, SWT.RIGHT);
    problems.setLayoutData(BarLayout.Item.rest());
    DayChooser day = new DayChooser(parent, editor.proof());
    day.control().setLayoutData(BarLayout.Item.wide(180));
    zoom.addZoomListener(zoomed);
    stopListening =
        List.of(
            editor.annotations().listen(ids -> follow(counting)),
            editor.proof().listen(() -> follow(counting)));
    showZoom();
    countProblems();
  }

  /** Shows and sets the zoom of another place. */
  void follow(ZoomManager now) {
    zoom.removeZoomListener(zoomed);
    zoom = now;
    zoom.addZoomListener(zoomed);
    showZoom();
  }

  void dress(ColorRoles now) {
    colors = now;
    for (ToolItem item : bar.getItems()) {
      if (item.getData() instanceof String icon) {
        item.setImage(resources.create(Icons.descriptor(icon, colors.text)));
      }
    }
  }

  void dispose() {
    zoom.removeZoomListener(zoomed);
    stopListening.forEach(Runnable::run);
  }

  /** Keeps an item pressed while a property is on, wherever that is turned. */
  private static void follow(ToolItem item, EditPartViewer viewer, String property) {
    PropertyChangeListener turned = change -> item.setSelection(isOn(viewer, property));
    viewer.addPropertyChangeListener(turned);
    item.addDisposeListener(event -> viewer.removePropertyChangeListener(turned));
    item.setSelection(isOn(viewer, property));
  }

  private static boolean isOn(EditPartViewer viewer, String property) {
    return Boolean.TRUE.equals(viewer.getProperty(property));
  }

  private ToolItem item(String action, String icon, int style) {
    ToolItem item = new ToolItem(bar, style);
    item.setImage(resources.create(Icons.descriptor(icon, colors.text)));
    item.setData(icon);
    item.setToolTipText(KeyNames.hint(Messages.get("action." + action)));
    item.addListener(SWT.Selection, event -> editor.actions().getAction(action).run());
    return item;
  }

  private void follow(Runnable update) {
    editor.followers().post(bar, update);
  }

  private void showZoom() {
    level.setText(zoom.getZoomAsText());
  }

  private void countProblems() {
    String told = toldProblems();
    if (!told.equals(problems.getText())) {
      problems.setText(told);
      problems.setToolTipText(told);
      BarLayout.changed(problems.getParent());
    }
  }

  private String toldProblems() {
    List<Annotations.Problem> all = editor.annotations().problems();
    if (all.isEmpty()) {
      return editor.proof().noneFound();
    }
    long errors = all.stream().filter(p -> p.severity() == Severity.ERROR).count();
    return Messages.get("problems.count", errors, all.size() - errors);
  }
}
