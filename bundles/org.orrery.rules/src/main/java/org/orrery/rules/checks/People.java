package org.orrery.rules.checks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.TrainStep;
import org.orrery.lifecycle.TuneStep;
import org.orrery.rules.flow.Drawing;

/**
 * Who stands behind roles. Two roles with the same server role are held by the same people; a role
 * without one is held by people of its own.
 */
public final class People {
  private People() {}

  /** What tells the people of a role from those of another. */
  public static String group(Role role) {
    return Names.blank(role.getServerRole()) ? "#" + role.getId() : role.getServerRole();
  }

  static Set<String> groups(Collection<Role> roles) {
    Set<String> groups = new LinkedHashSet<>();
    roles.forEach(r -> groups.add(group(r)));
    return groups;
  }

  /** Number of people by group: the largest number that one of its roles names. */
  static Map<String, Integer> count(Collection<Role> roles) {
    Map<String, Integer> people = new LinkedHashMap<>();
    roles.forEach(r -> people.merge(group(r), Math.max(0, r.getPeople()), Math::max));
    return people;
  }

  /** Steps in which somebody develops: training, retraining and tuning. */
  public static List<Step> developing(Drawing drawing) {
    return drawing.nodesOf(TrainStep.class, TuneStep.class).stream().map(Step.class::cast).toList();
  }
}
