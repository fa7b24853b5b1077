package org.orrery.designer.find;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;

/**
 * A text of a drawing that holds what is looked for.
 *
 * @param index of the text in a list of texts, or -1
 */
public record Hit(EObject object, EAttribute feature, int index) {
  /** The element that has the text, itself or in a part of it. */
  public Element element() {
    return Drawing.elementOf(object);
  }

  public String text() {
    Object value = object.eGet(feature);
    return (String) (index < 0 ? value : ((List<?>) value).get(index));
  }

  /** Where the text stands, for example "Train: Documentation". */
  String told() {
    return Names.of(element()) + ": " + Names.feature(feature);
  }
}
