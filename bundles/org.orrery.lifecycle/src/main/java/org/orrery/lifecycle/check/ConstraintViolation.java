package org.orrery.lifecycle.check;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.words.Message;

/**
 * A field that cannot be as it is.
 *
 * @param element the element, or the one that holds the object with the field
 * @param feature the field
 * @param said what is wrong and what is expected, as a sentence
 */
public record ConstraintViolation(Element element, EStructuralFeature feature, Message said) {
  /** What is wrong and what is expected, in English. */
  public String message() {
    return said.english();
  }

  /** What to do: which values or what form the field may have. */
  public Message advice() {
    return new Message(said.home(), said.key() + ".do", said.arguments());
  }
}
