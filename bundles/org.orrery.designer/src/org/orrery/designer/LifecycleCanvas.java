package org.orrery.designer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.parts.DrawingViewer;
import org.orrery.designer.parts.ElementPart;
import org.orrery.designer.parts.ScrolledViewer;
import org.orrery.designer.review.ChangeMarks;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.ElementChange;
import org.orrery.lifecycle.compare.Overlaid;
import org.orrery.ui.Themes;

/**
 * A drawing to look at, with problems and the live state of a run beside it; it can be zoomed,
 * scrolled and selected in, not changed. UI thread only; it releases all it has when disposed.
 */
public final class LifecycleCanvas extends Composite {
  private final ScrolledViewer viewer = new ScrolledViewer();
  private final Annotations annotations = new Annotations();
  private final List<Consumer<Element>> listeners = new CopyOnWriteArrayList<>();
  private final DrawingViewer shown;
  private Drawing drawing;
  private boolean fitsWhenSized;

  /** The zoom at which the whole drawing was shown last; 0 when it never was. */
  private double fitted;

  private List<ElementChange> changes = List.of();
  private ChangeMarks marks;

  public LifecycleCanvas(Composite parent, int style) {
    super(parent, style);
    setLayout(new FillLayout());
    viewer.open(this);
    new DefaultEditDomain(null).addViewer(viewer);
    viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
    shown = new DrawingViewer(viewer, annotations, false);
    viewer.getControl().setBackground(ColorRoles.now().canvas);
    viewer.addSelectionChangedListener(
        event -> selected((IStructuredSelection) event.getSelection()));
    Themes.onChange(this, this::dress);
    addListener(SWT.Resize, event -> resized());
    addDisposeListener(event -> release());
  }

  /**
   * Shows a drawing, the whole of it at first; {@code null} shows none. The drawing must not be
   * shown in an editor at the same time; places that it lacks are found and set in it.
   */
  public void show(Lifecycle lifecycle) {
    changes = List.of();
    open(lifecycle);
    if (lifecycle != null) {
      zoomToFit();
    }
  }

  /** The drawing that it shows, or null. */
  public Lifecycle lifecycle() {
    return drawing == null ? null : drawing.lifecycle();
  }

  /**
   * Shows two versions on one drawing, with marks at what is different between them; the zoom stays
   * when two versions were shown before. Neither of them is changed.
   */
  public void overlay(Lifecycle before, Lifecycle after, List<ElementChange> found) {
    boolean isFirst = changes.isEmpty();
    changes = List.copyOf(found);
    open(Overlaid.of(before, after));
    if (isFirst) {
      zoomToFit();
    }
  }

  /** How many parts of the drawing bear a mark of a difference. */
  public int marked() {
    return marks == null ? 0 : marks.count();
  }

  private void open(Lifecycle lifecycle) {
    checkWidget();
    release();
    if (lifecycle == null) {
      viewer.setContents((EditPart) null);
      return;
    }
    FirstPlaces.complete(lifecycle);
    drawing = new Drawing(lifecycle);
    drawing.listen(change -> mark());
    dress();
  }

  /** Marks what is different, once the figures have their places. */
  private void mark() {
    if (changes.isEmpty() || marks == null) {
      return;
    }
    ChangeMarks now = marks;
    getDisplay()
        .asyncExec(
            () -> {
              if (!isDisposed() && marks == now) {
                viewer.flush();
                now.show(changes);
              }
            });
  }

  /** Problems and live state beside the drawing; setting them repaints what changed only. */
  public Annotations annotations() {
    return annotations;
  }

  /** Selects an element by its id and scrolls to it; does nothing when there is none. */
  public void reveal(String elementId) {
    checkWidget();
    Element element = drawing == null ? null : drawing.byId().get(elementId);
    if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
      viewer.select(part);
      viewer.reveal(part);
    }
  }

  /** Calls {@code selected} with the element that is selected, or null when none is. */
  public void onSelection(Consumer<Element> selected) {
    listeners.add(selected);
  }

  /** Shows the whole drawing, at most at its full size. */
  public void zoomToFit() {
    checkWidget();
    fitsWhenSized = true;
    fitIfAsked();
  }

  public void zoomIn() {
    shown.zoom().zoomIn();
  }

  public void zoomOut() {
    shown.zoom().zoomOut();
  }

  /** A drawing of which the whole is seen is so in another size, too. */
  private void resized() {
    double now = shown.zoom().getZoom();
    fitsWhenSized |= now == fitted && now > shown.zoom().getMinZoom();
    fitIfAsked();
  }

  private void fitIfAsked() {
    if (!fitsWhenSized || drawing == null || getClientArea().width < 50) {
      return;
    }
    fitsWhenSized = false;
    getDisplay()
        .asyncExec(
            () -> {
              if (!isDisposed() && drawing != null) {
                viewer.flush();
                shown.zoom().setZoomAsText(ZoomManager.FIT_ALL);
                if (shown.zoom().getZoom() > 1) {
                  shown.zoom().setZoom(1);
                }
                fitted = shown.zoom().getZoom();
              }
            });
  }

  private void dress() {
    viewer.getControl().setBackground(ColorRoles.now().canvas);
    if (drawing != null) {
      if (marks != null) {
        marks.clear();
      }
      shown.show(drawing, ColorRoles.now());
      marks = new ChangeMarks(viewer, drawing);
      mark();
    }
  }

  private void selected(IStructuredSelection selection) {
    Element element =
        selection.getFirstElement() instanceof ElementPart part
                && !(part.element() instanceof Lifecycle)
            ? part.element()
            : null;
    listeners.forEach(listener -> listener.accept(element));
  }

  private void release() {
    if (marks != null && !viewer.getControl().isDisposed()) {
      marks.clear();
    }
    marks = null;
    shown.dispose();
    if (drawing != null) {
      drawing.dispose();
      drawing = null;
    }
  }
}
