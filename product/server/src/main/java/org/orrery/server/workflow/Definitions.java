package org.orrery.server.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.flowable.engine.RepositoryService;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.api.EventTypes;
import org.orrery.api.Finding;
import org.orrery.api.ProblemCodes;
import org.orrery.compiler.Archive;
import org.orrery.compiler.ArchiveException;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.rules.Problem;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;
import org.orrery.server.ProblemException;
import org.orrery.server.audit.AuditTrail;
import org.orrery.server.catalog.Catalog;
import org.orrery.server.events.EventLog;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accepts archives: parts, digests and, where signers are set, the signature are checked, the
 * drawing is compiled again and must give the same bytes, and the rules are proved here and today,
 * whatever the manifest claims.
 */
@Component
class Definitions implements Deployments {
  private static final int MOST_LANDINGS = 200;

  private final DefinitionRows rows;
  private final RunRows runs;
  private final RunViews views;
  private final Drawings drawings;
  private final Catalog catalog;
  private final DrawnSteps steps;
  private final SubLifecycles calls;
  private final DeploymentGate gate;
  private final ArchiveSigners signers;
  private final Supplier<RuleEngine> rules;
  private final ToldProofs told;
  private final RepositoryService engine;
  private final AuditTrail audit;
  private final EventLog events;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Definitions(
      DefinitionRows rows,
      RunRows runs,
      RunViews views,
      Drawings drawings,
      Catalog catalog,
      DrawnSteps steps,
      SubLifecycles calls,
      DeploymentGate gate,
      ArchiveSigners signers,
      Supplier<RuleEngine> rules,
      ToldProofs told,
      @Lazy RepositoryService engine,
      AuditTrail audit,
      EventLog events,
      TransactionTemplate transactions,
      Clock clock) {
    this.rows = rows;
    this.runs = runs;
    this.views = views;
    this.drawings = drawings;
    this.catalog = catalog;
    this.steps = steps;
    this.calls = calls;
    this.gate = gate;
    this.signers = signers;
    this.rules = rules;
    this.told = told;
    this.engine = engine;
    this.audit = audit;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public DeploymentPreview preview(byte[] bytes) {
    Archive archive = read(bytes);
    Lifecycle drawing = archive.lifecycle();
    Proof proof = prove(drawing);
    List<Finding> findings = new ArrayList<>(told.findings(proof));
    findings.addAll(steps.unknownKinds(drawing));
    findings.addAll(steps.unfit(drawing));
    findings.addAll(calls.findings(drawing));
    findings.sort(ToldProofs.GRAVEST_FIRST);
    Optional<Definition> current = rows.newest(drawing.getId());
    Optional<Lifecycle> before = deployed(drawing.getId());
    return new DeploymentPreview(
        drawing.getId(),
        archive.manifest().name(),
        archive.manifest().version(),
        current.orElse(null),
        told.verdicts(proof),
        findings,
        before.map(now -> changes(now, drawing)).orElse(List.of()),
        runs.running(drawing.getId()),
        views.landings(drawing.getId(), MOST_LANDINGS),
        before.map(now -> gate.acceptance(now, drawing)).orElse(null),
        signers.signer(archive));
  }

  /**
   * Deploys an archive; the same archive again gives the same definition, with the name it has.
   *
   * @param release what the definition is called; may be empty
   * @param reason why, for the audit trail; may be empty
   */
  Definition deploy(byte[] bytes, String actor, String release, String reason) {
    Archive archive = read(bytes);
    Optional<Definition> known = rows.withDigest(archive.digest());
    if (known.isPresent()) {
      return known.get();
    }
    Lifecycle drawing = archive.lifecycle();
    Proof proof = prove(drawing);
    Unproven.refuse("The drawing", told.findings(proof));
    refuse(ProblemCodes.UNKNOWN_STEP_KIND, steps.unknownKinds(drawing));
    refuse(ProblemCodes.STEP_UNFIT, steps.unfit(drawing));
    refuse(ProblemCodes.CALL_UNFIT, calls.findings(drawing));
    deployed(drawing.getId()).ifPresent(now -> gate.refuse(now, drawing));
    try {
      catalog.store(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return transactions.execute(status -> enter(archive, proof, actor, release, reason));
  }

  private Definition enter(
      Archive archive, Proof proof, String actor, String release, String reason) {
    String lifecycle = archive.lifecycle().getId();
    int number = rows.newest(lifecycle).map(Definition::number).orElse(0) + 1;
    Optional<Lifecycle> before = deployed(lifecycle);
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
            told.verdicts(proof),
            proof.problems().stream().map(Problem::message).toList(),
            release);
    rows.insert(definition, process);
    before.ifPresent(then -> gate.deployed(then, archive.lifecycle(), definition, actor));
    Map<String, Object> details =
        new HashMap<>(
            Map.of(
                "lifecycle", lifecycle,
                "number", number,
                "digest", archive.digest(),
                "release", release,
                "reason", reason));
    details.putAll(signers.told(archive));
    audit.append(actor, EventTypes.DEFINITION_DEPLOYED, "definition/" + id, details);
    events.publish(
        EventTypes.DEFINITION_DEPLOYED,
        id,
        Map.of("definition", id, "lifecycle", lifecycle, "number", number, "by", actor));
    return definition;
  }

  private Archive read(byte[] bytes) {
    try {
      Archive archive = Archive.read(bytes);
      signers.check(archive);
      archive.verify();
      return archive;
    } catch (ArchiveException e) {
      throw new ProblemException(422, e.code(), e.getMessage(), e.remedy());
    }
  }

  /** The life cycles that the drawing calls are proved against as they are deployed here. */
  private Proof prove(Lifecycle drawing) {
    return rules
        .get()
        .knowing(this::deployed)
        .prove(drawing, LocalDate.now(clock.withZone(ZoneOffset.UTC)));
  }

  @Override
  public Optional<Lifecycle> deployed(String lifecycle) {
    return drawings.newest(lifecycle);
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
