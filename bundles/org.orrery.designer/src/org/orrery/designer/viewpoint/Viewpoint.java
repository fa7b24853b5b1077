package org.orrery.designer.viewpoint;

import org.orrery.lifecycle.Element;

/** A reason to look at a drawing: which kinds and attributes matter to it, fade or are left out. */
public interface Viewpoint {
  Viewpoint ALL = GivenViewpoint.ALL;
  Viewpoint GOVERNANCE = GivenViewpoint.GOVERNANCE;
  Viewpoint OPERATIONS = GivenViewpoint.OPERATIONS;
  Viewpoint DATA = GivenViewpoint.DATA;
  Viewpoint PEOPLE = GivenViewpoint.PEOPLE;

  /** What it is called. */
  String label();

  /** How much of an element is to be seen. */
  Presence of(Element element);

  /** The text under the name of an element. */
  String detail(Element element);
}
