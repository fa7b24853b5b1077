package org.orrery.designer.parts;

import org.orrery.lifecycle.Element;

/** What a double click on an element opens; the editor offers it to its viewer. */
@FunctionalInterface
public interface Opening {
  /** The viewer's property that holds it. */
  String KEY = "org.orrery.designer.opening";

  /** Opens what an element stands for; whether there is anything, else its name is edited. */
  boolean open(Element element);
}
