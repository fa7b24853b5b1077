package org.orrery.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.orrery.bench.steps.Counted;
import org.orrery.bench.steps.Gauge;
import org.orrery.compiler.Compiler;
import org.orrery.lifecycle.ForkNode;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.merge.Merge;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.sample.LifecycleGenerator;
import org.orrery.rules.Certificate;
import org.orrery.rules.PolicyPack;
import org.orrery.rules.Problem;
import org.orrery.rules.ProofSession;
import org.orrery.rules.RuleEngine;
import org.orrery.rules.RuleInfo;

/**
 * What is measured of the language, on drawings that the rules accept which bind them; all rules of
 * all packs are asked where nothing else is said.
 */
public final class LanguageOperations implements Counted {
  static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  /** By then all rules of the packs are in force. */
  private static final LocalDate ALL_IN_FORCE = LocalDate.of(2028, 9, 1);

  private static final int RULES_IN_FORCE = 130;
  static final String VALIDATE_ALL = "validate, all packs";
  static final String VALIDATE_FILE = "load and validate a file";
  private static final String CERTIFICATE = "  certificate of ";
  static final String BPMNLINT = "  bpmnlint on its BPMN";

  private final Path folder;
  private final RuleEngine all = RuleEngine.builtIn();
  private final RuleEngine soundness = only("unsound-flow");

  /**
   * Operations on files of a folder.
   *
   * @param folder an empty one
   */
  public LanguageOperations(Path folder) {
    this.folder = folder;
  }

  @Override
  public void operations(int size, Gauge gauge) throws Exception {
    Lifecycle drawing = bound(LifecycleGenerator.generate(size, 1));
    Path file = folder.resolve(size + ".lifecycle");
    Path bare = folder.resolve(size + ".xmi");
    LifecycleFiles.save(drawing, file);
    BareEmf.save(drawing, bare);
    gauge.take("load", size, () -> LifecycleFiles.load(file));
    gauge.take("  bare EMF", size, () -> BareEmf.load(bare));
    gauge.take("save, read back and replace", size, () -> saved(drawing, file));
    gauge.take("  bare EMF, written over", size, () -> BareEmf.save(drawing, bare));
    Lifecycle loaded = LifecycleFiles.load(file);
    gauge.take("  bare walk over its objects", size, () -> BareEmf.walk(loaded));
    gauge.take("  bare hash map of its ids", size, () -> BareEmf.ids(loaded));
    gauge.take("  bare copy by EMF", size, () -> BareEmf.copy(loaded));
    gauge.take(VALIDATE_ALL, size, () -> all.prove(loaded, ALL_IN_FORCE));
    gauge.take(VALIDATE_FILE, size, () -> all.prove(LifecycleFiles.load(file), ALL_IN_FORCE));
    gauge.take("soundness", size, () -> soundness.prove(loaded, DAY));
    Certificate certificate = soundness.certify(loaded, soundness.prove(loaded, DAY)).getFirst();
    gauge.take("  by its certificate", size, () -> soundness.isProvedBy(certificate, loaded));
    certificates(size, loaded, gauge);
    afterEdits(size, loaded, gauge);
    Lifecycle unbound = LifecycleGenerator.generate(size, 1);
    gauge.take("validate, packs that bind it", size, () -> all.prove(unbound, DAY));
    gauge.take("compile", size, () -> Compiler.compile(unbound, DAY));
    Lifecycle ours = edited(loaded, 0);
    Lifecycle theirs = edited(loaded, 7);
    gauge.take("diff", size, () -> Comparison.of(loaded, ours));
    gauge.take("merge", size, () -> Merge.of(loaded, ours, theirs).result());
  }

  /** The drawing of a size compiled, for bpmnlint to read. */
  Path compiled(int size) throws Exception {
    Lifecycle drawing = LifecycleFiles.load(folder.resolve(size + ".lifecycle"));
    return Files.write(folder.resolve(size + ".bpmn"), Compiler.bpmn(drawing));
  }

  /** Soundness of flows of one shape through and through. */
  void shapes(int size, Gauge gauge) throws Exception {
    for (ShapedFlow.Shape shape : ShapedFlow.Shape.values()) {
      Lifecycle flow = ShapedFlow.of(shape, size);
      List<Problem> problems = soundness.prove(flow, DAY).problems();
      if (!problems.isEmpty()) {
        throw new IllegalStateException("A flow of " + shape + ": " + problems.getFirst());
      }
      String name = shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      gauge.take("soundness of " + name, size, () -> soundness.prove(flow, DAY));
    }
  }

  /** The longest certificate of each sort that the drawing has, followed without a search. */
  private void certificates(int size, Lifecycle drawing, Gauge gauge) throws Exception {
    RuleEngine asking = RuleEngine.withPacksIn(ownPacks());
    Map<String, Certificate> longest = new TreeMap<>();
    for (Certificate found : asking.certify(drawing, asking.prove(drawing, ALL_IN_FORCE))) {
      longest.merge(
          sort(asking, found), found, (a, b) -> a.text().length() < b.text().length() ? b : a);
    }
    for (Map.Entry<String, Certificate> each : longest.entrySet()) {
      Certificate certificate = each.getValue();
      gauge.take(CERTIFICATE + each.getKey(), size, () -> asking.isProvedBy(certificate, drawing));
    }
  }

