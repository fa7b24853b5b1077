package org.orrery.exchange.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orrery.exchange.document.Document.Block;
import org.orrery.exchange.document.Document.Paragraph;
import org.orrery.exchange.document.Document.Section;
import org.orrery.exchange.document.Document.Table;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Verdict;

/** The proof of a drawing: each rule in force with its source and verdict, and what is wrong. */
final class ProofChapter {
  private ProofChapter() {}

  static List<Section> of(Proof proof, LocalDate on) {
    List<Section> sections = new ArrayList<>();
    String verdict =
        proof.holds()
            ? "No rule of severity error is violated."
            : proof.errors().size() + " violations of severity error keep it from being deployed.";
    sections.add(new Section(1, "Rules in force on " + on, List.of(new Paragraph(verdict))));
    Map<String, List<Verdict>> byPack = new LinkedHashMap<>();
    proof.verdicts().forEach(v -> byPack.computeIfAbsent(v.pack(), p -> new ArrayList<>()).add(v));
    byPack.forEach((pack, verdicts) -> sections.add(pack(pack, verdicts)));
    problems(proof, sections);
    return sections;
  }

  private static Section pack(String id, List<Verdict> verdicts) {
    List<List<String>> rows = new ArrayList<>();
    boolean verified = true;
    for (Verdict verdict : verdicts) {
      RuleInfo rule = RuleEngine.inUse().rule(verdict.rule()).orElse(null);
      verified &= rule != null && rule.verified();
      rows.add(
          List.of(
              verdict.rule(),
              rule == null ? "" : rule.title(),
              rule == null ? "" : demand(rule),
              verdict.outcome().name().toLowerCase(Locale.ROOT)));
    }
    String title =
        RuleEngine.inUse().packs().stream()
            .filter(pack -> pack.id().equals(id))
            .findFirst()
            .map(PolicyPack::title)
            .orElse(id);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            "Edition of "
                + verdicts.get(0).packDate()
                + (verified ? "." : "; some clauses were not compared with the primary text.")));
    blocks.add(new Table(List.of("Rule", "Title", "Demanded by", "Verdict"), rows));
    return new Section(2, title + " (" + id + ")", blocks);
  }

  private static String demand(RuleInfo rule) {
    String place = (rule.document() + " " + text(rule.clause())).strip();
    return rule.verified() ? place : place + " (not verified)";
  }

  private static void problems(Proof proof, List<Section> sections) {
    List<List<String>> rows = new ArrayList<>();
    proof
        .problems()
        .forEach(
            p ->
                rows.add(
                    List.of(
                        p.rule(),
                        p.severity().name().toLowerCase(Locale.ROOT),
                        p.element() == null ? "" : Elements.label(p.element()),
                        p.message(),
                        text(p.remedy()))));
    if (!rows.isEmpty()) {
      sections.add(
          new Section(
              2,
              "Violations",
              List.of(
                  new Table(
                      List.of("Rule", "Severity", "Element", "What is wrong", "Remedy"), rows))));
    }
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
