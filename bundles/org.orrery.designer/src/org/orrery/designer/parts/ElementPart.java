package org.orrery.designer.parts;

import org.orrery.lifecycle.Element;

/** An edit part that stands for an element of the language. */
public interface ElementPart {
  Element element();

  /** Shows name, detail and place as they are now. */
  void showElement();

  /** Shows problems and live state as they are now. */
  void showAnnotations();

  /** Takes in nodes and lines that came or went. */
  void showStructure();
}
