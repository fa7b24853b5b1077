package org.orrery.server.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.flowable.engine.RepositoryService;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.EventTypes;
import org.orrery.api.Finding;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.Archive;
import org.orrery.compiler.ArchiveException;
import org.orrery.lifecycle.AutomaticStep;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.rules.Counterexample;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.Severity;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.events.EventLog;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accepts archives: parts and digests are checked, the drawing is compiled again and must give the
 * same bytes, and the rules are proved here and today, whatever the manifest claims.
 */
@Component
class Definitions {
  private final DefinitionRows rows;
  private final RunRows runs;
  private final Drawings drawings;
  private final Catalog catalog;
  private final StepWorkers workers;
  private final SubLifecycles calls;
  private final RepositoryService engine;
  private final AuditTrail audit;
  private final EventLog events;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Definitions(
      DefinitionRows rows,
      RunRows runs,
      Drawings drawings,
      Catalog catalog,
      StepWorkers workers,
      SubLifecycles calls,
      @Lazy RepositoryService engine,
      AuditTrail audit,
      EventLog events,
      TransactionTemplate transactions,
      Clock clock) {
    this.rows = rows;
    this.runs = runs;
    this.drawings = drawings;
    this.catalog = catalog;
    this.workers = workers;
    this.calls = calls;
    this.engine = engine;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What a deployment would do, without doing it. */
  DeploymentPreview preview(byte[] bytes) {
    Archive archive = read(bytes);
    Lifecycle drawing = archive.lifecycle();
    Proof proof = prove(drawing);
    List<Finding> findings = new ArrayList<>(findings(proof));
    findings.addAll(unknownKinds(drawing));
    findings.addAll(calls.findings(drawing));
    Optional<Definition> current = rows.newest(drawing.getId());
    List<DeploymentPreview.Change> changes =
        deployed(drawing.getId()).map(before -> changes(before, drawing)).orElse(List.of());
    return new DeploymentPreview(
        drawing.getId(),
        archive.manifest().name(),
        archive.manifest().version(),
        current.orElse(null),
        verdicts(proof),
        findings,
        changes,
        runs.running(drawing.getId()));
  }

  /** Deploys an archive; the same archive again gives the same definition. */
  Definition deploy(byte[] bytes, String actor) {
    Archive archive = read(bytes);
    Optional<Definition> known = rows.withDigest(archive.digest());
    if (known.isPresent()) {
      return known.get();
    }
    Lifecycle drawing = archive.lifecycle();
    Proof proof = prove(drawing);
    refuseUnproven(proof);
    refuse(ProblemCodes.UNKNOWN_STEP_KIND, unknownKinds(drawing));
    refuse(ProblemCodes.CALL_UNFIT, calls.findings(drawing));
    try {
      catalog.store(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return transactions.execute(status -> enter(archive, proof, actor));
  }

  private Definition enter(Archive archive, Proof proof, String actor) {
    String lifecycle = archive.lifecycle().getId();
    int number = rows.newest(lifecycle).map(Definition::number).orElse(0) + 1;
    String id = lifecycle + "-" + number;
    String deployment =
        engine
            .createDeployment()
            .name(id)
            .addBytes(lifecycle + ".bpmn", archive.bpmn())
            .deploy()
            .getId();
    String process =
        engine.createProcessDefinitionQuery().deploymentId(deployment).singleResult().getId();
    Definition definition =
        new Definition(
            id,
            lifecycle,
            archive.manifest().name(),
            archive.manifest().version(),
            number,
            archive.digest(),
            actor,
            clock.instant(),
            verdicts(proof),
            proof.problems().stream().map(Problem::message).toList());
    rows.insert(definition, process);
    audit.append(
        actor,
        EventTypes.DEFINITION_DEPLOYED,
        "definition/" + id,
        Map.of("lifecycle", lifecycle, "number", number, "digest", archive.digest()));
    events.publish(
        EventTypes.DEFINITION_DEPLOYED,
        id,
        Map.of("definition", id, "lifecycle", lifecycle, "number", number, "by", actor));
    return definition;
  }

  private static Archive read(byte[] bytes) {
    try {
      Archive archive = Archive.read(bytes);
      archive.verify();
      return archive;
    } catch (ArchiveException e) {
      throw new ProblemException(422, e.code(), e.getMessage(), e.remedy());
    }
  }

  /** The life cycles that the drawing calls are proved against as they are deployed here. */
  private Proof prove(Lifecycle drawing) {
    return RuleEngine.builtIn()
        .knowing(this::deployed)
        .prove(drawing, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
  }

  private Optional<Lifecycle> deployed(String lifecycle) {
    return rows.newest(lifecycle).map(definition -> drawings.of(definition.id()).lifecycle());
  }

  private static void refuseUnproven(Proof proof) {
    if (proof.holds()) {
      return;
    }
    Problem first = proof.errors().get(0);
    throw new ProblemException(
        422,
        ProblemCodes.UNPROVEN,
        "The drawing violates the rule '" + first.rule() + "': " + first.message(),
        first.remedy(),
        Map.of(
            "rule",
            first.rule(),
            "element",
            String.valueOf(first.element().getId()),
            "findings",
            findings(proof)));
  }

  private static void refuse(String code, List<Finding> findings) {
    if (!findings.isEmpty()) {
      Finding first = findings.get(0);
      throw new ProblemException(
          422,
          code,
          first.message(),
          first.remedy(),
          Map.of("element", first.element(), "findings", findings));
    }
  }

  private List<Finding> unknownKinds(Lifecycle drawing) {
    List<Finding> findings = new ArrayList<>();
    drawing.getStages().stream()
        .flatMap(stage -> stage.getNodes().stream())
        .filter(node -> node instanceof AutomaticStep)
        .filter(node -> !workers.kinds().contains(node.eClass().getName()))
        .forEach(
            node ->
                findings.add(
                    new Finding(
                        "",
                        "",
                        "error",
                        node.getId(),
                        "This server cannot carry out the step '"
                            + node.getId()
                            + "' of kind "
                            + node.eClass().getName()
                            + ".",
                        "Use another step, or a server that has a worker for it.")));
    return findings;
  }

  private static List<Finding> findings(Proof proof) {
    return proof.problems().stream()
        .map(
            problem ->
                new Finding(
                    problem.rule(),
                    problem.pack(),
                    lower(problem.severity()),
                    String.valueOf(problem.element().getId()),
                    problem.message(),
                    problem.remedy(),
                    problem.way().steps().stream().map(Counterexample.Step::element).toList()))
        .sorted(
            java.util.Comparator.comparing(
                finding -> Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT))))
        .toList();
  }

  private static List<Definition.Verdict> verdicts(Proof proof) {
    return proof.verdicts().stream()
        .map(
            verdict ->
                new Definition.Verdict(
                    verdict.rule(),
                    verdict.pack(),
                    verdict.packDate().toString(),
                    lower(verdict.outcome())))
        .toList();
  }

  private static List<DeploymentPreview.Change> changes(Lifecycle before, Lifecycle after) {
    return Comparison.of(before, after).elements().stream()
        .map(
            change ->
                new DeploymentPreview.Change(
                    lower(change.kind()),
                    change.element(),
                    change.elementKind(),
                    change.name(),
                    change.detail()))
        .toList();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
