package org.orrery.rules.properties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Names;
import org.orrery.rules.checks.People;
import org.orrery.rules.flow.Drawing;

/**
 * No two steps of two sorts are in the hands of the same people. Those of an approval are its
 * approvers, those of a review its reviewers, else those of the responsible role. A step without a
 * role is reported, for then nothing is proved.
 */
public record RoleSeparated(Selector these, Selector those) implements StatedProperty {
  @Override
  public String is() {
    return "role-separated";
  }

  @Override
  public Message demand() {
    return Said.of("properties.separated.demand", these.words(), those.words());
  }

  @Override
  public boolean asksForFlow() {
    return these.asksForFlow() || those.asksForFlow();
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Element> first = drawing.all(these);
    List<Element> second = drawing.all(those);
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    Map<String, Element> taken = new LinkedHashMap<>();
    for (Element element : second) {
      Set<Role> roles = roles(element);
      if (roles.isEmpty()) {
        findings.add(withoutRole(element));
      }
      roles.forEach(r -> taken.putIfAbsent(People.group(r), element));
    }
    for (Element element : first) {
      Set<Role> roles = roles(element);
      if (roles.isEmpty()) {
        findings.add(withoutRole(element));
      }
      for (Role role : roles) {
        Element other = taken.get(People.group(role));
        if (other != null && other != element) {
          findings.add(
              Finding.byRule(
                  element,
                  "properties.separated",
                  Names.of(element),
                  Names.of(role),
                  Names.of(other)));
        }
      }
    }
    return findings;
  }

  private static Set<Role> roles(Element element) {
    Set<Role> roles = new LinkedHashSet<>();
    if (element instanceof ApprovalStep approval) {
      roles.addAll(approval.getApprovers());
    } else if (element instanceof ReviewStep review) {
      roles.addAll(review.getReviewers());
    }
    if (roles.isEmpty() && element instanceof Step step && step.getRole() != null) {
      roles.add(step.getRole());
    }
    return roles;
  }

  private static Finding withoutRole(Element element) {
    return Finding.of(element, "properties.no-role", Names.of(element));
  }
}
