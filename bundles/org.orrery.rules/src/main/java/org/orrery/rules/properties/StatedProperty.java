package org.orrery.rules.properties;

import java.util.List;
import org.orrery.rules.Property;
import org.orrery.rules.checks.Check;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.flow.Drawing;

/** A property of the vocabulary, ready to be held against drawings; immutable. */
public interface StatedProperty extends Property, Check {
  /** A property that is asked only of drawings whose life cycle fulfils criteria. */
  record Conditional(List<Criterion> when, StatedProperty property) implements StatedProperty {
    public Conditional {
      when = List.copyOf(when);
    }

    @Override
    public String is() {
      return property.is();
    }

    @Override
    public String words() {
      return "For a life cycle with " + Criterion.words(when) + ": " + property.words();
    }

    @Override
    public List<Finding> check(Drawing drawing) {
      return Criterion.all(when, drawing.lifecycle()) ? property.check(drawing) : List.of();
    }
  }
}
