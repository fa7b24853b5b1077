package org.orrery.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ModelTrait;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.model.Elements;

/**
 * The family of drawings that one drawing with parameters stands for: conditions of membership
 * ({@code when}) say which nodes belong to which member, and parameters that stand for something of
 * the model which model it governs.
 */
public final class Family {
  /** Most members that are made at once. */
  public static final int MOST_MEMBERS = 1_000;

  private Family() {}

  /**
   * One member: nodes that are not in it are gone and the flow passes by where they stood; the
   * family is not changed.
   *
   * @param values by ids of parameters; parameters that are absent take their defaults
   * @throws CompilationException if a value is not of its parameter's type or allowed values, or a
   *     node that is not in the member leaves no clear way on
   */
  public static Lifecycle member(Lifecycle family, Map<String, String> values)
      throws CompilationException {
    Refusals refusals = new Refusals();
    Member member = new Member(family, values, refusals);
    refusals.check();
    return member.lifecycle();
  }

  /**
   * Values for each member: the product of the possible values of those parameters that conditions
   * of membership ask for or that stand for something of the model. Numbers, dates and durations
   * have no finite list unless their allowed values are given.
   *
   * @param fixed values of parameters that do not vary
   * @throws CompilationException if a parameter has no finite list of values, or there are more
   *     than {@link #MOST_MEMBERS} members
   */
  public static List<Map<String, String>> members(Lifecycle family, Map<String, String> fixed)
      throws CompilationException {
    Refusals refusals = new Refusals();
    new ParameterValues(family, fixed, refusals);
    List<Map<String, String>> members = new ArrayList<>(List.of(new LinkedHashMap<>(fixed)));
    long count = 1;
    for (Parameter parameter : asked(family)) {
      if (fixed.containsKey(parameter.getId())) {
        continue;
      }
      List<String> possible = possible(parameter, refusals);
      count = Math.min(Integer.MAX_VALUE, count * Math.max(1, possible.size()));
      if (count <= MOST_MEMBERS) {
        members = product(members, parameter.getId(), possible);
      }
    }
    if (count > MOST_MEMBERS) {
      refusals.add(family, "compiler.members", String.valueOf(count), String.valueOf(MOST_MEMBERS));
    }
    refusals.check();
    return members;
  }

  private static List<Map<String, String>> product(
      List<Map<String, String>> members, String parameter, List<String> possible) {
    List<Map<String, String>> product = new ArrayList<>();
    for (Map<String, String> member : members) {
      for (String value : possible) {
        Map<String, String> longer = new LinkedHashMap<>(member);
        longer.put(parameter, value);
        product.add(longer);
      }
    }
    return product;
  }

  private static List<String> possible(Parameter parameter, Refusals refusals) {
    if (!parameter.getAllowedValues().isEmpty()) {
      return List.copyOf(new LinkedHashSet<>(parameter.getAllowedValues()));
    }
    if (parameter.getType() == ValueType.BOOLEAN) {
      return List.of("true", "false");
    }
    refusals.add(parameter, "compiler.values");
    return List.of();
  }

  /**
   * Parameters that conditions of membership ask for or that stand for something of the model, in
   * the order of the drawing: the others tell no members apart.
   */
  public static List<Parameter> asked(Lifecycle family) {
    Set<Object> asked = new LinkedHashSet<>();
    Elements.nodes(family)
        .forEach(node -> node.getWhen().stream().map(Condition::getOperand).forEach(asked::add));
    return family.getParameters().stream()
        .filter(p -> asked.contains(p) || p.getStandsFor() != ModelTrait.NONE)
        .toList();
  }
}
