package org.orrery.server.reports;

import static org.orrery.server.reports.TestTable.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Trigger;
import org.orrery.server.statistics.Figures;

/** The controls of a drawing as tables: who decides, what watches, and what is exempted. */
record DrawnControls(Lifecycle drawing) {

  Document.Block roles() {
    return Document.table(
        List.of("Role", "Role on the server", "#People"),
        drawing.getRoles().stream()
            .map(
                role ->
                    List.of(
                        name(role), text(role.getServerRole()), Integer.toString(role.getPeople())))
            .toList(),
        "No roles are drawn.");
  }

  Document.Block approvals() {
    return Document.table(
        List.of("Approval", "Who decides", "#Approvals", "Four eyes", "Evidence", "Checklist"),
        nodes(ApprovalStep.class).stream()
            .map(
                step ->
                    List.of(
                        name(step),
                        String.join(
                            ", ", step.getApprovers().stream().map(DrawnControls::name).toList()),
                        Integer.toString(step.getQuorum()),
                        step.isFourEyes() ? "yes" : "no",
                        text(String.join(", ", step.getRequiredEvidence())),
                        text(String.join("; ", step.getChecklist()))))
            .toList(),
        "No approval is drawn.");
  }

  Document.Block monitors() {
    List<List<String>> rows = new ArrayList<>();
    for (MonitorStep step : nodes(MonitorStep.class)) {
      for (Monitor monitor : step.getMonitors()) {
        boolean counted = monitor.getWindowSize() > 0;
        rows.add(
            List.of(
                name(monitor),
                monitor.getMetric() == null ? "" : name(monitor.getMetric()),
                Figures.exact(monitor.getWarning()),
                Figures.exact(monitor.getCritical()),
                counted ? monitor.getWindowSize() + " predictions" : text(monitor.getWindow()),
                String.join(
                    ", ", monitor.getActions().stream().map(a -> a.getLiteral()).toList())));
      }
    }
    return Document.table(
        List.of("Monitor", "Metric", "#Warning", "#Critical", "Window", "Sets off"),
        rows,
        "Nothing is watched.");
  }

  Document.Block triggers() {
    return Document.table(
        List.of("Trigger", "Kind", "Cool-down", "Cap"),
        nodes(Trigger.class).stream()
            .map(
                trigger ->
                    List.of(
                        name(trigger),
                        trigger.eClass().getName(),
                        text(trigger.getCoolDown()),
                        trigger.getCap() == 0
                            ? "none"
                            : trigger.getCap() + " in " + text(trigger.getCapPeriod())))
            .toList(),
        "No trigger is drawn.");
  }

  Document.Block exemptions() {
    List<List<String>> rows = new ArrayList<>();
    drawing
        .eAllContents()
        .forEachRemaining(
            (EObject object) -> {
              if (object instanceof Exemption exemption
                  && exemption.eContainer() instanceof Element element) {
                rows.add(
                    List.of(
                        text(exemption.getRule()),
                        name(element),
                        text(exemption.getOwner()),
                        text(exemption.getReason()),
                        text(exemption.getCompensatingControl()),
                        text(exemption.getExpires())));
              }
            });
    return Document.table(
        List.of("Exempted rule", "Element", "Owner", "Reason", "Instead", "Expires"),
        rows,
        "No exemption is drawn.");
  }

  private <T extends Node> List<T> nodes(Class<T> kind) {
    return drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** What an element is called, or its id. */
  static String name(Element element) {
    String name = element.getName();
    return name == null || name.isBlank() ? Objects.toString(element.getId(), "") : name;
  }
}
