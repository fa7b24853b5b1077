package org.orrery.server.approvals;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.orrery.api.Approval;
import org.orrery.api.EventTypes;
import org.orrery.api.ModelVersion;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.HumanStep;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.TaskStep;
import org.orrery.server.approvals.Terms.DrawnRole;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.events.EventLog;
import org.orrery.server.workflow.HumanStepEntered;
import org.orrery.server.workflow.Runs;
import org.orrery.server.workflow.StepCancelled;
import org.orrery.server.workflow.StepReminded;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens, escalates and cancels approvals as runs come to human steps, in the run's transaction. */
@Component
class ApprovalOpening {
  private final ApprovalRows rows;
  private final Catalog catalog;
  private final ObjectProvider<Runs> runs;
  private final AuditTrail audit;
  private final EventLog events;

  ApprovalOpening(
      ApprovalRows rows,
      Catalog catalog,
      ObjectProvider<Runs> runs,
      AuditTrail audit,
      EventLog events) {
    this.rows = rows;
    this.catalog = catalog;
    this.runs = runs;
    this.audit = audit;
    this.events = events;
  }

  @EventListener
  void entered(HumanStepEntered entered) {
    HumanStep step = entered.step();
    Terms terms = terms(step);
    ModelVersion version =
        entered.version() == null ? null : catalog.version(entered.model(), entered.version());
    Instant now = rows.now();
    ApprovalRows.Row row =
        new ApprovalRows.Row(
            entered.passage(),
            entered.run(),
            entered.lifecycleName(),
            step.getId(),
            step.getName() == null || step.getName().isBlank() ? step.getId() : step.getName(),
            kind(step),
            entered.model(),
            entered.version(),
            "open",
            terms,
            terms.fourEyes() ? excluded(entered, version) : List.of(),
            now,
            after(now, step.getDueIn()),
            false);
    rows.insert(row);
    if (version != null) {
      for (ModelVersion.Artifact artifact : version.artifacts()) {
        rows.insert(
            row.id(),
            new Approval.Evidence(
                artifact.name(), artifact.sha256(), artifact.format(), artifact.bytes()));
      }
    }
    audit.append("system", EventTypes.APPROVAL_REQUESTED, "approval/" + row.id(), facts(row));
    events.publish(EventTypes.APPROVAL_REQUESTED, row.id(), facts(row));
  }

  private static Map<String, Object> facts(ApprovalRows.Row row) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("approval", row.id());
    facts.put("run", row.run());
    facts.put("element", row.element());
    facts.put("model", row.model());
    facts.put("version", row.version());
    facts.put("kind", row.kind());
    facts.put("escalated", row.escalated());
    return facts;
  }

  /** Who started the run, made the version or uploaded its data has had the first two eyes. */
  private List<String> excluded(HumanStepEntered entered, ModelVersion version) {
    TreeSet<String> people = new TreeSet<>();
    people.add(entered.startedBy());
    TreeSet<String> datasets = new TreeSet<>(entered.datasets().values());
    if (version != null) {
      people.add(version.createdBy());
      version.datasets().forEach(use -> datasets.add(use.sha256()));
    }
    datasets.forEach(digest -> people.add(catalog.dataset(digest).createdBy()));
    people.remove("system");
    return List.copyOf(people);
  }

  @EventListener
  void cancelled(StepCancelled cancelled) {
    rows.find(cancelled.passage())
        .filter(ApprovalRows.Row::open)
        .ifPresent(
            row -> {
              rows.state(row.id(), "cancelled");
              audit.append(
                  "system", "approval-cancelled", "approval/" + row.id(), cancelledFacts(row));
              events.publish(EventTypes.APPROVAL_DECIDED, row.id(), cancelledFacts(row));
            });
  }

  private static Map<String, Object> cancelledFacts(ApprovalRows.Row row) {
    Map<String, Object> facts = facts(row);
    facts.put("outcome", "cancelled");
    return facts;
  }

  @EventListener
  void reminded(StepReminded reminded) {
    for (ApprovalRows.Row row : rows.openOf(reminded.run(), reminded.element())) {
      runs.getObject().lock(row.run());
      ApprovalRows.Row now = rows.lock(row.id());
      if (!now.open()) {
        continue;
      }
      String action = reminded.escalated() ? "approval-escalated" : "approval-reminded";
      if (reminded.escalated()) {
        rows.escalate(now.id(), now.terms().with(role(reminded)));
      }
      audit.append("system", action, "approval/" + now.id(), facts(now));
      Map<String, Object> facts = facts(now);
      facts.put("escalated", now.escalated() || reminded.escalated());
      facts.put("reminder", true);
      events.publish(EventTypes.APPROVAL_REQUESTED, now.id(), facts);
    }
  }

  private static DrawnRole role(StepReminded reminded) {
    return reminded.role() == null
        ? null
        : new DrawnRole(
            reminded.role(),
            Objects.requireNonNullElse(reminded.serverRole(), reminded.role()),
            true);
  }

  private static String kind(HumanStep step) {
    return switch (step) {
      case ApprovalStep ignored -> "approval";
      case ReviewStep ignored -> "review";
      default -> "task";
    };
  }

  private static Terms terms(HumanStep step) {
    return switch (step) {
      case ApprovalStep approval ->
          new Terms(
              roles(approval.getApprovers(), step),
              Math.max(1, approval.getQuorum()),
              approval.getPanel(),
              approval.isEachRole(),
              approval.isFourEyes(),
              step.isDelegation(),
              List.copyOf(step.getChecklist()),
              List.copyOf(approval.getRequiredEvidence()),
              approval.getConditionsExpireIn(),
              List.of());
      case ReviewStep review -> simple(roles(review.getReviewers(), step), step, List.of());
      case TaskStep task -> simple(roles(List.of(), step), step, fields(task));
      default -> simple(roles(List.of(), step), step, List.of());
    };
  }

  private static Terms simple(List<DrawnRole> roles, HumanStep step, List<Approval.Field> fields) {
    return new Terms(
        roles,
        1,
        1,
        false,
        false,
        step.isDelegation(),
        List.copyOf(step.getChecklist()),
        List.of(),
        null,
        fields);
  }

  private static List<Approval.Field> fields(TaskStep task) {
    return task.getFields().stream()
        .map(
            field ->
                new Approval.Field(
                    field.getId(),
                    field.getName(),
                    field.getType().getLiteral(),
                    field.getUnit(),
                    field.isRequired(),
                    List.copyOf(field.getAllowedValues())))
        .toList();
  }

  private static List<DrawnRole> roles(List<Role> named, HumanStep step) {
    List<Role> roles = named.isEmpty() && step.getRole() != null ? List.of(step.getRole()) : named;
    return roles.stream()
        .map(
            role ->
                new DrawnRole(
                    role.getId(),
                    role.getServerRole() == null || role.getServerRole().isBlank()
                        ? role.getId()
                        : role.getServerRole(),
                    null))
        .toList();
  }

  /** The instant an ISO-8601 duration later, or null without one. */
  static Instant after(Instant start, String duration) {
    if (duration == null || duration.isBlank()) {
      return null;
    }
    try {
      return start.plus(Duration.parse(duration));
    } catch (DateTimeParseException e) {
      return start.atZone(ZoneOffset.UTC).plus(Period.parse(duration)).toInstant();
    }
  }
}
