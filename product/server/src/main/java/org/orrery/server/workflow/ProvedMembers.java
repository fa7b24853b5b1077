package org.orrery.server.workflow;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.orrery.api.Definition;
import org.orrery.api.Finding;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Family;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ModelTrait;
import org.orrery.lifecycle.Parameter;
import org.orrery.rules.RuleEngine;
import org.springframework.stereotype.Component;

/**
 * Lets runs of a family begin only as members for which its rules hold: the drawing as a whole was
 * proved with the model's own tier, region and use, and a run may say others.
 */
@Component
class ProvedMembers {
  private final Drawings drawings;
  private final Supplier<RuleEngine> rules;
  private final ToldProofs told;

  ProvedMembers(Drawings drawings, Supplier<RuleEngine> rules, ToldProofs told) {
    this.drawings = drawings;
    this.rules = rules;
    this.told = told;
  }

  /**
   * Refuses values whose member breaks a rule that was in force on the day of deployment.
   *
   * @param values by ids of parameters
   */
  void require(Definition definition, Lifecycle family, Map<String, String> values) {
    if (family.getParameters().stream().noneMatch(ProvedMembers::describesTheModel)) {
      return;
    }
    Unproven.refuse("The member with " + said(family, values), found(definition, family, values));
  }

  /** What speaks against a member on the day of deployment. */
  private List<Finding> found(Definition definition, Lifecycle family, Map<String, String> values) {
    LocalDate deployed = LocalDate.ofInstant(definition.deployed(), ZoneOffset.UTC);
    try {
      Lifecycle member = Family.member(family, values);
      return told.findings(rules.get().knowing(drawings::newest).prove(member, deployed));
    } catch (CompilationException e) {
      return e.refusals().stream().map(told::finding).toList();
    }
  }

  private static boolean describesTheModel(Parameter parameter) {
    return parameter.getStandsFor() != ModelTrait.NONE;
  }

  /** The values that describe the model. */
  private static String said(Lifecycle family, Map<String, String> values) {
    Map<String, String> described = new TreeMap<>(values);
    family.getParameters().stream()
        .filter(parameter -> !describesTheModel(parameter))
        .forEach(parameter -> described.remove(parameter.getId()));
    return String.join(
        ", ", described.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).toList());
  }
}
