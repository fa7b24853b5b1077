package org.orrery.operations;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench what a view has selected. UI thread. */
public final class SelectionSource implements ISelectionProvider {
  private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
  private ISelection selection = StructuredSelection.EMPTY;

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
    return selection;
  }

  @Override
  public void setSelection(ISelection selected) {
    if (!selected.equals(selection)) {
      selection = selected;
      SelectionChangedEvent event = new SelectionChangedEvent(this, selected);
      listeners.forEach(listener -> listener.selectionChanged(event));
    }
  }
}
