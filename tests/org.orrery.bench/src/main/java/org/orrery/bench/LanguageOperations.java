package org.orrery.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.orrery.bench.Clocks.Sample;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.merge.Merge;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.sample.LifecycleGenerator;
import org.orrery.rules.Certificate;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.ProofSession;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;

/** What is measured of the language, on drawings that the rules accept. */
final class LanguageOperations {
  static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  static final String VALIDATE_FILE = "load and validate a file";
  static final String BPMNLINT = "  bpmnlint on its BPMN";

  private final Path folder;
  private final Map<String, Measured> measured = new LinkedHashMap<>();
  private final RuleEngine all = RuleEngine.builtIn();
  private final RuleEngine soundness = only("unsound-flow");

  LanguageOperations(Path folder) {
    this.folder = folder;
  }

  List<Measured> measured() {
    return new ArrayList<>(measured.values());
  }

  /** Measures all operations on a drawing of a size; the file that bpmnlint is to read. */
  Path measure(int size) throws Exception {
    Lifecycle drawing = LifecycleGenerator.generate(size, 1);
    Path file = folder.resolve(size + ".lifecycle");
    Path bare = folder.resolve(size + ".xmi");
    LifecycleFiles.save(drawing, file);
    BareEmf.save(drawing, bare);
    time("load", size, () -> LifecycleFiles.load(file));
    time("  bare EMF", size, () -> BareEmf.load(bare));
    time("save, read back and replace", size, () -> saved(drawing, file));
    time("  bare EMF, written over", size, () -> BareEmf.save(drawing, bare));
    Lifecycle loaded = LifecycleFiles.load(file);
    time("validate, all packs", size, () -> all.prove(loaded, DAY));
    time(VALIDATE_FILE, size, () -> all.prove(LifecycleFiles.load(file), DAY));
    measured.putIfAbsent(BPMNLINT, new Measured(BPMNLINT));
    time("soundness", size, () -> soundness.prove(loaded, DAY));
    Certificate certificate = soundness.certify(loaded, soundness.prove(loaded, DAY)).getFirst();
    time("  by its certificate", size, () -> soundness.isProvedBy(certificate, loaded));
    afterEdits(size, loaded);
    time("compile", size, () -> Compiler.compile(loaded, DAY));
    Lifecycle ours = edited(loaded, 0);
    Lifecycle theirs = edited(loaded, 7);
    time("diff", size, () -> Comparison.of(loaded, ours));
    time("merge", size, () -> Merge.of(loaded, ours, theirs).result());
    return Files.write(folder.resolve(size + ".bpmn"), Compiler.bpmn(loaded));
  }

  void lintTook(int size, Sample sample) {
    measured.get(BPMNLINT).samples().put(size, sample);
  }

  void shape(ShapedFlow.Shape shape, int size) throws Exception {
    Lifecycle flow = ShapedFlow.of(shape, size);
    String name = shape.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    if (!soundness.prove(flow, DAY).problems().isEmpty()) {
      throw new IllegalStateException(
          "A flow of " + name + ": " + soundness.prove(flow, DAY).problems().getFirst());
    }
    time("soundness of " + name, size, () -> soundness.prove(flow, DAY));
  }

  private void time(String operation, int size, Callable<?> call) throws Exception {
    measured.computeIfAbsent(operation, Measured::new).measure(size, call);
  }

  private static Path saved(Lifecycle drawing, Path file) throws Exception {
    LifecycleFiles.save(drawing, file);
    return file;
  }

  /** One edit and the proof of it, while the drawing is open. */
  private void afterEdits(int size, Lifecycle drawing) throws Exception {
    Node step = Elements.nodes(drawing).getLast();
    Transition transition = drawing.getTransitions().getLast();
    Node target = transition.getTarget();
    try (ProofSession session = new ProofSession(all, drawing)) {
      session.prove(DAY);
      time(
          "again, a documentation changed",
          size,
          () -> {
            step.setDocumentation("" + System.nanoTime());
            return session.prove(DAY);
          });
      time(
          "again, a transition led elsewhere",
          size,
          () -> {
            transition.setTarget(transition.getTarget() == target ? step : target);
            return session.prove(DAY);
          });
    }
    step.setDocumentation(null);
    transition.setTarget(target);
  }

  /** A copy in which each fiftieth node has another name and another place. */
  private static Lifecycle edited(Lifecycle drawing, int first) {
    Lifecycle copy = BareEmf.copy(drawing);
    List<Node> nodes = Elements.nodes(copy);
    for (int i = first; i < nodes.size(); i += 50) {
      nodes.get(i).setName("Changed " + i);
      Elements.shapeOf(copy, nodes.get(i)).orElseThrow().setX(17 + i % 5);
    }
    return copy;
  }

  private static RuleEngine only(String check) {
    PolicyPack pack = RuleEngine.builtIn().packs().getFirst();
    List<RuleInfo> rules = pack.rules().stream().filter(r -> r.check().equals(check)).toList();
    return RuleEngine.of(
        List.of(new PolicyPack(pack.id(), pack.title(), pack.issuer(), pack.date(), rules)));
  }
}
