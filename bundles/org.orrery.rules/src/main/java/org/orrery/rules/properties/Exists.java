package org.orrery.rules.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.FlowEdits;
import org.orrery.rules.checks.Names;
import org.orrery.rules.flow.Drawing;

/** The drawing holds at least a number of elements of a sort. */
public record Exists(Selector what, int atLeast) implements StatedProperty {
  @Override
  public String is() {
    return "exists";
  }

  @Override
  public Message demand() {
    return Said.of("properties.exists.demand", atLeast, what.words());
  }

  @Override
  public boolean asksForFlow() {
    return what.asksForFlow();
  }

  /** Where transitions lead does not change how many there are of something else. */
  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return FlowEdits.areEnds(feature)
        ? what.asksForFlowOfNodes()
        : StatedProperty.super.isAffectedBy(edited, feature);
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    int found = drawing.all(what).size();
    if (found >= atLeast) {
      return List.of();
    }
    Message name = Names.of(drawing.lifecycle());
    return List.of(
        found == 0
            ? Finding.byRule(drawing.lifecycle(), "properties.exists.none", name, what.words())
            : Finding.byRule(
                drawing.lifecycle(), "properties.exists", name, found, atLeast, what.words()));
  }
}
