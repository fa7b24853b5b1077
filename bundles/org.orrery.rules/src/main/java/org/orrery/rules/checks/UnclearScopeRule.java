package org.orrery.rules.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Regions;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;

/**
 * It is clear which packs bind the drawing: the model says where and for what it is used in words
 * that packs know, and every pack that the drawing names is known.
 */
final class UnclearScopeRule implements ElementCheck {
  private final Set<String> uses;

  UnclearScopeRule() {
    this(Set.of());
  }

  /**
   * @param uses that packs know; none stands for any
   */
  private UnclearScopeRule(Set<String> uses) {
    this.uses = uses;
  }

  @Override
  public Check knowing(Known known) {
    return new UnclearScopeRule(known.uses());
  }

  @Override
  public boolean looksElsewhere(Lifecycle drawing) {
    return true;
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    Lifecycle lifecycle = drawing.lifecycle();
    for (PolicyRef policy : lifecycle.getPolicies()) {
      if (!drawing.packs().contains(String.valueOf(policy.getPack()))) {
        findings.add(
            Finding.of(
                lifecycle,
                Said.of("checks.scope.unknown-pack", Names.of(lifecycle), policy.getPack()),
                Said.of(
                    "checks.scope.unknown-pack.do", drawing.packs().stream().sorted().toList())));
      }
    }
    Model model = lifecycle.getModel();
    if (model == null) {
      findings.add(Finding.of(lifecycle, "checks.scope.no-model", Names.of(lifecycle)));
    } else {
      checkModel(model, findings);
    }
    return findings;
  }

  private void checkModel(Model model, List<Finding> findings) {
    List<Message> missing = new ArrayList<>();
    if (model.getRegions().isEmpty()) {
      missing.add(Said.of("checks.scope.where"));
    }
    if (Names.blank(model.getUse())) {
      missing.add(Said.of("checks.scope.what-for"));
    }
    if (!missing.isEmpty()) {
      findings.add(
          Finding.of(
              model, "checks.scope.unsaid", Names.of(model), Said.joined("rules.and", missing)));
    }
    for (String region : model.getRegions()) {
      if (!Regions.isKnown(region)) {
        findings.add(unknownRegion(model, region));
      }
    }
    String use = model.getUse();
    if (!Names.blank(use) && !uses.isEmpty() && uses.stream().noneMatch(use::equalsIgnoreCase)) {
      findings.add(
          Finding.of(
              model,
              Said.of("checks.scope.use", Names.of(model), use),
              Said.of("checks.scope.use.do", uses.stream().sorted().toList())));
    }
  }

  private static Finding unknownRegion(Model model, String region) {
    return Finding.of(
        model,
        Said.of("checks.scope.region", Names.of(model), region),
        Regions.meant(region)
            .map(code -> Said.of("checks.scope.meant.do", code))
            .orElseGet(() -> Said.of("checks.scope.region.do", Regions.unionCodes())));
  }
}
