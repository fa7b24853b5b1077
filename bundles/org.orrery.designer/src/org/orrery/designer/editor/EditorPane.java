package org.orrery.designer.editor;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.find.FindBar;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.palette.PalettePane;
import org.orrery.designer.proof.DayBar;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.viewpoint.Choices;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.ui.Letters;
import org.orrery.ui.Themes;

/** What an editor shows: tool bar, drawing and palette. */
final class EditorPane {
  private static final int PALETTE_WIDTH = 236;

  private final LifecycleEditor editor;
  private final SplitCanvas canvas;
  private final PalettePane palette;
  private final DrawingToolBar tools;
  private final FindBar find;
  private Drawing drawing;

  EditorPane(Composite parent, LifecycleEditor editor) {
    this.editor = editor;
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    Composite bar = new Composite(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    new DayBar(page, editor.proof());
    find = new FindBar(page, editor);
    Composite sash = new Composite(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    canvas = new SplitCanvas(sash, editor, this::activated);
    canvas.look(Choices.of(editor.path()));
    zoom().setZoom(Math.max(1, Letters.scale()));
    palette =
        new PalettePane(
            sash, canvas.viewer(), ColorRoles.now(), kind -> new Drafting(editor).create(kind));
    editor.followers().post(palette, palette::fill);
    SideBySide.arrange(sash, canvas, palette, Letters.room(PALETTE_WIDTH));
    tools = new DrawingToolBar(bar, this, editor, ColorRoles.now());
    editor
        .domain()
        .onToolChange(
            () -> {
              palette.toolChanged();
              editor.keys().refresh();
            });
    editor
        .getSite()
        .registerContextMenu(LifecycleEditor.ID, canvas.first().menu(), canvas.viewer());
    Themes.onChange(page, this::dress);
  }

  /** The first place of the drawing, which is always there. */
  GraphicalViewer viewer() {
    return canvas.viewer();
  }

  /** The place that had the keys last. */
  GraphicalViewer active() {
    return canvas.active().viewer();
  }

  SplitCanvas canvas() {
    return canvas;
  }

  ZoomManager zoom() {
    return canvas.active().shown().zoom();
  }

  Viewpoint viewpoint() {
    return canvas.viewpoint();
  }

  private void activated(DrawingCanvas now) {
    editor.follow(now.viewer());
    tools.follow(now.shown().zoom());
  }

  /** Shows the drawing from a viewpoint and remembers that. */
  void look(Viewpoint from) {
    canvas.look(from);
    Choices.keep(editor.path(), from);
  }

  FindBar find() {
    return find;
  }

  PalettePane palette() {
    return palette;
  }

  void show(Drawing now) {
    drawing = now;
    canvas.show(now, ColorRoles.now());
  }

  /** Ends what is being typed, so that it is in the model. */
  void commitTyping() {
    if (canvas.getDisplay().getFocusControl() instanceof org.eclipse.swt.widgets.Text text) {
      text.notifyListeners(SWT.FocusOut, new org.eclipse.swt.widgets.Event());
    }
  }

  void release() {
    canvas.release();
    tools.dispose();
    editor.domain().onToolChange(() -> {});
  }

  private void dress() {
    if (drawing != null) {
      canvas.show(drawing, ColorRoles.now());
      palette.dress(ColorRoles.now());
      tools.dress(ColorRoles.now());
      editor
          .actions()
          .getActions()
          .forEachRemaining(
              each -> {
                if (each instanceof EditorAction action) {
                  action.dress();
                }
              });
    }
  }
}
