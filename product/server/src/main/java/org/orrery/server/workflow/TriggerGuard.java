package org.orrery.server.workflow;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.Trigger;
import org.orrery.server.Ids;
import org.orrery.server.audit.AuditTrail;
import org.springframework.stereotype.Component;

/**
 * Lets a trigger start its path, or says why not: cool-down, cap and one path at a time hold for
 * every kind of trigger and outlive the server. Called behind the lock of the run.
 */
@Component
class TriggerGuard {
  private final RunRows rows;
  private final PassageRows passages;
  private final Drawings drawings;
  private final AuditTrail audit;

  TriggerGuard(RunRows rows, PassageRows passages, Drawings drawings, AuditTrail audit) {
    this.rows = rows;
    this.passages = passages;
    this.drawings = drawings;
    this.audit = audit;
  }

  /** Enters a start in the trail, or why there was none; null when the path may start. */
  String enter(RunRow run, Trigger trigger, String actor, Map<String, String> facts) {
    String path = drawings.of(run.definition()).path(trigger);
    String whyNot = forbidden(run, trigger, path);
    Map<String, Object> details = new LinkedHashMap<>(facts);
    details.put("trigger", trigger.getId());
    details.put("model", run.model());
    if (whyNot == null) {
      rows.triggered(Ids.next(), run.id(), trigger.getId(), actor, facts);
      rows.forgetVersion(run.id(), path);
      audit.append(actor, "trigger-fired", "run/" + run.id(), details);
    } else {
      suppressed(run, trigger.getId(), actor, whyNot, details);
    }
    return whyNot;
  }

  /** A firing that the engine's timer makes. */
  boolean scheduled(String id, String element) {
    RunRow run = rows.lock(id);
    Trigger trigger = (Trigger) drawings.of(run.definition()).element(element);
    return enter(run, trigger, "system", Map.of("cause", "schedule")) == null;
  }

  void suppressed(RunRow run, String element, String actor, String whyNot, Map<String, ?> facts) {
    Map<String, Object> details = new LinkedHashMap<>(facts);
    details.put("trigger", element);
    details.put("model", run.model());
    details.put("reason", whyNot);
    audit.append(actor, "trigger-suppressed", "run/" + run.id(), details);
  }

  private String forbidden(RunRow run, Trigger trigger, String path) {
    boolean underWay =
        passages.passages(run.id()).stream().anyMatch(p -> p.open() && p.path().equals(path));
    if (underWay) {
      return "The path of the trigger is still under way.";
    }
    Instant now = rows.now();
    if (!blank(trigger.getCoolDown())) {
      Instant since = Times.before(now, trigger.getCoolDown());
      List<Instant> starts = rows.triggerStarts(run.id(), trigger.getId(), since);
      if (!starts.isEmpty()) {
        Instant free = Times.after(starts.get(0), trigger.getCoolDown());
        return "The trigger cools down until " + free + ".";
      }
    }
    if (trigger.getCap() > 0) {
      Instant since =
          blank(trigger.getCapPeriod()) ? Instant.EPOCH : Times.before(now, trigger.getCapPeriod());
      if (rows.triggerStarts(run.id(), trigger.getId(), since).size() >= trigger.getCap()) {
        return "The trigger has reached its cap of " + trigger.getCap() + ".";
      }
    }
    return null;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
