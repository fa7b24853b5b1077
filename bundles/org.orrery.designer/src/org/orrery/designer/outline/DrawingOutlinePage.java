package org.orrery.designer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.editor.UndoElsewhere;
import org.orrery.designer.parts.ElementPart;
import org.orrery.lifecycle.Element;
import org.orrery.ui.Themes;

/** The outline: all elements as a tree with their problems, and the whole drawing in small. */
public final class DrawingOutlinePage extends Page implements IContentOutlinePage {
  private static final int[] WEIGHTS = {70, 30};

  private final LifecycleEditor editor;
  private Composite page;
  private SashForm sash;
  private GraphicalViewer drawnIn;
  private TreeViewer tree;
  private Overview overview;
  private Runnable stopModel;
  private Runnable stopAnnotations;
  private final Runnable following = this::follow;
  private final ISelectionChangedListener drawn = event -> followSoon();
  private final List<ISelectionChangedListener> listeners = new ArrayList<>();
  private boolean isFollowing;
  private int quiet;
  private boolean isPassedOn;
  private ISelection meant = StructuredSelection.EMPTY;
  private OutlineUpdates updates;

  public DrawingOutlinePage(LifecycleEditor editor) {
    this.editor = editor;
  }

  @Override
  public void createControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    page.setLayout(new FillLayout());
    editor.followers().post(page, this::fillFirst);
  }

  private void fillFirst() {
    if (sash == null) {
      show();
    }
  }

  /** Shows the drawing that is on top in the editor now. */
  public void show() {
    if (page == null || page.isDisposed()) {
      return;
    }
    stopListening();
    if (sash != null) {
      sash.dispose();
      sash = null;
      tree = null;
    }
    if (editor.drawing() != null) {
      fill();
      page.layout();
    }
  }

  private void fill() {
    sash = new SashForm(page, SWT.VERTICAL);
    tree = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
    tree.setUseHashlookup(true);
    tree.setContentProvider(new OutlineContent());
    tree.setLabelProvider(new OutlineLabels(tree.getControl(), editor.annotations()));
    tree.setInput(editor.drawing());
    tree.expandToLevel(2);
    overview = new Overview(sash, editor);
    sash.setWeights(WEIGHTS);
    MenuManager menu = new OutlineMenu(editor, tree).manager();
    tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    listeners.forEach(tree::addSelectionChangedListener);
    tree.addSelectionChangedListener(event -> heard());
    tree.addDoubleClickListener(event -> reveal());
    drawnIn = editor.viewer();
    drawnIn.addSelectionChangedListener(drawn);
    updates = new OutlineUpdates(tree, editor.drawing(), editor.followers(), this::update);
    stopModel = editor.drawing().listen(updates::changed);
    stopAnnotations = editor.annotations().listen(updates::annotated);
    Themes.onChange(sash, this::dress);
    dress();
  }

  @Override
  public void init(IPageSite site) {
    super.init(site);
    UndoElsewhere.offer(site.getActionBars(), editor);
    site.setSelectionProvider(this);
  }

  /** Selects an element in the tree. */
  public void select(Element element) {
    editor.followers().flush();
    if (tree != null) {
      quietly(updates::flush);
      tree.setSelection(new StructuredSelection(element), true);
      lead();
      tree.getControl().setFocus();
    }
  }

  @Override
  public Control getControl() {
    return page;
  }

  @Override
  public void setFocus() {
    if (tree == null) {
      page.setFocus();
    } else {
      tree.getControl().setFocus();
    }
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
    if (tree != null) {
      tree.addSelectionChangedListener(listener);
    }
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
    if (tree != null) {
      tree.removeSelectionChangedListener(listener);
    }
  }

  @Override
  public ISelection getSelection() {
    return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
  }

  @Override
  public void setSelection(ISelection selection) {
    if (tree != null) {
      tree.setSelection(selection);
    }
  }

  @Override
  public void dispose() {
    stopListening();
    super.dispose();
  }

  private void stopListening() {
    if (drawnIn != null) {
      stopModel.run();
      stopAnnotations.run();
      drawnIn.removeSelectionChangedListener(drawn);
      drawnIn = null;
    }
  }

  private void dress() {
    overview.redraw();
    quietly(tree::refresh);
  }

  private void followSoon() {
    if (!isFollowing) {
      editor.followers().post(tree.getControl(), following);
    }
  }

  /** Selects in the tree what is selected on the drawing. */
  private void follow() {
    quietly(
        () -> {
          updates.flush();
          meant = new StructuredSelection(editor.selected());
          tree.setSelection(meant, true);
        });
  }

  private void update() {
    quietly(updates::flush);
    overview.redraw();
  }

  /**
   * What changes in the tree does not lead the drawing, which may be ahead. GTK passes the
   * selection of a row that is gone on to another and tells so with the next events; unless the
   * tree has the keys, nobody chose that row.
   */
  private void quietly(Runnable change) {
    quiet++;
    try {
      change.run();
    } finally {
      page.getDisplay().asyncExec(this::endQuiet);
    }
  }

  private void endQuiet() {
    if (isPassedOn && tree != null && !tree.getControl().isDisposed()) {
      tree.setSelection(meant);
    }
    isPassedOn = false;
    quiet--;
  }

  private void heard() {
    if (quiet > 0 && !tree.getControl().isFocusControl()) {
      isPassedOn = true;
    } else {
      lead();
    }
  }

  /** Selects on the drawing what is selected in the tree, as far as it is drawn. */
  private void lead() {
    if (isFollowing || editor.viewer() == null) {
      return;
    }
    isFollowing = true;
    meant = tree.getSelection();
    List<?> parts =
        tree.getStructuredSelection().stream()
            .map(editor.viewer().getEditPartRegistry()::get)
            .filter(Objects::nonNull)
            .filter(part -> ((EditPart) part).isSelectable())
            .toList();
    if (!parts.isEmpty() && !(parts.get(0) instanceof org.orrery.designer.parts.LifecyclePart)) {
      editor.viewer().setSelection(new StructuredSelection(parts));
      editor.viewer().reveal((EditPart) parts.get(0));
    }
    isFollowing = false;
  }

  private void reveal() {
    if (tree.getStructuredSelection().getFirstElement() instanceof Element element
        && editor.viewer().getEditPartRegistry().get(element) instanceof ElementPart) {
      editor.setFocus();
    } else {
      editor.openProperties();
    }
  }
}
