package org.orrery.rules.fixes;

import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleInfo;

/** Offers fixes of one sort; reads the drawing and changes nothing. */
@FunctionalInterface
interface Offer {
  /**
   * The fixes for an element that violates a rule; none where this sort would not help.
   *
   * @param rule states the values that the fix must reach
   * @param site the drawing of the element
   */
  List<QuickFix> at(Element element, RuleInfo rule, Site site);
}
