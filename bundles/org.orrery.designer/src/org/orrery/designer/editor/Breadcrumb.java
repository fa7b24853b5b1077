package org.orrery.designer.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.orrery.designer.Messages;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Skin;
import org.orrery.ui.Themes;
import org.orrery.ui.text.Brief;

/**
 * Above a drawing that was entered from another: the way to it, each drawing of which can be shown
 * again; unsaved ones bear a star. Hidden while the first one is shown. UI thread.
 */
final class Breadcrumb extends Composite {
  private static final int MOST_LETTERS = 40;
  private final LifecycleEditor editor;
  private List<String> shown = List.of();

  Breadcrumb(Composite parent, LifecycleEditor editor) {
    super(parent, SWT.NONE);
    this.editor = editor;
    Skin.panel(this);
    GridLayoutFactory.fillDefaults().margins(10, 4).spacing(6, 0).applyTo(this);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
  }

  /** Shows the way to the drawing on top; the editor is laid out anew only when it is another. */
  void show(List<OpenDrawing> trail) {
    List<String> wanted = trail.stream().map(each -> each.path() + name(each)).toList();
    boolean isOther = !wanted.equals(shown) && Math.max(wanted.size(), shown.size()) > 1;
    shown = wanted;
    if (isOther) {
      fill(trail);
    }
  }

  private void fill(List<OpenDrawing> trail) {
    for (Control child : getChildren()) {
      child.dispose();
    }
    for (OpenDrawing each : trail) {
      boolean isLast = each == trail.getLast();
      if (each != trail.getFirst()) {
        Skin.apply(new Label(this, SWT.NONE), ColorRole.PANEL, ColorRole.MUTED).setText("\u203a");
      }
      if (isLast) {
        Label here = Skin.panel(new Label(this, SWT.NONE));
        here.setText(name(each).replace("&", "&&"));
        here.setToolTipText(each.path().toString());
      } else {
        way(each);
      }
    }
    GridLayoutFactory.createFrom((org.eclipse.swt.layout.GridLayout) getLayout())
        .numColumns(Math.max(1, getChildren().length))
        .applyTo(this);
    ((GridData) getLayoutData()).exclude = trail.size() < 2;
    setVisible(trail.size() > 1);
    Themes.style(this);
    getParent().layout();
    layout();
  }

  private void way(OpenDrawing to) {
    Link link = Skin.panel(new Link(this, SWT.NONE));
    link.setText("<a>" + name(to).replace("&", "&&").replace("<", "\u2039") + "</a>");
    link.setToolTipText(Messages.get("level.back", to.path()));
    link.addListener(SWT.Selection, event -> editor.body().show(to));
  }

  private static String name(OpenDrawing of) {
    String given = of.drawing() == null ? null : of.drawing().lifecycle().getName();
    String name = given == null || given.isBlank() ? of.input().getName() : given.strip();
    String whole = Brief.line(name, MOST_LETTERS);
    return of.isDirty() ? "*" + whole : whole;
  }
}
