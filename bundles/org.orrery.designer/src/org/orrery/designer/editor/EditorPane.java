package org.orrery.designer.editor;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.find.FindBar;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.palette.PalettePane;
import org.orrery.designer.parts.DrawingViewer;
import org.orrery.designer.parts.ScrolledViewer;
import org.orrery.designer.policies.PadActions;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.viewpoint.Choices;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.ui.Themes;

/** What an editor shows: tool bar, drawing and palette. */
final class EditorPane {
  private static final int PALETTE_WIDTH = 236;

  private final LifecycleEditor editor;
  private final ScrolledViewer viewer = new ScrolledViewer();
  private final DrawingViewer shown;
  private final PalettePane palette;
  private final DrawingToolBar tools;
  private final FindBar find;
  private Drawing drawing;

  EditorPane(Composite parent, LifecycleEditor editor) {
    this.editor = editor;
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
    Composite bar = new Composite(page, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 3).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    find = new FindBar(page, editor);
    Composite sash = new Composite(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    viewer.open(sash);
    editor.domain().addViewer(viewer);
    shown = new DrawingViewer(viewer, editor.annotations(), true);
    shown.look(Choices.of(editor.path()));
    palette =
        new PalettePane(sash, viewer, ColorRoles.now(), kind -> new Drafting(editor).create(kind));
    SideBySide.arrange(sash, viewer.getControl(), palette, PALETTE_WIDTH);
    editor.domain().onToolChange(palette::toolChanged);
    tools = new DrawingToolBar(bar, this, editor, ColorRoles.now());
    viewer.setProperty(PadActions.KEY, new Pad(editor));
    viewer.setKeyHandler(new DrawingKeys(viewer, editor));
    ContextMenuProvider menu = new DrawingMenu(viewer, editor);
    viewer.setContextMenu(menu);
    editor.getSite().registerContextMenu(LifecycleEditor.ID, menu, viewer);
    Themes.onChange(page, this::dress);
  }

  GraphicalViewer viewer() {
    return viewer;
  }

  ZoomManager zoom() {
    return shown.zoom();
  }

  Viewpoint viewpoint() {
    return shown.viewpoint();
  }

  /** Shows the drawing from a viewpoint and remembers that. */
  void look(Viewpoint from) {
    shown.look(from);
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
    shown.show(now, ColorRoles.now());
  }

  /** Ends what is being typed, so that it is in the model. */
  void commitTyping() {
    if (viewer.getControl().getDisplay().getFocusControl()
        instanceof org.eclipse.swt.widgets.Text text) {
      text.notifyListeners(SWT.FocusOut, new org.eclipse.swt.widgets.Event());
    }
  }

  void release() {
    shown.dispose();
    tools.dispose();
    editor.domain().onToolChange(() -> {});
    if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
      editor.domain().removeViewer(viewer);
    }
  }

  private void dress() {
    if (drawing != null) {
      shown.show(drawing, ColorRoles.now());
      palette.dress(ColorRoles.now());
      tools.dress(ColorRoles.now());
    }
  }
}
