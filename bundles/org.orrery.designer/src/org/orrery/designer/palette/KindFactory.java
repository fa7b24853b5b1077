package org.orrery.designer.palette;

import org.eclipse.gef.requests.CreationFactory;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kind;

/** Makes the new element of a creation tool. */
record KindFactory(Kind kind) implements CreationFactory {
  @Override
  public Object getNewObject() {
    return Creating.element(kind);
  }

  @Override
  public Object getObjectType() {
    return kind;
  }
}
