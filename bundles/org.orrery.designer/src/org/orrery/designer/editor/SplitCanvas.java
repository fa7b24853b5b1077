package org.orrery.designer.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.parts.DrawingViewer;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.ui.Skin;

/**
 * Shows a drawing in one place, or in two beside or above each other: on one model and one history,
 * with the selection in step, but each with its own zoom and scroll. One of them is active: it had
 * the keys last. UI thread.
 */
final class SplitCanvas extends Composite {
  private static final int EDGE = 5;

  private final LifecycleEditor editor;
  private final SashForm sash;
  private final List<DrawingCanvas> places = new ArrayList<>();
  private final Consumer<DrawingCanvas> activated;
  private DrawingCanvas active;
  private boolean isFollowing;

  /** {@code activated} hears of each change of the active place. */
  SplitCanvas(Composite parent, LifecycleEditor editor, Consumer<DrawingCanvas> activated) {
    super(parent, SWT.NONE);
    this.editor = editor;
    this.activated = activated;
    setLayout(new FillLayout());
    sash = Skin.panel(new SashForm(this, SWT.HORIZONTAL));
    sash.setSashWidth(EDGE);
    active = add();
  }

  /** The first place, which is always there. */
  GraphicalViewer viewer() {
    return places.getFirst().viewer();
  }

  DrawingCanvas first() {
    return places.getFirst();
  }

  /** The place that had the keys last. */
  DrawingCanvas active() {
    return active;
  }

  boolean isSplit() {
    return places.size() > 1;
  }

  Viewpoint viewpoint() {
    return first().shown().viewpoint();
  }

  void look(Viewpoint from) {
    places.forEach(place -> place.shown().look(from));
  }

  void show(Drawing drawing, ColorRoles colors) {
    places.forEach(place -> place.shown().show(drawing, colors));
    mark();
  }

  /** Splits so, or turns the split; what is split so already becomes one place again. */
  void toggle(int orientation) {
    boolean isSame = isSplit() && sash.getOrientation() == orientation;
    sash.setOrientation(orientation);
    if (isSame) {
      join();
    } else if (!isSplit()) {
      split();
    }
    mark();
    sash.layout();
  }

  private void split() {
    DrawingViewer before = first().shown();
    Seen seen = Seen.in(viewer());
    DrawingCanvas added = add();
    added.shown().look(before.viewpoint());
    added.shown().show(before.drawing(), ColorRoles.now());
    sash.setWeights(50, 50);
    sash.layout();
    seen.show(added.viewer());
    follow(viewer(), added.viewer());
    added.viewer().getControl().setFocus();
  }

  private void join() {
    DrawingCanvas gone = places.removeLast();
    boolean hadKeys = active == gone;
    active = first();
    gone.release(editor);
    gone.dispose();
    activated.accept(active);
    if (hadKeys) {
      viewer().getControl().setFocus();
    }
  }

  /** Gives the keys to the other place. */
  void turn() {
    if (isSplit()) {
      DrawingCanvas other = active == first() ? places.getLast() : first();
      other.viewer().getControl().setFocus();
    }
  }

  private DrawingCanvas add() {
    DrawingCanvas place = new DrawingCanvas(sash, editor);
    places.add(place);
    place.viewer().getControl().addListener(SWT.FocusIn, event -> activate(place));
    place.viewer().addSelectionChangedListener(event -> selected(place.viewer()));
    return place;
  }

  private void activate(DrawingCanvas now) {
    if (active != now) {
      active = now;
      mark();
      activated.accept(now);
    }
  }

  private void mark() {
    places.forEach(place -> place.mark(isSplit(), place == active));
  }

  private void selected(GraphicalViewer in) {
    if (!isFollowing) {
      places.stream()
          .map(DrawingCanvas::viewer)
          .filter(each -> each != in)
          .forEach(each -> follow(in, each));
    }
  }

  /** Selects in one place what is selected in another, without scrolling there. */
  private void follow(GraphicalViewer from, GraphicalViewer to) {
    if (from.getContents() == null || to.getContents() == null) {
      return;
    }
    isFollowing = true;
    try {
      List<?> parts =
          ((List<?>) from.getSelectedEditParts())
              .stream()
                  .map(part -> ((org.eclipse.gef.EditPart) part).getModel())
                  .map(to.getEditPartRegistry()::get)
                  .filter(Objects::nonNull)
                  .toList();
      to.setSelection(new StructuredSelection(parts));
    } finally {
      isFollowing = false;
    }
  }

  void release() {
    places.forEach(place -> place.release(editor));
  }
}
