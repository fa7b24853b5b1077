package org.orrery.designer.editor;

import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

/** One drawing of an editor, for the workbench, which saves each by itself. */
final class DrawingSaveable extends Saveable {
  private final LifecycleEditor editor;
  private final OpenDrawing open;

  private DrawingSaveable(LifecycleEditor editor, OpenDrawing open) {
    this.editor = editor;
    this.open = open;
  }

  static Saveable[] of(LifecycleEditor editor, List<OpenDrawing> drawings) {
    return drawings.stream()
        .map(each -> new DrawingSaveable(editor, each))
        .toArray(Saveable[]::new);
  }

  /** Tells the workbench what became of a drawing, by a constant of the event. */
  static void tell(LifecycleEditor editor, int what, OpenDrawing drawing) {
    Saveable[] told = of(editor, List.of(drawing));
    editor
        .getSite()
        .getService(ISaveablesLifecycleListener.class)
        .handleLifecycleEvent(new SaveablesLifecycleEvent(editor, what, told, false));
  }

  @Override
  public String getName() {
    return open.input().getName();
  }

  @Override
  public String getToolTipText() {
    return open.path().toString();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return ImageDescriptor.createFromImage(editor.getTitleImage());
  }

  @Override
  public boolean isDirty() {
    return open.isDirty();
  }

  @Override
  public void doSave(IProgressMonitor monitor) throws CoreException {
    if (!editor.saving().save(open, monitor)) {
      monitor.setCanceled(true);
      throw new OperationCanceledException();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DrawingSaveable saveable && saveable.open == open;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(open);
  }
}
