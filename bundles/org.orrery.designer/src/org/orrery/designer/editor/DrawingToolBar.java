package org.orrery.designer.editor;

import java.util.List;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.proof.DayChooser;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.designer.viewpoint.ViewpointChooser;
import org.orrery.rules.Severity;

/** Above the drawing: what is used often, the zoom, and how many problems there are. */
final class DrawingToolBar {
  private final LifecycleEditor editor;
  private final ZoomManager zoom;
  private final ToolBar bar;
  private final Combo level;
  private final Label problems;
  private final LocalResourceManager resources;
  private final ZoomListener zoomed = now -> showZoom();
  private final Runnable stopListening;
  private ColorRoles colors;

  DrawingToolBar(Composite parent, EditorPane pane, LifecycleEditor editor, ColorRoles colors) {
    EditPartViewer viewer = pane.viewer();
    this.editor = editor;
    zoom = pane.zoom();
    this.colors = colors;
    resources = new LocalResourceManager(JFaceResources.getResources(), parent);
    GridLayoutFactory.fillDefaults().numColumns(5).margins(6, 2).spacing(8, 0).applyTo(parent);
    bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL);
    item(EditorActions.ARRANGE, "layout", SWT.PUSH);
    item(EditorActions.GRID, "grid", SWT.CHECK)
        .setSelection(isOn(viewer, SnapToGrid.PROPERTY_GRID_VISIBLE));
    item(EditorActions.SNAP, "snap", SWT.CHECK)
        .setSelection(isOn(viewer, SnapToGrid.PROPERTY_GRID_ENABLED));
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
    GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(level);
    ViewpointChooser view = new ViewpointChooser(parent, pane.viewpoint(), pane::look);
    GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(view.control());
    problems = new Label(parent, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(problems);
    DayChooser day = new DayChooser(parent, editor.proof());
    GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(day.control());
    zoom.addZoomListener(zoomed);
    stopListening = editor.annotations().listen(ids -> countProblems());
    showZoom();
    countProblems();
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
    stopListening.run();
  }

  private static boolean isOn(EditPartViewer viewer, String property) {
    return Boolean.TRUE.equals(viewer.getProperty(property));
  }

  private ToolItem item(String action, String icon, int style) {
    ToolItem item = new ToolItem(bar, style);
    item.setImage(resources.create(Icons.descriptor(icon, colors.text)));
    item.setData(icon);
    item.setToolTipText(Messages.get("action." + action).replace("&", "").replace("\t", "  "));
    item.addListener(SWT.Selection, event -> editor.actions().getAction(action).run());
    return item;
  }

  private void showZoom() {
    if (!level.isDisposed()) {
      level.setText(zoom.getZoomAsText());
    }
  }

  private void countProblems() {
    if (problems.isDisposed()) {
      return;
    }
    List<Annotations.Problem> all = editor.annotations().problems();
    long errors = all.stream().filter(p -> p.severity() == Severity.ERROR).count();
    problems.setText(
        all.isEmpty()
            ? Messages.get("problems.none")
            : Messages.get("problems.count", errors, all.size() - errors));
    problems.setToolTipText(problems.getText());
    problems.getParent().layout();
  }
}
