package org.orrery.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.fixes.Offers;
import org.orrery.rules.flow.Drawing;

/** Turns what the checks found into verdicts and problems and weighs the exemptions. */
final class Judgement {
  private final Drawing drawing;
  private final Offers offers;
  private final LocalDate on;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<ExemptedProblem> exempted = new ArrayList<>();

  Judgement(Drawing drawing, LocalDate on) {
    this.drawing = drawing;
    this.offers = new Offers(drawing);
    this.on = on;
  }

  void judge(PolicyPack pack, RuleInfo rule, List<Finding> findings) {
    int excepted = exempted.size();
    boolean violated = false;
    boolean undecided = false;
    for (Finding finding : drawing.inOrder(findings, Finding::element)) {
      if (weigh(pack, rule, finding)) {
        violated |= finding.proved();
        undecided |= !finding.proved();
      }
    }
    Verdict.Outcome outcome = Verdict.Outcome.HOLDS;
    if (violated) {
      outcome = Verdict.Outcome.VIOLATED;
    } else if (undecided) {
      outcome = Verdict.Outcome.NOT_PROVED;
    } else if (exempted.size() > excepted) {
      outcome = Verdict.Outcome.EXEMPTED;
    }
    verdicts.add(new Verdict(rule.id(), pack.id(), pack.date(), outcome));
  }

  Proof proof() {
    return new Proof(on, verdicts, problems, exempted);
  }

  /** Adds a finding to the problems, or to the exempted ones; whether it is a problem. */
  private boolean weigh(PolicyPack pack, RuleInfo rule, Finding finding) {
    Message objection = Message.NONE;
    for (Exemption exemption : finding.element().getExemptions()) {
      if (rule.id().equals(exemption.getRule())) {
        objection = objection(rule, exemption);
        if (objection.isEmpty()) {
          exempted.add(
              new ExemptedProblem(
                  problem(pack, rule, finding, Message.NONE),
                  exemption.getOwner(),
                  exemption.getReason(),
                  exemption.getCompensatingControl(),
                  LocalDate.parse(exemption.getExpires())));
          return false;
        }
      }
    }
    problems.add(problem(pack, rule, finding, objection));
    return true;
  }

  /** Why an exemption does not count; nothing when it does. */
  private Message objection(RuleInfo rule, Exemption exemption) {
    if (!rule.exemptible()) {
      return Said.of("rules.exemption.none");
    }
    if (blank(exemption.getOwner()) || blank(exemption.getReason())) {
      return Said.of("rules.exemption.no-owner");
    }
    if (blank(exemption.getCompensatingControl())) {
      return Said.of("rules.exemption.no-control");
    }
    try {
      LocalDate expires = LocalDate.parse(exemption.getExpires());
      return on.isAfter(expires)
          ? Said.of("rules.exemption.expired", exemption.getOwner(), expires)
          : Message.NONE;
    } catch (DateTimeParseException | NullPointerException e) {
      return Said.of("rules.exemption.no-date");
    }
  }

  private Problem problem(PolicyPack pack, RuleInfo rule, Finding finding, Message objection) {
    Element element = finding.element();
    List<QuickFix> fixes = new ArrayList<>();
    for (QuickFix fix : finding.fixes()) {
      if (rule.fixes().contains(fix.id())) {
        fixes.add(fix);
      }
    }
    if (finding.proved()) {
      offers.add(rule, element, fixes);
    }
    Message advice =
        finding.advice().isEmpty() ? Said.of("rules.text", rule.advice()) : finding.advice();
    return new Problem(
        rule.id(),
        pack.id(),
        rule.severity(),
        element,
        objection.isEmpty() ? finding.said() : Said.of("rules.row", finding.said(), objection),
        advice,
        fixes,
        finding.way(),
        finding.rows(),
        finding.gap(),
        rule.verified());
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
