package org.orrery.rules.properties;

import java.util.List;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;

/** The drawing holds at least a number of elements of a sort. */
public record Exists(Selector what, int atLeast) implements StatedProperty {
  @Override
  public String is() {
    return "exists";
  }

  @Override
  public String words() {
    return "The drawing has at least " + atLeast + " " + what.words() + ".";
  }

  @Override
  public boolean asksForFlow() {
    return what.asksForFlow();
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    int found = what.in(drawing).size();
    if (found >= atLeast) {
      return List.of();
    }
    return List.of(
        Finding.of(
            drawing.lifecycle(),
            "The life cycle "
                + Names.of(drawing.lifecycle())
                + " has "
                + (found == 0 ? "no" : "only " + found + " of at least " + atLeast)
                + " "
                + what.words()
                + ".",
            ""));
  }
}
