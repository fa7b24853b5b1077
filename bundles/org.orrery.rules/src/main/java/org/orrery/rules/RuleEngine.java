package org.orrery.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.rules.checks.Certifying;
import org.orrery.rules.checks.Check;
import org.orrery.rules.checks.Checks;
import org.orrery.rules.checks.Finding;
import org.orrery.rules.checks.Known;
import org.orrery.rules.flow.Callee;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.packs.PackReader;

/**
 * Proves drawings by the rules of dated packs.
 *
 * <p>Immutable; one engine serves many threads, but nobody may edit a drawing while it is proved.
 * The effort grows with the size of the drawing, not with the number of its paths.
 */
public final class RuleEngine {
  private static final AtomicReference<RuleEngine> IN_USE = new AtomicReference<>();

  private final List<PolicyPack> packs;
  private final Map<String, RuleInfo> rules;

  /** By the id of the rule; those that ask the same are one, so that it is asked once. */
  private final Map<String, Check> checks;

  private final Set<String> packIds;
  private final Function<String, Optional<Callee>> callees;

  private RuleEngine(List<PolicyPack> packs) {
    this(packs, id -> Optional.empty());
  }

  private RuleEngine(RuleEngine same, Function<String, Optional<Callee>> callees) {
    this.callees = callees;
    this.packs = same.packs;
    this.rules = same.rules;
    this.checks = same.checks;
    this.packIds = same.packIds;
  }

