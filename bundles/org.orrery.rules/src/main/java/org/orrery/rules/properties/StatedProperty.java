package org.orrery.rules.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Property;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Certifying;
import org.orrery.rules.checks.Check;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.FlowEdits;
import org.orrery.rules.flow.Drawing;

/** A property of the vocabulary, ready to be held against drawings; immutable. */
public interface StatedProperty extends Property, Check {
  /** Whether it looks at more than single elements that are no transitions. */
  default boolean asksForFlow() {
    return true;
  }

  @Override
  default boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return asksForFlow() || !FlowEdits.leaveNodesAlone(edited, feature);
  }

  @Override
  default boolean reads(EStructuralFeature text) {
    return LookedAt.of(this).stream().anyMatch(place -> place.feature() == text);
  }

  /** A property that is asked only of drawings whose life cycle fulfils criteria. */
  record Conditional(List<Criterion> when, StatedProperty property)
      implements StatedProperty, Certifying {
    private static final String NOT_ASKED = "not asked";

    public Conditional {
      when = List.copyOf(when);
    }

    @Override
    public String is() {
      return property.is();
    }

    @Override
    public Message demand() {
      return Said.of("properties.conditional", Criterion.words(when), property.demand());
    }

    @Override
    public boolean asksForFlow() {
      return property.asksForFlow() || Criterion.anyAsksForFlow(when);
    }

    @Override
    public List<Finding> check(Drawing drawing) {
      return isAsked(drawing) ? property.check(drawing) : List.of();
    }

    @Override
    public Optional<String> certificate(Drawing drawing) {
      if (!isAsked(drawing)) {
        return Optional.of(NOT_ASKED);
      }
      return property instanceof Certifying check ? check.certificate(drawing) : Optional.empty();
    }

    @Override
    public boolean isProvedBy(String certificate, Drawing drawing) {
      if (!isAsked(drawing)) {
        return certificate.equals(NOT_ASKED);
      }
      return property instanceof Certifying check && check.isProvedBy(certificate, drawing);
    }

    private boolean isAsked(Drawing drawing) {
      return Criterion.all(when, drawing.lifecycle());
    }
  }
}
