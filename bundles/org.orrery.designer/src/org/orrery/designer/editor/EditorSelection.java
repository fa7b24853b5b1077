package org.orrery.designer.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CommandStackEvent;
import org.eclipse.gef.commands.CommandStackEventListener;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.orrery.designer.parts.ElementPart;
import org.orrery.lifecycle.Element;

/**
 * What is selected in an editor, whichever viewer shows its drawing: the workbench listens to one
 * provider of an editor for good. UI thread.
 */
final class EditorSelection implements ISelectionProvider {
  private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
  private final ISelectionChangedListener heard = event -> tell();
  private final CommandStackEventListener changing = this::changing;
  private CommandStack commands;
  private GraphicalViewer viewer;
  private boolean isHeld;
  private boolean isChanged;

  /** Takes the selection of a viewer from now on; of none while it is null. */
  void follow(GraphicalViewer now) {
    if (viewer != null) {
      viewer.removeSelectionChangedListener(heard);
    }
    viewer = now;
    if (viewer != null) {
      viewer.addSelectionChangedListener(heard);
    }
    tell();
  }

  /**
   * Tells what a command has changed of the selection once, when it is done: of thousands of steps
   * that go, each takes itself out of the selection.
   */
  void follow(CommandStack now) {
    if (commands != null) {
      commands.removeCommandStackEventListener(changing);
    }
    commands = now;
    commands.addCommandStackEventListener(changing);
  }

  private void changing(CommandStackEvent event) {
    isHeld = event.isPreChangeEvent();
    if (!isHeld && isChanged) {
      tell();
    }
  }

  /** The elements that are selected; the life cycle itself when nothing is. */
  List<Element> elements() {
    return viewer == null
        ? List.of()
        : ((List<?>) viewer.getSelectedEditParts())
            .stream()
                .filter(ElementPart.class::isInstance)
                .map(part -> ((ElementPart) part).element())
                .toList();
  }

  /** Selects elements that are drawn and scrolls to the last one. */
  void select(List<? extends Element> elements) {
    List<?> parts =
        elements.stream().map(viewer.getEditPartRegistry()::get).filter(p -> p != null).toList();
    viewer.setSelection(new StructuredSelection(parts));
    if (!parts.isEmpty()) {
      viewer.flush();
      viewer.reveal((EditPart) parts.get(parts.size() - 1));
    }
  }

  /** Calls {@code changed} when something else is selected, until the result is run. */
  Runnable listen(Runnable changed) {
    ISelectionChangedListener listener = event -> changed.run();
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void addSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removeSelectionChangedListener(ISelectionChangedListener listener) {
    listeners.remove(listener);
  }

  @Override
  public ISelection getSelection() {
    return viewer == null || viewer.getContents() == null
        ? StructuredSelection.EMPTY
        : viewer.getSelection();
  }

  @Override
  public void setSelection(ISelection selection) {
    if (viewer != null) {
      viewer.setSelection(selection);
    }
  }

  private void tell() {
    isChanged = isHeld;
    if (isHeld) {
      return;
    }
    SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
    listeners.forEach(listener -> listener.selectionChanged(event));
  }
}
