package org.orrery.designer.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.orrery.lifecycle.TransitionKind;

/** Tells a connection tool which kind of transition it draws. */
public record LineFactory(TransitionKind kind) implements CreationFactory {
  @Override
  public Object getNewObject() {
    return kind;
  }

  @Override
  public Object getObjectType() {
    return kind;
  }
}