  /** Properties of paths that no pack of the product states. */
  private Path ownPacks() throws IOException {
    Path packs = Files.createDirectories(folder.resolve("packs"));
    try (InputStream pack = LanguageOperations.class.getResourceAsStream("paths.json")) {
      Files.copy(pack, packs.resolve("paths.json"), StandardCopyOption.REPLACE_EXISTING);
    }
    return packs;
  }

  private static String sort(RuleEngine asking, Certificate certificate) {
    RuleInfo rule = asking.rule(certificate.rule()).orElseThrow();
    return rule.property() == null ? rule.check() : rule.property().is();
  }

  /** The drawing with every pack named, so that each rule is asked. */
  private Lifecycle bound(Lifecycle drawing) {
    for (PolicyPack pack : all.packs()) {
      PolicyRef named = LifecycleFactory.eINSTANCE.createPolicyRef();
      named.setPack(pack.id());
      drawing.getPolicies().add(named);
    }
    int asked = all.prove(drawing, ALL_IN_FORCE).verdicts().size();
    if (asked < RULES_IN_FORCE) {
      throw new IllegalStateException("Only " + asked + " rules are asked");
    }
    return drawing;
  }

  private static Path saved(Lifecycle drawing, Path file) throws Exception {
    LifecycleFiles.save(drawing, file);
    return file;
  }

  /** One edit and the proof of it, while the drawing is open. */
  private void afterEdits(int size, Lifecycle drawing, Gauge gauge) throws Exception {
    List<Node> nodes = Elements.nodes(drawing);
    Node amid = nodes.get(nodes.size() / 2);
    String name = amid.getName();
    Node step = nodes.getLast();
    Transition transition = drawing.getTransitions().getLast();
    Node target = transition.getTarget();
    try (ProofSession session = new ProofSession(all, drawing)) {
      session.prove(ALL_IN_FORCE);
      gauge.take(
          "again, a documentation changed",
          size,
          () -> {
            step.setDocumentation("" + System.nanoTime());
            return session.prove(ALL_IN_FORCE);
          });
      gauge.take(
          "again, a new name",
          size,
          () -> {
            amid.setName("Name " + System.nanoTime());
            return session.prove(ALL_IN_FORCE);
          });
      amid.setName(name);
      Detour detour = Detour.amid(drawing, () -> session.prove(ALL_IN_FORCE).problems().size());
      gauge.take(
          "again, a transition led elsewhere",
          size,
          () -> {
            detour.toggle();
            return session.prove(ALL_IN_FORCE);
          });
      detour.restore();
      LifecycleFactory make = LifecycleFactory.eINSTANCE;
      Insertion insertion = Insertion.amid(drawing, make.createTaskStep());
      gauge.take(
          "again, a step put in or taken out",
          size,
          () -> {
            insertion.toggle();
            return session.prove(ALL_IN_FORCE);
          });
      insertion.restore();
      List<Transition> branches =
          drawing.getTransitions().stream()
              .filter(line -> line.getSource() instanceof ForkNode)
              .toList();
      inAndOut(
          "a step of a branch",
          Insertion.on(branches.get(branches.size() / 2), drawing, make.createTaskStep()),
          size,
          session,
          gauge);
      inAndOut("a wait", Insertion.amid(drawing, make.createWaitNode()), size, session, gauge);
      inAndOut(
          "a decision", Insertion.amid(drawing, make.createDecisionNode()), size, session, gauge);
      inAndOut("a training", Insertion.amid(drawing, make.createTrainStep()), size, session, gauge);
      inAndOut(
          "a deployment", Insertion.amid(drawing, make.createDeployStep()), size, session, gauge);
      for (Edit edit : Edit.amid(drawing)) {
        gauge.take(
            "again, " + edit.what() + ", and back",
            size,
            () -> {
              edit.there().run();
              session.prove(ALL_IN_FORCE);
              edit.back().run();
              return session.prove(ALL_IN_FORCE);
            });
      }
      gauge.take(
          "again, led where no end follows, and back",
          size,
          () -> {
            transition.setTarget(step);
            session.prove(ALL_IN_FORCE);
            transition.setTarget(target);
            return session.prove(ALL_IN_FORCE);
          });
    }
    step.setDocumentation(null);
  }

  /** Two proofs, as that of a node that is put in asks for more than that of one taken out. */
  private static void inAndOut(
      String what, Insertion insertion, int size, ProofSession session, Gauge gauge)
      throws Exception {
    gauge.take(
        "again, " + what + " put in, and out again",
        size,
        () -> {
          insertion.toggle();
          session.prove(ALL_IN_FORCE);
          insertion.toggle();
          return session.prove(ALL_IN_FORCE);
        });
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

  static RuleEngine only(String check) {
    return RuleEngine.builtIn().only(rule -> check.equals(rule.check()));
  }
}
