package org.orrery.compiler;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;

/**
 * What the rules say of one member of a family. The member has id and name of the family, so that
 * what is wrong with all members is told in the same words of each.
 *
 * @param values by ids of parameters
 * @param made the member and its proof; empty when the values make none
 * @param refusals why there is no member, or, where the rules hold, what its structure cannot run
 */
public record MemberProof(Map<String, String> values, Optional<Made> made, List<Refusal> refusals) {
  /** A member and its proof. */
  public record Made(Lifecycle member, Proof proof) {}

  public MemberProof {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    refusals = List.copyOf(refusals);
  }

  /** Makes the member and proves it; the family is not changed. Any thread. */
  public static MemberProof of(
      Lifecycle family, Map<String, String> values, LocalDate on, RuleEngine rules) {
    Lifecycle member;
    try {
      member = Family.member(family, values);
    } catch (CompilationException e) {
      return new MemberProof(values, Optional.empty(), e.refusals());
    }
    member.setId(family.getId());
    member.setName(family.getName());
    Proof proof = rules.prove(member, on);
    List<Refusal> refusals = proof.holds() ? Compiler.refusals(member) : List.of();
    return new MemberProof(values, Optional.of(new Made(member, proof)), refusals);
  }

  /** Whether nothing keeps the member from being deployed. */
  public boolean holds() {
    return refusals.isEmpty()
        && made.isPresent()
        && made.get().proof().holds()
        && Constraints.check(made.get().member()).isEmpty();
  }
}
