package org.orrery.workbench.start;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.orrery.ui.Images;
import org.orrery.workbench.Messages;

/** The input of the one start page of a window. */
final class StartInput implements IEditorInput {
  @Override
  public boolean exists() {
    return false;
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return Images.ORRERY.descriptor();
  }

  @Override
  public String getName() {
    return Messages.start_title;
  }

  @Override
  public IPersistableElement getPersistable() {
    return null;
  }

  @Override
  public String getToolTipText() {
    return Messages.start_title;
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StartInput;
  }

  @Override
  public int hashCode() {
    return StartInput.class.hashCode();
  }
}
