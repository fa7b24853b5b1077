package org.orrery.rules.checks;

import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.rules.QuickFix;

/**
 * What a check found at an element.
 *
 * @param remedy what to do about it; empty leaves the word to the rule's own remedy
 */
public record Finding(Element element, String message, String remedy, List<QuickFix> fixes) {
  static Finding of(Element element, String message, String remedy, QuickFix... fixes) {
    return new Finding(element, message, remedy, List.of(fixes));
  }
}
