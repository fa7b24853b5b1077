package org.orrery.rules.checks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Exemption;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.words.Meant;
import org.orrery.rules.Said;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Sight;
import org.orrery.rules.flow.Sort;

/**
 * Every exemption names a rule that a pack knows, and ends within ten years of the newest edition
 * of the packs.
 */
final class UnclearExemptionRule implements Check {
  private static final int YEARS = 10;

  /** So that after an edit not each element is asked again whether it is exempted. */
  private static final Sort EXEMPTED = new Exempted();

  /** What is exempted from a rule. */
  private static final class Exempted implements Sort {
    @Override
    public boolean mayBe(EClass kind) {
      return true;
    }

    @Override
    public boolean selects(Element element) {
      return !element.getExemptions().isEmpty();
    }

    @Override
    public Sight sight() {
      return new Sight(Set.of("exemptions"), Set.of());
    }
  }

  private final Known known;

  UnclearExemptionRule() {
    this(Known.NOTHING);
  }

  private UnclearExemptionRule(Known known) {
    this.known = known;
  }

  @Override
  public Check knowing(Known packs) {
    return new UnclearExemptionRule(packs);
  }

  @Override
  public boolean looksElsewhere(Lifecycle drawing) {
    return true;
  }

  @Override
  public boolean readsExemptions() {
    return true;
  }

  @Override
  public boolean isAffectedBy(EObject edited, EStructuralFeature feature) {
    return feature instanceof EReference reference && reference.isContainment();
  }

  @Override
  public List<Finding> check(Drawing drawing) {
    List<Finding> findings = new ArrayList<>();
    for (Element element : drawing.all(EXEMPTED)) {
      for (Exemption exemption : element.getExemptions()) {
        check(element, exemption, findings);
      }
    }
    return findings;
  }

  private void check(Element element, Exemption exemption, List<Finding> findings) {
    String rule = String.valueOf(exemption.getRule());
    if (!known.rules().isEmpty() && !known.rules().contains(rule)) {
      findings.add(
          Finding.of(
              element,
              Said.of("checks.exemption.unknown-rule", Names.of(element), rule),
              Meant.by(rule, known.rules().stream().sorted().toList())
                  .map(meant -> Said.of("checks.exemption.meant.do", meant))
                  .orElseGet(() -> Said.of("checks.exemption.unknown-rule.do", rule))));
    } else if (isFarAway(exemption.getExpires())) {
      findings.add(
          Finding.of(
              element,
              "checks.exemption.endless",
              Names.of(element),
              rule,
              exemption.getExpires()));
    }
  }

  /** What is no date counts for nothing, which is told where the rule is broken. */
  private boolean isFarAway(String expires) {
    try {
      return expires != null
          && known.edition().isBefore(LocalDate.parse(expires).minusYears(YEARS));
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
