package org.orrery.lifecycle.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Transition;

/**
 * What is different between two drawings in how things are approved: approval steps with all that
 * they say, transitions that lead to one or away from one, and whom the roles stand for that decide
 * them or that they escalate to.
 */
public final class ApprovalChanges {
  private ApprovalChanges() {}

  /** The changes, one for each element; empty when things are approved as before. */
  public static List<ElementChange> between(Lifecycle before, Lifecycle after) {
    Set<String> lines = new HashSet<>(lines(before));
    lines.addAll(lines(after));
    Set<String> roles = roles(before, after);
    return Comparison.of(before, after).elements().stream()
        .filter(change -> concerns(change, lines, roles))
        .toList();
  }

  private static boolean concerns(ElementChange change, Set<String> lines, Set<String> roles) {
    EClass kind = (EClass) LifecyclePackage.eINSTANCE.getEClassifier(change.elementKind());
    return kind == LifecyclePackage.eINSTANCE.getApprovalStep()
        || lines.contains(change.element())
        || roles.contains(change.element());
  }

  private static Set<String> lines(Lifecycle drawing) {
    Set<String> lines = new HashSet<>();
    for (Transition line : drawing.getTransitions()) {
      if (line.getSource() instanceof ApprovalStep || line.getTarget() instanceof ApprovalStep) {
        lines.add(line.getId());
      }
    }
    return lines;
  }

  /** Roles that approval steps name and that stand for other people than before. */
  private static Set<String> roles(Lifecycle before, Lifecycle after) {
    Map<String, String> earlier = people(before);
    Map<String, String> later = people(after);
    Set<String> changed = new HashSet<>();
    Stream.concat(named(before), named(after))
        .map(Role::getId)
        .filter(id -> !Objects.equals(earlier.get(id), later.get(id)))
        .forEach(changed::add);
    return changed;
  }

  private static Map<String, String> people(Lifecycle drawing) {
    Map<String, String> people = new HashMap<>();
    drawing.getRoles().forEach(role -> people.put(role.getId(), role.getServerRole()));
    return people;
  }

  private static Stream<Role> named(Lifecycle drawing) {
    return drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(ApprovalStep.class::isInstance)
        .map(ApprovalStep.class::cast)
        .flatMap(
            step ->
                Stream.concat(
                    step.getApprovers().stream(),
                    Arrays.asList(step.getRole(), step.getEscalateTo()).stream()))
        .filter(Objects::nonNull);
  }
}
