package org.orrery.journeys.designer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.decisions.DecisionEdits;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.edits.RecordedCommand;
import org.orrery.designer.find.Finder;
import org.orrery.designer.find.Hit;
import org.orrery.designer.find.Replacing;
import org.orrery.designer.find.Search;
import org.orrery.designer.find.SearchException;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.PolicyRef;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.rules.QuickFix;
import org.orrery.rules.RuleEngine;

/** What a hand without a plan changes of elements, and not of their places and lines. */
final class RandomFacts {
  private static final String[] WORDS = {"a", "Train", "P7D", "eine", "\ud83d\ude42"};

  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final RuleEngine ENGINE = RuleEngine.builtIn();

  /** All rules of all packs are in force on it. */
  private static final LocalDate DAY = LocalDate.of(2028, 9, 1);

  private final RandomHand hand;

  RandomFacts(RandomHand hand) {
    this.hand = hand;
  }

  /** Sets one of the properties of an element to another value of its type. */
  Optional<Command> set() {
    return hand.any(hand.all(element -> true))
        .flatMap(
            element ->
                hand.any(
                        RandomHand.filtered(
                            element.eClass().getEAllAttributes(), RandomFacts::isProperty))
                    .map(
                        property ->
                            new Edits("Set " + property.getName())
                                .set(element, property, value(property))))
        .filter(edits -> !edits.isEmpty())
        .map(Edits::command);
  }

  private static boolean isProperty(EAttribute attribute) {
    return attribute.isChangeable()
        && !attribute.isMany()
        && !attribute.isID()
        && List.of("EString", "EBoolean", "EInt").contains(attribute.getEAttributeType().getName());
  }

  private Object value(EAttribute attribute) {
    return switch (attribute.getEAttributeType().getName()) {
      case "EBoolean" -> hand.number(2) == 0;
      case "EInt" -> hand.number(5);
      default -> List.of("P7D", "0 6 * * 1", "<&\"'>", "mehr\nals eine Zeile").get(hand.number(4));
    };
  }

  /** Replaces a word wherever it stands. */
  Optional<Command> replace() {
    try {
      String word = WORDS[hand.number(WORDS.length)];
      Search search = Search.of(word, new Search.Options(false, false, hand.number(2) == 0));
      List<Hit> hits = Finder.hits(hand.lifecycle(), search);
      String by = WORDS[hand.number(WORDS.length)];
      return Optional.of(Replacing.of(hand.lifecycle(), hits, search, by).command());
    } catch (SearchException e) {
      throw new AssertionError(e);
    }
  }

  /** Adds rows to a decision's table, and copies, moves, judges and removes them. */
  Optional<Command> changeRows() {
    return hand.any(hand.all(DecisionNode.class::isInstance))
        .map(DecisionNode.class::cast)
        .map(
            decision ->
                hand.any(decision.getRows())
                    .map(row -> changed(decision, row))
                    .orElseGet(
                        () -> DecisionEdits.addRow(decision, DecisionEdits.newRow(decision), 0)));
  }

  private Command changed(DecisionNode decision, DecisionRow row) {
    List<DecisionRow> rows = List.of(row);
    return switch (hand.number(4)) {
      case 0 -> DecisionEdits.duplicate(decision, rows, new ArrayList<>());
      case 1 -> DecisionEdits.moveRows(decision, rows, hand.number(2) * 2 - 1);
      case 2 -> DecisionEdits.setOutcome(decision, row, WORDS[hand.number(WORDS.length)]);
      default -> DecisionEdits.removeRows(decision, rows);
    };
  }

  /** Has another role do a step, or be asked about it. */
  Optional<Command> appoint() {
    List<Element> steps = hand.all(Step.class::isInstance);
    return hand.any(steps)
        .flatMap(
            step ->
                hand.any(hand.lifecycle().getRoles()).map(role -> appointed((Step) step, role)));
  }

  private Command appointed(Step step, Role role) {
    Edits edits = new Edits("Appoint");
    if (hand.number(2) == 0) {
      return edits.set(step, L.getStep_Role(), role).command();
    }
    List<Role> asked = new ArrayList<>(step.getConsulted());
    if (!asked.remove(role)) {
      asked.add(role);
    }
    return edits.set(step, L.getStep_Consulted(), asked).command();
  }

  /** Binds the drawing to a pack of rules, or no longer. */
  Optional<Command> bind() {
    Lifecycle drawing = hand.lifecycle();
    Edits edits = new Edits("Bind");
    if (hand.number(2) == 0) {
      hand.any(drawing.getPolicies())
          .ifPresent(ref -> edits.remove(drawing, L.getLifecycle_Policies(), ref));
    } else {
      PolicyRef ref = LifecycleFactory.eINSTANCE.createPolicyRef();
      ref.setPack(hand.any(ENGINE.packs()).orElseThrow().id());
      edits.add(drawing, L.getLifecycle_Policies(), ref);
    }
    return Optional.of(edits.command());
  }

  /** Makes a quick fix; seldom, for the whole drawing is proved. */
  Optional<Command> fix() {
    if (hand.number(5) > 0) {
      return Optional.empty();
    }
    List<QuickFix> fixes =
        ENGINE.prove(hand.lifecycle(), DAY).problems().stream()
            .flatMap(problem -> problem.fixes().stream())
            .toList();
    return hand.any(fixes)
        .map(fix -> new RecordedCommand(fix.label(), hand.lifecycle(), fix::apply));
  }
}
