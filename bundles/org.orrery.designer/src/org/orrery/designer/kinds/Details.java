package org.orrery.designer.kinds;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.DeployStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.ScheduleTrigger;
import org.orrery.lifecycle.Step;

/** The line under a node's name: what matters most about it. */
final class Details {
  private Details() {}

  static String none(Element element) {
    return "";
  }

  static String role(Element element) {
    Role role = ((Step) element).getRole();
    return role == null ? "" : Names.of(role);
  }

  static String deploy(Element element) {
    DeployStep step = (DeployStep) element;
    String strategy = EnumTexts.of(step.getStrategy());
    return step.getEnvironment() == null
        ? strategy
        : strategy + " \u2192 " + Names.of(step.getEnvironment());
  }

  static String approval(Element element) {
    ApprovalStep step = (ApprovalStep) element;
    String quorum = Messages.get("detail.quorum", step.getQuorum(), step.getPanel());
    return step.isFourEyes() ? quorum + ", " + Messages.get("detail.fourEyes") : quorum;
  }

  static String schedule(Element element) {
    return Objects.requireNonNullElse(((ScheduleTrigger) element).getSchedule(), "");
  }

  static String joined(List<? extends Element> elements) {
    return elements.stream().map(Names::of).collect(Collectors.joining(", "));
  }

  static String filled(String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  static String count(String key, int count) {
    return count == 0 ? "" : Messages.get("detail." + key, count);
  }
}
