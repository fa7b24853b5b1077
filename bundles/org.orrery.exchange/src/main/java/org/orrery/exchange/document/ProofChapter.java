package org.orrery.exchange.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.exchange.document.Document.Block;
import org.orrery.exchange.document.Document.Paragraph;
import org.orrery.exchange.document.Document.Section;
import org.orrery.exchange.document.Document.Table;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Verdict;

/** The proof of a drawing: each rule in force with its source and verdict, and what is wrong. */
record ProofChapter(Wording wording) {
  List<Section> of(Proof proof, LocalDate on) {
    List<Section> sections = new ArrayList<>();
    String verdict =
        proof.holds()
            ? wording.say("document.holds")
            : wording.say(
                proof.errors().size() == 1 ? "document.violation" : "document.violations",
                proof.errors().size());
    sections.add(
        new Section(1, wording.say("document.in-force", on), List.of(new Paragraph(verdict))));
    Map<String, List<Verdict>> byPack = new LinkedHashMap<>();
    proof.verdicts().forEach(v -> byPack.computeIfAbsent(v.pack(), p -> new ArrayList<>()).add(v));
    byPack.forEach((pack, verdicts) -> sections.add(pack(pack, verdicts)));
    problems(proof, sections);
    return sections;
  }

  private Section pack(String id, List<Verdict> verdicts) {
    List<List<String>> rows = new ArrayList<>();
    boolean verified = true;
    for (Verdict verdict : verdicts) {
      RuleInfo rule = RuleEngine.inUse().rule(verdict.rule()).orElse(null);
      verified &= rule != null && rule.verified();
      rows.add(
          List.of(
              verdict.rule(),
              rule == null ? "" : rule.in(wording.language()).title(),
              rule == null ? "" : demand(rule),
              wording.say("document.verdict." + verdict.outcome())));
    }
    String title =
        RuleEngine.inUse().packs().stream()
            .filter(pack -> pack.id().equals(id))
            .findFirst()
            .map(pack -> pack.title(wording.language()))
            .orElse(id);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Paragraph(
            wording.say(
                verified ? "document.edition" : "document.edition.unverified",
                verdicts.getFirst().packDate())));
    blocks.add(
        new Table(
            List.of(
                wording.say("document.rule"),
                wording.say("document.title"),
                wording.say("document.demand"),
                wording.say("document.verdict")),
            rows));
    return new Section(2, title + " (" + id + ")", blocks);
  }

  private String demand(RuleInfo rule) {
    String place = (rule.document() + " " + text(rule.clause())).strip();
    return rule.verified() ? place : wording.say("document.unverified", place);
  }

  private void problems(Proof proof, List<Section> sections) {
    List<List<String>> rows = new ArrayList<>();
    proof
        .problems()
        .forEach(
            p ->
                rows.add(
                    List.of(
                        p.rule(),
                        wording.say("document.severity." + p.severity()),
                        p.element() == null ? "" : Elements.label(p.element()),
                        p.said().in(wording.language()),
                        p.advice().in(wording.language()))));
    if (!rows.isEmpty()) {
      sections.add(
          new Section(
              2,
              wording.say("document.problems"),
              List.of(
                  new Table(
                      List.of(
                          wording.say("document.rule"),
                          wording.say("document.severity"),
                          wording.say("document.element"),
                          wording.say("document.wrong"),
                          wording.say("document.remedy")),
                      rows))));
    }
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