  private RuleEngine(List<PolicyPack> packs, Function<String, Optional<Callee>> callees) {
    this.callees = callees;
    this.packs = List.copyOf(packs);
    this.rules =
        packs.stream()
            .flatMap(p -> p.rules().stream())
            .collect(Collectors.toUnmodifiableMap(RuleInfo::id, r -> r));
    this.checks = checks(packs);
    this.packIds = packs.stream().map(PolicyPack::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The packs that come with the product. */
  public static RuleEngine builtIn() {
    return BuiltIn.ENGINE;
  }

  /**
   * The packs that this process holds drawings against: those that come with the product, and those
   * of the house once {@link #use} named them. Any thread.
   */
  public static RuleEngine inUse() {
    RuleEngine used = IN_USE.get();
    return used == null ? builtIn() : used;
  }

  /**
   * Takes the packs of a directory beside those of the product from now on.
   *
   * @param directory null for those of the product alone
   * @throws PolicyPackException when a file is no valid pack; what was in use stays so
   */
  public static void use(Path directory) {
    IN_USE.set(directory == null ? null : withPacksIn(directory));
  }

  /**
   * The packs that come with the product and those of a directory ({@code *.json}).
   *
   * @throws PolicyPackException when a file is no valid pack
   */
  public static RuleEngine withPacksIn(Path directory) {
    return new RuleEngine(PackReader.builtInAnd(directory));
  }

  /** Only the given packs, whose ids and rule ids must be unique. */
  public static RuleEngine of(List<PolicyPack> packs) {
    PackReader.requireUnique(packs);
    return new RuleEngine(packs);
  }

  /**
   * An engine of the same rules that also knows other life cycles, so that one that runs itself
   * through them, or asks for ends that they do not have, is refused.
   *
   * @param callees the life cycle with an id, if it is known; asked during a proof, on its thread
   */
  public RuleEngine knowing(Function<String, Optional<Lifecycle>> callees) {
    return seeing(id -> callees.apply(id).map(Callee::new));
  }

  /** The same by what checks see of other life cycles. */
  RuleEngine seeing(Function<String, Optional<Callee>> callees) {
    return new RuleEngine(this, callees);
  }

  /** All packs in their order. */
  public List<PolicyPack> packs() {
    return packs;
  }

  /** The rule with an id, whether it is in force or not. */
  public Optional<RuleInfo> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Whether what a rule says hangs on more than a drawing: other life cycles, or packs. */
  public boolean looksElsewhere(String rule, Lifecycle drawing) {
    return checks.containsKey(rule) && checks.get(rule).looksElsewhere(drawing);
  }

  /** Holds every rule in force on a day for this drawing against it. */
  public Proof prove(Lifecycle lifecycle, LocalDate on) {
    return prove(drawing(lifecycle), on, new IdentityHashMap<>());
  }

  /** What will change for a drawing after a day, if it stays as it is. */
  public Outlook outlook(Lifecycle lifecycle, LocalDate from) {
    Drawing drawing = drawing(lifecycle);
    Map<Check, List<Finding>> findings = new IdentityHashMap<>();
    return Outlook.of(this, lifecycle, from, on -> prove(drawing, on, findings));
  }

  /**
   * The proofs of a day and, until another, of each later one on which something may change: a rule
   * begins or ceases to bind, or an exemption ends.
   */
  public SortedMap<LocalDate, Proof> proofs(Lifecycle lifecycle, LocalDate from, LocalDate to) {
    Drawing drawing = drawing(lifecycle);
    Map<Check, List<Finding>> findings = new IdentityHashMap<>();
    SortedMap<LocalDate, Proof> proofs = new TreeMap<>();
    proofs.put(from, prove(drawing, from, findings));
    for (LocalDate on : Outlook.turningDays(this, lifecycle, from).headSet(to.plusDays(1))) {
      proofs.put(on, prove(drawing, on, findings));
    }
    return proofs;
  }

  /** The same for some of the rules. */
  public RuleEngine only(Predicate<RuleInfo> wanted) {
    return new RuleEngine(packs.stream().map(pack -> pack.of(wanted)).toList(), callees);
  }

  /** What proves one of these rules. */
  Check check(RuleInfo rule) {
    return checks.get(rule.id());
  }

  private static Map<String, Check> checks(List<PolicyPack> packs) {
    Map<String, Check> checks = new HashMap<>();
    Map<Check, Check> one = new HashMap<>();
    Known known =
        new Known(
            packs.stream().flatMap(PolicyPack::knownUses).collect(Collectors.toSet()),
            packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .map(RuleInfo::id)
                .collect(Collectors.toSet()),
            packs.stream().map(PolicyPack::date).max(LocalDate::compareTo).orElse(LocalDate.MAX));
    for (PolicyPack pack : packs) {
      for (RuleInfo rule : pack.rules()) {
        checks.put(rule.id(), one.computeIfAbsent(Checks.of(rule), check -> check.knowing(known)));
      }
    }
    return checks;
  }

  /** A life cycle as the checks of these packs see it. */
  Drawing drawing(Lifecycle lifecycle) {
    return new Drawing(lifecycle, packIds, callees);
  }

  /**
   * @param findings what checks are known to find; what others find is added
   */
  Proof prove(Drawing drawing, LocalDate on, Map<Check, List<Finding>> findings) {
    Judgement judgement = new Judgement(drawing, on);
    for (PolicyPack pack : packs) {
      for (RuleInfo rule : inForce(pack, drawing.lifecycle(), on)) {
        judgement.judge(
            pack, rule, findings.computeIfAbsent(check(rule), check -> check.check(drawing)));
      }
    }
    return judgement.proof();
  }

  /**
   * Why rules hold: a certificate for each rule of a proof that holds and whose check writes one.
   *
   * @param proof what {@link #prove} found for the same drawing
   */
  public List<Certificate> certify(Lifecycle lifecycle, Proof proof) {
    Drawing drawing = drawing(lifecycle);
    List<Certificate> certificates = new ArrayList<>();
    for (Verdict verdict : proof.verdicts()) {
      RuleInfo rule = rules.get(verdict.rule());
      if (verdict.outcome() == Verdict.Outcome.HOLDS
          && rule != null
          && Checks.of(rule) instanceof Certifying check) {
        check
            .certificate(drawing)
            .ifPresent(text -> certificates.add(new Certificate(rule.id(), text)));
      }
    }
    return certificates;
  }

  /**
   * Whether a certificate, whoever wrote it, proves that its rule holds for a drawing. Nothing is
   * searched: the effort is linear in the drawing and the certificate.
   */
  public boolean isProvedBy(Certificate certificate, Lifecycle lifecycle) {
    RuleInfo rule = rules.get(certificate.rule());
    return rule != null
        && Checks.of(rule) instanceof Certifying check
        && check.isProvedBy(certificate.text(), drawing(lifecycle));
  }

  private static List<RuleInfo> inForce(PolicyPack pack, Lifecycle lifecycle, LocalDate on) {
    boolean named =
        lifecycle.getPolicies().stream().map(PolicyRef::getPack).anyMatch(pack.id()::equals);
    List<RuleInfo> inForce = new ArrayList<>();
    for (RuleInfo rule : pack.rules()) {
      if (rule.appliesOn(on) && (named || rule.scope().includes(lifecycle.getModel()))) {
        inForce.add(rule);
      }
    }
    return inForce;
  }

  /** Reads the packs when they are first asked for. */
  private static final class BuiltIn {
    static final RuleEngine ENGINE = new RuleEngine(PackReader.builtIn());
  }
}
