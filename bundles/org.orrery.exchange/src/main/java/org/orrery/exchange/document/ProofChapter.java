package org.orrery.exchange.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.compiler.Refusal;
import org.orrery.exchange.document.Document.Block;
import org.orrery.exchange.document.Document.Paragraph;
import org.orrery.exchange.document.Document.Section;
import org.orrery.exchange.document.Document.Table;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.check.ConstraintViolation;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.words.Message;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.Severity;
import org.orrery.rules.Verdict;

/**
 * The proof of a drawing: each rule in force with its source and verdict, and what is wrong, fields
 * and structure included.
 */
record ProofChapter(Wording wording) {
  List<Section> of(Lifecycle lifecycle, Proof proof, LocalDate on) {
    List<ConstraintViolation> fields = Constraints.check(lifecycle);
    List<Refusal> refusals =
        proof.holds() && fields.isEmpty() ? refusals(lifecycle) : List.<Refusal>of();
    List<Section> sections = new ArrayList<>();
    sections.add(
        new Section(
            1,
            wording.say("document.in-force", on),
            verdict(proof.errors().size(), fields.size(), refusals.size())));
    Map<String, List<Verdict>> byPack = new LinkedHashMap<>();
    proof.verdicts().forEach(v -> byPack.computeIfAbsent(v.pack(), p -> new ArrayList<>()).add(v));
    byPack.forEach((pack, verdicts) -> sections.add(pack(pack, verdicts)));
    problems(lifecycle, fields, proof, refusals, sections);
    return sections;
  }

  private List<Block> verdict(int errors, int fields, int refusals) {
    List<Block> blocks = new ArrayList<>();
    if (errors > 0) {
      String key = errors == 1 ? "document.violation" : "document.violations";
      blocks.add(new Paragraph(wording.say(key, errors)));
    }
    if (fields > 0) {
      String key = fields == 1 ? "document.wrong-field" : "document.wrong-fields";
      blocks.add(new Paragraph(wording.say(key, fields)));
    }
    if (refusals > 0) {
      blocks.add(new Paragraph(wording.say("document.not-compiled")));
    }
    if (blocks.isEmpty()) {
      blocks.add(new Paragraph(wording.say("document.holds")));
    }
    return blocks;
  }

  /** Why it cannot be compiled. */
  private static List<Refusal> refusals(Lifecycle lifecycle) {
    try {
      Compiler.bpmn(lifecycle);
      Compiler.dmn(lifecycle);
      return List.of();
    } catch (CompilationException e) {
      return e.refusals();
    }
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

  private void problems(
      Lifecycle lifecycle,
      List<ConstraintViolation> fields,
      Proof proof,
      List<Refusal> refusals,
      List<Section> sections) {
    List<List<String>> rows = new ArrayList<>();
    for (ConstraintViolation field : fields) {
      rows.add(
          error(
              wording.say("document.field", wording.name(field.feature())),
              Optional.ofNullable(field.element()),
              field.said(),
              field.advice()));
    }
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
    for (Refusal refusal : refusals) {
      rows.add(
          error(
              wording.say("document.structure"),
              Elements.byId(lifecycle, refusal.element()),
              refusal.said(),
              refusal.advice()));
    }
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

  private List<String> error(
      String source, Optional<? extends Element> element, Message said, Message advice) {
    return List.of(
        source,
        wording.say("document.severity." + Severity.ERROR),
        element.map(Elements::label).orElse(""),
        said.in(wording.language()),
        advice.in(wording.language()));
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
