package org.orrery.server.serving;

import java.security.Principal;
import java.util.Map;
import java.util.Set;
import org.orrery.api.ModelVersion;
import org.orrery.api.OutcomeReport;
import org.orrery.api.ProblemCodes;
import org.orrery.api.Promotion;
import org.orrery.api.Rollback;
import org.orrery.api.Traffic;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Catalog;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who serves a model, changes of that by an operator, and outcomes of predictions. */
@RestController
@RequestMapping("/api/v1/models/{model}")
class TrafficController {
  private static final Set<String> APPROVED = Set.of("approve", "approve-with-conditions");

  private final TrafficPlans plans;
  private final Catalog catalog;
  private final Outcomes outcomes;

  TrafficController(TrafficPlans plans, Catalog catalog, Outcomes outcomes) {
    this.plans = plans;
    this.catalog = catalog;
    this.outcomes = outcomes;
  }

  @GetMapping("/traffic")
  Traffic traffic(@PathVariable String model) {
    return plans.of(model);
  }

  @PostMapping("/promote")
  Traffic promote(
      @PathVariable String model, @RequestBody Promotion promotion, Principal principal) {
    ModelVersion version = catalog.version(model, promotion.version());
    reason(promotion.reason());
    checkPromotable(version);
    catalog.promote(
        model, version.number(), snapshot(promotion), principal.getName(), promotion.reason());
    return plans.of(model);
  }

  @PostMapping("/rollback")
  Traffic rollback(
      @PathVariable String model, @RequestBody Rollback rollback, Principal principal) {
    reason(rollback.reason());
    catalog.rollback(model, rollback.snapshot(), principal.getName(), rollback.reason());
    return plans.of(model);
  }

  @PostMapping("/outcomes")
  Outcomes.Recorded outcomes(
      @PathVariable String model, @RequestBody OutcomeReport report, Principal principal) {
    catalog.model(model);
    return outcomes.record(model, report, principal.getName());
  }

  /** There is a way back from every promotion, also from one that names none. */
  private static String snapshot(Promotion promotion) {
    String named = promotion.snapshot();
    return named == null || named.isBlank() ? "before-version-" + promotion.version() : named;
  }

  private static void reason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new ProblemException(
          400, ProblemCodes.BAD_REQUEST, "No reason is given.", "Say why; it is kept for audits.");
    }
  }

  /** Nobody goes past validation: only what people approved can become champion by hand. */
  private static void checkPromotable(ModelVersion version) {
    if (!Set.of("candidate", "challenger").contains(version.standing())) {
      throw wrongState(version, version.standing(), "candidate or challenger");
    }
    boolean approved =
        version.approvals().stream().anyMatch(decision -> APPROVED.contains(decision.outcome()));
    boolean rejected =
        version.approvals().stream().anyMatch(decision -> decision.outcome().equals("reject"));
    if (!approved || rejected) {
      throw wrongState(version, rejected ? "rejected" : "not approved", "approved");
    }
  }

  private static ProblemException wrongState(ModelVersion version, String current, String needed) {
    return new ProblemException(
        409,
        ProblemCodes.WRONG_STATE,
        "Version %d of '%s' is %s.".formatted(version.number(), version.model(), current),
        "To be promoted it must be " + needed + ".",
        Map.of("current", current, "needed", needed));
  }
}
