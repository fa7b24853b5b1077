package org.orrery.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orrery.compiler.Manifest.FindingEntry;
import org.orrery.compiler.Manifest.PackEntry;
import org.orrery.compiler.Manifest.VerdictEntry;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;

/**
 * What a manifest tells of the rules, held against the drawing on the day of the proof. It is asked
 * of the editions of packs that are in use here, and of rules that look at the drawing alone.
 */
final class ToldProof {
  private static final String NONE = "none";

  private final Manifest.Proof said;
  private final Lifecycle lifecycle;
  private final RuleEngine rules = RuleEngine.inUse();
  private final Set<Edition> asked;

  /** Rules of which another pack or edition speaks. */
  private final Set<String> elsewhere;

  private final Proof proof;

  /** An edition of a pack, as manifests name it. */
  private record Edition(String pack, String date) {
    static Edition of(VerdictEntry verdict) {
      return new Edition(verdict.pack(), verdict.packDate());
    }

    static Edition of(PolicyPack pack) {
      return new Edition(pack.id(), pack.date().toString());
    }
  }

  ToldProof(Manifest manifest, Lifecycle lifecycle) {
    this.said = manifest.proof();
    this.lifecycle = lifecycle;
    Set<Edition> named =
        Stream.concat(
                said.packs().stream().map(pack -> new Edition(pack.pack(), pack.date())),
                said.verdicts().stream().map(Edition::of))
            .collect(Collectors.toSet());
    this.asked =
        rules.packs().stream().map(Edition::of).filter(named::contains).collect(Collectors.toSet());
    this.elsewhere =
        said.verdicts().stream()
            .filter(verdict -> !asked.contains(Edition.of(verdict)))
            .map(VerdictEntry::rule)
            .collect(Collectors.toSet());
    rules.packs().stream()
        .filter(pack -> asked.contains(Edition.of(pack)))
        .forEach(pack -> pack.rules().forEach(rule -> elsewhere.remove(rule.id())));
    this.proof = rules.prove(lifecycle, said.on());
  }

  /** What is told, or left out, otherwise than it is. */
  Optional<String> fault() {
    return wrongPack().or(this::wrongVerdict).or(this::wrongFinding);
  }

  private Optional<String> wrongPack() {
    return said.packs().stream()
        .filter(this::isAnotherText)
        .map(
            pack ->
                "The manifest's pack '%s' of %s has another text than the one that is in use here."
                    .formatted(pack.pack(), pack.date()))
        .findFirst();
  }

  private boolean isAnotherText(PackEntry entry) {
    return !entry.digest().isEmpty()
        && rules.packs().stream()
            .filter(pack -> Edition.of(pack).equals(new Edition(entry.pack(), entry.date())))
            .anyMatch(pack -> !pack.digest().equals(entry.digest()));
  }

  private Optional<String> wrongVerdict() {
    Map<String, String> expected = told(Proofs.verdicts(proof));
    Map<String, String> told = told(said.verdicts());
    return Stream.concat(expected.keySet().stream(), told.keySet().stream())
        .filter(rule -> !Objects.equals(expected.get(rule), told.get(rule)))
        .findFirst()
        .map(
            rule ->
                "The manifest's verdict on the rule '%s': '%s'; the drawing's: '%s'."
                    .formatted(
                        rule, told.getOrDefault(rule, NONE), expected.getOrDefault(rule, NONE)));
  }

  private Map<String, String> told(List<VerdictEntry> verdicts) {
    Map<String, String> told = new LinkedHashMap<>();
    for (VerdictEntry verdict : verdicts) {
      if (asked.contains(Edition.of(verdict)) && !rules.looksElsewhere(verdict.rule(), lifecycle)) {
        told.merge(verdict.rule(), verdict.verdict(), (one, next) -> one + ", " + next);
      }
    }
    return told;
  }

  /** A finding of a rule that has no verdict is none. */
  private Optional<String> wrongFinding() {
    Set<String> binding =
        Proofs.verdicts(proof).stream()
            .filter(verdict -> asked.contains(Edition.of(verdict)))
            .map(VerdictEntry::rule)
            .collect(Collectors.toSet());
    List<FindingEntry> missing = new ArrayList<>(Proofs.findings(proof));
    missing.removeIf(finding -> !binding.contains(finding.rule()) || isElsewhere(finding));
    List<FindingEntry> tooMany = new ArrayList<>();
    for (FindingEntry finding : said.findings()) {
      if (!isElsewhere(finding) && !missing.remove(finding)) {
        tooMany.add(finding);
      }
    }
    return Stream.concat(tooMany.stream(), missing.stream())
        .map(FindingEntry::rule)
        .findFirst()
        .map(
            rule ->
                "The manifest's finding on the rule '%s': %s; the drawing's: %s."
                    .formatted(rule, first(rule, tooMany), first(rule, missing)));
  }

  private boolean isElsewhere(FindingEntry finding) {
    return elsewhere.contains(finding.rule()) || rules.looksElsewhere(finding.rule(), lifecycle);
  }

  private static String first(String rule, List<FindingEntry> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(finding -> "'" + finding.element() + ": " + finding.message() + "'")
        .findFirst()
        .orElse("'" + NONE + "'");
  }
}
