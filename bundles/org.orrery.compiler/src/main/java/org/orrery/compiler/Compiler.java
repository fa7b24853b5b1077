package org.orrery.compiler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orrery.compiler.Manifest.MonitorEntry;
import org.orrery.compiler.Manifest.RoleEntry;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Monitor;
import org.orrery.lifecycle.MonitorStep;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.check.ConstraintViolation;
import org.orrery.lifecycle.check.Constraints;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.rules.Proof;
import org.orrery.rules.RuleEngine;

/** Compiles a drawing; the same drawing gives the same bytes, whenever and wherever. */
public final class Compiler {
  /** Version of the compiler, which goes into each manifest. */
  public static final String VERSION = "0.1.0";

  private Compiler() {}

  /**
   * Compiles a drawing to a deployable archive; any thread, while nobody edits the drawing.
   *
   * @param on day for which the policy packs in force are chosen
   * @throws CompilationException if the structure cannot run, a field cannot be as it is, or a rule
   *     of severity error is violated
   */
  public static Compilation compile(Lifecycle lifecycle, LocalDate on) throws CompilationException {
    return compile(lifecycle, on, RuleEngine.inUse());
  }

  /**
   * Compiles a drawing as {@link #compile(Lifecycle, LocalDate)} does.
   *
   * @param rules the rules in use, which may know what the drawing calls
   */
  public static Compilation compile(Lifecycle lifecycle, LocalDate on, RuleEngine rules)
      throws CompilationException {
    Plan plan = Plan.of(lifecycle);
    checkFields(lifecycle);
    Proof proof = rules.prove(lifecycle, on);
    Proofs.requireNoErrors(proof);
    return pack(plan, Proofs.entry(lifecycle, proof));
  }

  private static void checkFields(Lifecycle lifecycle) throws CompilationException {
    Refusals refusals = new Refusals();
    for (ConstraintViolation violation : Constraints.check(lifecycle)) {
      refusals.add(violation.element(), "compiler.field", violation.said(), violation.advice());
    }
    refusals.check();
  }

  static Compilation pack(Plan plan, Manifest.Proof proof) {
    byte[] drawing = LifecycleFiles.toBytes(plan.lifecycle());
    byte[] bpmn = BpmnWriter.write(plan);
    byte[] dmn = DmnWriter.write(plan);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(ArchiveFile.DRAWING, drawing);
    parts.put(ArchiveFile.BPMN, bpmn);
    parts.put(ArchiveFile.DMN, dmn);
    Manifest manifest = manifest(plan.lifecycle(), parts, proof);
    parts.put(ArchiveFile.MANIFEST, ManifestJson.toBytes(manifest));
    return new Compilation(drawing, bpmn, dmn, manifest, ArchiveFile.write(parts));
  }

  /** The process alone, for a preview: the rules are not asked. */
  public static byte[] bpmn(Lifecycle lifecycle) throws CompilationException {
    return BpmnWriter.write(Plan.of(lifecycle));
  }

  /** The decisions alone, for a preview: the rules are not asked. */
  public static byte[] dmn(Lifecycle lifecycle) throws CompilationException {
    return DmnWriter.write(Plan.of(lifecycle));
  }

  /** What speaks against the structure; the rules are not asked. */
  public static List<Refusal> refusals(Lifecycle lifecycle) {
    try {
      Plan plan = Plan.of(lifecycle);
      BpmnWriter.write(plan);
      DmnWriter.write(plan);
      return List.of();
    } catch (CompilationException e) {
      return e.refusals();
    }
  }

  /** The decision tables, for those who evaluate them. */
  public static List<DecisionTable> decisions(Lifecycle lifecycle) throws CompilationException {
    return List.copyOf(Plan.of(lifecycle).decisions);
  }

  /**
   * The paths of triggers: for each trigger the id of the one that stands for its path. Triggers
   * whose paths meet share one.
   */
  public static Map<String, String> triggerPaths(Lifecycle lifecycle) throws CompilationException {
    Map<String, String> paths = new LinkedHashMap<>();
    Plan.of(lifecycle)
        .paths()
        .forEach((first, all) -> all.forEach(each -> paths.put(each.getId(), first.getId())));
    return paths;
  }

  /** The manifest of a drawing, of the parts that it became and of its proof. */
  static Manifest manifest(Lifecycle lifecycle, Map<String, byte[]> parts, Manifest.Proof proof) {
    Map<String, String> digests = new TreeMap<>();
    parts.forEach((name, bytes) -> digests.put(name, Digests.sha256(bytes)));
    return new Manifest(
        Manifest.FORMAT,
        VERSION,
        lifecycle.getId(),
        nameOrId(lifecycle.getName(), lifecycle.getId()),
        text(lifecycle.getVersion()),
        roles(lifecycle),
        monitors(lifecycle),
        digests,
        proof);
  }

  private static List<RoleEntry> roles(Lifecycle lifecycle) {
    return lifecycle.getRoles().stream()
        .map(
            role ->
                new RoleEntry(
                    role.getId(),
                    nameOrId(role.getName(), role.getId()),
                    text(role.getServerRole())))
        .toList();
  }

  private static List<MonitorEntry> monitors(Lifecycle lifecycle) {
    List<MonitorEntry> monitors = new ArrayList<>();
    for (Stage stage : lifecycle.getStages()) {
      for (Node node : stage.getNodes()) {
        if (node instanceof MonitorStep step) {
          step.getMonitors().forEach(monitor -> monitors.add(entry(monitor, step)));
        }
      }
    }
    return monitors;
  }

  private static MonitorEntry entry(Monitor monitor, MonitorStep step) {
    String metric = monitor.getMetric() == null ? "" : text(monitor.getMetric().getId());
    return new MonitorEntry(
        monitor.getId(), nameOrId(monitor.getName(), monitor.getId()), metric, step.getId());
  }

  private static String nameOrId(String name, String id) {
    return name == null || name.isBlank() ? id : name;
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
