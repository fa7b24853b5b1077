package org.orrery.rules.packs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.StageKind;
import org.orrery.rules.flow.Outcomes;
import org.orrery.rules.properties.Kinds;
import org.orrery.rules.properties.Passage;
import org.orrery.rules.properties.Selector;

/** Reads which elements a property is about. */
final class SelectorParser {
  private SelectorParser() {}

  /** Elements of any class. */
  static Selector elements(Fields owner, String name) {
    Fields fields = owner.object(name);
    Selector selector = read(fields);
    fields.refuseOthers();
    return selector;
  }

  /** Nodes of the flow. */
  static Selector nodes(Fields owner, String name) {
    return nodes(owner.object(name));
  }

  private static Selector nodes(Fields fields) {
    Selector selector = read(fields);
    requireNodes(fields, selector);
    fields.refuseOthers();
    return selector;
  }

  /** Nodes of the flow, or others where the field is missing. */
  static Selector nodes(Fields owner, String name, Selector otherwise) {
    return owner.has(name) ? nodes(owner, name) : otherwise;
  }

  /** Choices of nodes, one or a list of them; none where the field is missing. */
  static List<Selector> oneOrMore(Fields owner, String name) {
    Json json = owner.raw(name);
    if (json == null) {
      return List.of();
    }
    if (!(json.value() instanceof List<?>)) {
      return List.of(nodes(owner, name));
    }
    if (owner.items(name).isEmpty()) {
      owner.fault(json, "'" + name + "' is empty");
    }
    return owner.objects(name).stream().map(SelectorParser::nodes).toList();
  }

  /** Nodes and how they are left. */
  static Passage passage(Fields fields) {
    Selector selector = read(fields);
    requireNodes(fields, selector);
    Set<String> leftAs = outcomes(fields, "left-as", selector);
    Set<String> notLeftAs = outcomes(fields, "not-left-as", selector);
    fields.refuseOthers();
    return new Passage(selector, leftAs, notLeftAs);
  }

  private static Selector read(Fields fields) {
    List<EClass> kinds = new ArrayList<>(kinds(fields));
    List<Selector> except = new ArrayList<>();
    List<Selector> either = new ArrayList<>();
    if (fields.has("except")) {
      except.add(elements(fields, "except"));
    }
    for (Fields item : fields.objects("either")) {
      either.add(read(item));
      item.refuseOthers();
    }
    return new Selector(
        fields.called("called"),
        kinds,
        fields.set("stage", StageKinds.EXPECTED, StageKinds::named),
        CriterionParser.criteria(fields, "where", Kinds.concrete(kinds)),
        except,
        either);
  }

  /** One name or a list of names; without any, every element. */
  private static Set<EClass> kinds(Fields fields) {
    Json json = fields.raw("kind");
    if (json == null) {
      return Set.of(LifecyclePackage.eINSTANCE.getElement());
    }
    List<Json> names = new ArrayList<>();
    if (json.value() instanceof List<?> list) {
      list.forEach(item -> names.add((Json) item));
    } else {
      names.add(json);
    }
    Set<EClass> kinds = new LinkedHashSet<>();
    for (Json name : names) {
      Kinds.named(String.valueOf(name.value()))
          .ifPresentOrElse(
              kinds::add,
              () ->
                  fields.fault(
                      name,
                      "'"
                          + name.value()
                          + "' is no kind of element; known are "
                          + String.join(", ", Kinds.names())));
    }
    if (names.isEmpty()) {
      fields.fault(json, "'kind' names no kind of element");
    }
    return kinds;
  }

  private static void requireNodes(Fields fields, Selector selector) {
    EClass node = LifecyclePackage.eINSTANCE.getNode();
    for (EClass kind : selector.kinds()) {
      boolean any = kind == LifecyclePackage.eINSTANCE.getElement() && !fields.has("kind");
      if (!any && !node.isSuperTypeOf(kind)) {
        fields.fault(
            fields.place("kind"), "'" + kind.getName() + "' lies on no path; a node is expected");
      }
    }
  }

  /** Outcomes that the nodes can have; those of a decision, or of an unknown kind, any. */
  private static Set<String> outcomes(Fields fields, String name, Selector selector) {
    Set<EClass> kinds = concrete(selector);
    boolean isOpen =
        kinds.isEmpty() || kinds.contains(LifecyclePackage.eINSTANCE.getDecisionNode());
    Set<String> known = new LinkedHashSet<>();
    kinds.forEach(kind -> known.addAll(Outcomes.of(kind)));
    String expected =
        isOpen
            ? "the name of an outcome is expected"
            : known.isEmpty()
                ? "these nodes have no outcomes"
                : "known are " + String.join(", ", known);
    return fields.set(
        name,
        expected,
        v ->
            v instanceof String text && !text.isBlank() && (isOpen || known.contains(text))
                ? text
                : null);
  }

  private static Set<EClass> concrete(Selector selector) {
    Set<EClass> kinds = new LinkedHashSet<>(Kinds.concrete(selector.kinds()));
    if (!selector.either().isEmpty()) {
      Set<EClass> either = new LinkedHashSet<>();
      selector.either().forEach(one -> either.addAll(concrete(one)));
      kinds.retainAll(either);
    }
    return kinds;
  }

  /** The kinds of stages by their names. */
  private static final class StageKinds {
    static final String EXPECTED =
        "known are "
            + String.join(", ", StageKind.VALUES.stream().map(StageKind::getLiteral).toList());

    static StageKind named(Object value) {
      return StageKind.VALUES.stream()
          .filter(k -> k.getLiteral().equals(value))
          .findFirst()
          .orElse(null);
    }
  }
}
