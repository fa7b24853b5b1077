package org.orrery.rules.properties;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Stage;
import org.orrery.lifecycle.StageKind;
import org.orrery.lifecycle.words.Message;
import org.orrery.lifecycle.words.Written;
import org.orrery.rules.Said;
import org.orrery.rules.checks.Terms;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Sight;
import org.orrery.rules.flow.Sort;

/**
 * Chooses elements of a drawing; immutable.
 *
 * @param called how messages call what is chosen; empty for words made of the rest
 * @param kinds classes of the language, at least one; derived classes count
 * @param stages kinds of stages in which it lies; empty asks nothing
 * @param where what else is asked of it
 * @param except what is left out
 * @param either further selectors of which one at least must choose the element; empty asks nothing
 */
public record Selector(
    Written called,
    List<EClass> kinds,
    Set<StageKind> stages,
    List<Criterion> where,
    List<Selector> except,
    List<Selector> either)
    implements Sort {
  /** Where an element lies says the kind of a stage. */
  private static final Sight STAGES =
      new Sight(Set.of(), Set.of(LifecyclePackage.eINSTANCE.getStage_Kind().getName()));

  /** The nodes that are not part of every member of the family. */
  private static final Selector LEFT_OUT =
      new Selector(
          Written.of(""),
          List.of(LifecyclePackage.eINSTANCE.getNode()),
          Set.of(),
          List.of(
              new Criterion.Present(
                  new Attribute(List.of(LifecyclePackage.eINSTANCE.getNode_When().getName())),
                  true)),
          List.of(),
          List.of());

  public Selector {
    kinds = List.copyOf(kinds);
    stages = Set.copyOf(stages);
    where = List.copyOf(where);
    except = List.copyOf(except);
    either = List.copyOf(either);
  }

  /** Every element of a class. */
  public static Selector of(EClass kind) {
    return new Selector(Written.of(""), List.of(kind), Set.of(), List.of(), List.of(), List.of());
  }

  @Override
  public boolean mayBe(EClass kind) {
    return kinds.stream().anyMatch(k -> k.isSuperTypeOf(kind));
  }

  @Override
  public boolean selects(Element element) {
    return isOfKind(element)
        && (stages.isEmpty() || liesIn(element))
        && Criterion.all(where, element)
        && !isSelectedByOne(except, element)
        && (either.isEmpty() || isSelectedByOne(either, element));
  }

  private boolean isOfKind(Element element) {
    for (EClass kind : kinds) {
      if (kind.isInstance(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSelectedByOne(List<Selector> selectors, Element element) {
    for (Selector each : selectors) {
      if (each.selects(element)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Optional<String> needed() {
    return where.stream().map(Criterion::needed).flatMap(Optional::stream).findFirst();
  }

  /** The numbers of the chosen nodes that are part of every member of the family. */
  BitSet alwaysIn(Drawing drawing) {
    BitSet always = drawing.nodes(this);
    always.andNot(drawing.nodes(LEFT_OUT));
    return always;
  }

  @Override
  public Sight sight() {
    Sight inStage = stages.isEmpty() ? Sight.NONE : STAGES;
    Sight itself = Sight.of(Stream.of(inStage, Criterion.sight(where)));
    Stream<Sight> others = Stream.of(except, either).flatMap(List::stream).map(Selector::sight);
    return Sight.of(Stream.concat(Stream.of(itself), others));
  }

  /** Whether a transition can make a difference to which elements are chosen. */
  boolean asksForFlow() {
    return kinds.stream().anyMatch(k -> k.isSuperTypeOf(LifecyclePackage.eINSTANCE.getTransition()))
        || Criterion.anyAsksForFlow(where)
        || except.stream().anyMatch(Selector::asksForFlow)
        || either.stream().anyMatch(Selector::asksForFlow);
  }

  /** Whether a transition can make a difference to which nodes are chosen. */
  boolean asksForFlowOfNodes() {
    return Criterion.anyAsksForFlow(where)
        || except.stream().anyMatch(Selector::asksForFlowOfNodes)
        || either.stream().anyMatch(Selector::asksForFlowOfNodes);
  }

  /** What is chosen, in words. */
  Message words() {
    if (!called.isBlank()) {
      return Said.of("properties.sort", called);
    }
    List<Message> names =
        kinds.stream().map(kind -> Said.of("rules.text", Terms.of(kind))).toList();
    Message words = Said.of("properties.sort", Said.joined("rules.or", names));
    if (!where.isEmpty()) {
      words = Said.of("properties.with", words, Criterion.words(where));
    }
    if (!stages.isEmpty()) {
      words =
          Said.of(
              "properties.in-stage",
              words,
              stages.stream()
                  .sorted(Comparator.comparing(StageKind::getLiteral))
                  .map(Terms::of)
                  .toList());
    }
    return words;
  }

  private boolean liesIn(Element element) {
    for (var at = element.eContainer(); at != null; at = at.eContainer()) {
      if (at instanceof Stage stage) {
        return stages.contains(stage.getKind());
      }
    }
    return false;
  }
}
