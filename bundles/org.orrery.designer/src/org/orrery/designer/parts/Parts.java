package org.orrery.designer.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Pipeline;
import org.orrery.lifecycle.Stage;

/** Makes the edit part of each element. */
public final class Parts implements EditPartFactory {
  @Override
  public EditPart createEditPart(EditPart context, Object model) {
    EditPart part;
    if (model instanceof Lifecycle) {
      part = new LifecyclePart();
    } else if (model instanceof Stage || model instanceof Pipeline) {
      part = new FramePart();
    } else if (Graph.isLine((Element) model)) {
      part = new LinePart();
    } else {
      part = new NodePart();
    }
    part.setModel(model);
    return part;
  }
}
