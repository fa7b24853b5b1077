package org.orrery.rules.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.rules.properties.Attribute;
import org.orrery.rules.properties.Comparison;
import org.orrery.rules.properties.Criterion;
import org.orrery.rules.properties.Kinds;

/**
 * Reads what is asked of an element, and holds every attribute and value against the language, so
 * that a misspelt name is refused instead of never holding.
 */
final class CriterionParser {
  private static final String PATH = "[a-zA-Z0-9]+(\\.[a-zA-Z0-9]+)*";

  private CriterionParser() {}

  /** The criteria of a list; none where the field is missing. */
  static List<Criterion> criteria(Fields owner, String name, Set<EClass> kinds) {
    List<Criterion> criteria = new ArrayList<>();
    for (Fields fields : owner.objects(name)) {
      Criterion criterion = criterion(fields, kinds);
      fields.refuseOthers();
      if (criterion != null) {
        criteria.add(criterion);
      }
    }
    return criteria;
  }

  private static Criterion criterion(Fields fields, Set<EClass> kinds) {
    if (fields.has("transition")) {
      Map<String, TransitionKind> known = new LinkedHashMap<>();
      TransitionKind.VALUES.forEach(k -> known.put(k.getLiteral(), k));
      return new Criterion.Leaves(fields.oneOf("transition", known));
    }
    if (fields.has("either")) {
      List<List<Criterion>> groups = new ArrayList<>();
      for (Fields group : fields.objects("either")) {
        groups.add(List.of(nonNull(criterion(group, kinds))));
        group.refuseOthers();
      }
      return new Criterion.Either(groups);
    }
    if (fields.has("count")) {
      return counts(fields, kinds);
    }
    for (String quantifier : List.of("some", "every", "none")) {
      if (fields.has(quantifier)) {
        return quantified(fields, quantifier, kinds);
      }
    }
    return compares(fields, kinds);
  }

  private static Criterion nonNull(Criterion criterion) {
    return criterion == null ? new Criterion.Either(List.of()) : criterion;
  }

  private static Criterion counts(Fields fields, Set<EClass> kinds) {
    Attribute attribute = attribute(fields, "count", kinds);
    int atLeast = fields.number("at-least", 0, 0);
    int atMost = fields.number("at-most", 0, Integer.MAX_VALUE);
    if (!fields.has("at-least") && !fields.has("at-most")) {
      fields.fault(fields.place("count"), "'at-least' or 'at-most' is missing beside 'count'");
    }
    return new Criterion.Counts(attribute, List.of(), atLeast, atMost);
  }

  private static Criterion quantified(Fields fields, String quantifier, Set<EClass> kinds) {
    Attribute attribute = attribute(fields, quantifier, kinds);
    Set<EClass> targets = new LinkedHashSet<>();
    for (EStructuralFeature end : ends(attribute, kinds)) {
      if (end instanceof EReference reference) {
        targets.addAll(Kinds.concrete(reference.getEReferenceType()));
      }
    }
    if (targets.isEmpty() && !attribute.names().isEmpty()) {
      fields.fault(
          fields.place(quantifier), "'" + quantifier + "' asks for elements, not for plain values");
    }
    List<Criterion> where = criteria(fields, "where", targets);
    if (where.isEmpty()) {
      fields.fault(fields.place(quantifier), "'where' is missing beside '" + quantifier + "'");
    }
    return switch (quantifier) {
      case "every" -> new Criterion.Every(attribute, where);
      case "none" -> new Criterion.Counts(attribute, where, 0, 0);
      default -> new Criterion.Counts(attribute, where, 1, Integer.MAX_VALUE);
    };
  }

  private static Criterion compares(Fields fields, Set<EClass> kinds) {
    Attribute attribute = attribute(fields, "attribute", kinds);
    if (fields.has("present")) {
      return new Criterion.Present(attribute, fields.flag("present", true));
    }
    if (fields.has("apart-from")) {
      Attribute others = attribute(fields, "apart-from", kinds);
      requireRoles(fields, "attribute", attribute, kinds);
      requireRoles(fields, "apart-from", others, kinds);
      return new Criterion.Apart(attribute, others);
    }
    for (Comparison comparison : Comparison.values()) {
      if (fields.has(comparison.word())) {
        List<Object> named = new ArrayList<>();
        for (Json value : values(fields, comparison)) {
          requireFit(fields, attribute, kinds, comparison, value);
          named.add(value.value() == null ? "" : value.value());
        }
        return new Criterion.Compares(attribute, comparison, named);
      }
    }
    List<String> words = new ArrayList<>(List.of("present", "apart-from"));
    for (Comparison comparison : Comparison.values()) {
      words.add(comparison.word());
    }
    fields.fault(
        fields.place("attribute"),
        "what is asked of the attribute is missing: one of " + String.join(", ", words));
    return null;
  }

  private static void requireRoles(
      Fields fields, String name, Attribute attribute, Set<EClass> kinds) {
    boolean roles =
        ends(attribute, kinds).stream()
            .allMatch(end -> end.getEType() == LifecyclePackage.eINSTANCE.getRole());
    if (!roles) {
      fields.fault(fields.place(name), "'apart-from' asks for roles, not for other values");
    }
  }

  private static List<Json> values(Fields fields, Comparison comparison) {
    if (comparison.takesList()) {
      List<Json> items = fields.items(comparison.word());
      if (items.isEmpty()) {
        fields.fault(fields.place(comparison.word()), "the list names no value");
      }
      return items;
    }
    return List.of(fields.raw(comparison.word()));
  }

  private static void requireFit(
      Fields fields, Attribute attribute, Set<EClass> kinds, Comparison comparison, Json value) {
    Optional<String> objection = Optional.empty();
    for (EStructuralFeature end : ends(attribute, kinds)) {
      objection =
          end instanceof EReference
              ? Optional.of("elements are compared by one of their attributes, such as 'id'")
              : comparison.objection(end, value.value());
      if (objection.isEmpty()) {
        return;
      }
    }
    objection.ifPresent(
        o -> fields.fault(value, "'" + value.value() + "' cannot be compared here: " + o));
  }

  /** The way that a field names; empty after a fault. */
  static Attribute attribute(Fields fields, String name, Set<EClass> kinds) {
    String text = fields.text(name);
    if (text.isBlank()) {
      return new Attribute(List.of());
    }
    if (List.of(text.split("\\.")).contains("layout")) {
      fields.fault(fields.place(name), "'layout' is where things are drawn and means nothing");
      return new Attribute(List.of());
    }
    if (!text.matches(PATH)) {
      fields.fault(
          fields.place(name),
          "'" + text + "' is no attribute; names separated by dots are expected");
      return new Attribute(List.of());
    }
    Attribute attribute = new Attribute(List.of(text.split("\\.")));
    try {
      Attribute.ends(attribute.names(), kinds);
      return attribute;
    } catch (IllegalArgumentException e) {
      fields.fault(fields.place(name), e.getMessage());
      return new Attribute(List.of());
    }
  }

  private static Set<EStructuralFeature> ends(Attribute attribute, Set<EClass> kinds) {
    return attribute.names().isEmpty() ? Set.of() : Attribute.ends(attribute.names(), kinds);
  }
}
