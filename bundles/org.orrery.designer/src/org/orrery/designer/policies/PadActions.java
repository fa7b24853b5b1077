package org.orrery.designer.policies;

import java.util.List;
import org.orrery.designer.kinds.Kind;
import org.orrery.lifecycle.Element;

/** What the pad beside a selected node can do; the editor offers it to its viewer. */
public interface PadActions {
  /** The viewer's property that holds it. */
  String KEY = "org.orrery.designer.pad";

  /** The kinds that likely come next, the likeliest first. */
  List<Kind> likely(Element node);

  /** Creates a node of a kind behind another, already joined. */
  void append(Element node, Kind kind);

  /** Asks for the kind that is appended. */
  void appendAny(Element node);

  /** Asks for the node to which a line shall lead. */
  void connect(Element node);

  void delete(Element node);
}
