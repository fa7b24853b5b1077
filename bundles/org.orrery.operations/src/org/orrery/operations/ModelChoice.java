package org.orrery.operations;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The model that the operations views show; travels as the selection of the workbench window. */
public record ModelChoice(String model) {
  /** The model of a selection, or null when it holds none. */
  public static ModelChoice in(ISelection selection) {
    return selection instanceof IStructuredSelection structured
            && structured.getFirstElement() instanceof ModelChoice choice
        ? choice
        : null;
  }
}
