package org.orrery.rules;

import java.util.Set;
import org.orrery.lifecycle.AffectedPeople;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.ModelKind;

/**
 * The models that a rule is made for; an empty set asks nothing.
 *
 * <p>A model must match each set that is not empty. An attribute that the model leaves open matches
 * no set that asks for it.
 *
 * @param kinds sorts of model
 * @param tiers risk tiers from 1 (high) to 4 (low)
 * @param regions jurisdictions, compared without case; one common region is enough, a part such as
 *     {@code US-NY} lies in its country and a member of a union in the union
 * @param uses uses, compared without case
 * @param affectedPeople whom decisions touch
 * @param byName whether no model lies in it at all: only drawings that name the pack are held to
 *     the rule, as it fits standards that are followed by choice
 */
public record Scope(
    Set<ModelKind> kinds,
    Set<Integer> tiers,
    Set<String> regions,
    Set<String> uses,
    Set<AffectedPeople> affectedPeople,
    boolean byName) {
  /** Every model. */
  public static final Scope ALL =
      new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

  public Scope {
    kinds = Set.copyOf(kinds);
    tiers = Set.copyOf(tiers);
    regions = Set.copyOf(regions);
    uses = Set.copyOf(uses);
    affectedPeople = Set.copyOf(affectedPeople);
  }

  /** Whether the scope holds the model; null stands for a drawing that describes none. */
  public boolean includes(Model model) {
    if (equals(ALL)) {
      return true;
    }
    return !byName
        && model != null
        && (kinds.isEmpty() || kinds.contains(model.getKind()))
        && (tiers.isEmpty() || tiers.contains(model.getRiskTier()))
        && (regions.isEmpty() || model.getRegions().stream().anyMatch(this::isIn))
        && (uses.isEmpty() || uses.stream().anyMatch(u -> u.equalsIgnoreCase(model.getUse())))
        && (affectedPeople.isEmpty() || affectedPeople.contains(model.getAffectedPeople()));
  }

  private boolean isIn(String region) {
    return regions.stream().anyMatch(r -> Regions.lies(region, r));
  }
}
