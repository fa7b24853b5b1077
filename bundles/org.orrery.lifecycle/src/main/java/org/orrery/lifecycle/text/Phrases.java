package org.orrery.lifecycle.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Part;
import org.orrery.lifecycle.snapshot.Snapshot;

/** Phrases about what one drawing holds, with the names and units that it gives. */
public final class Phrases {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final String NONE = "none";

  /** Numbers that are measured in the unit of the metric beside them. */
  private static final Set<EStructuralFeature> IN_UNIT_OF_METRIC =
      Set.of(
          LANGUAGE.getMonitor_Warning(),
          LANGUAGE.getMonitor_Critical(),
          LANGUAGE.getMonitor_Hysteresis(),
          LANGUAGE.getModelTest_Threshold(),
          LANGUAGE.getExperimentStep_MinimumImprovement());

  private static final Map<EStructuralFeature, String> UNITS =
      Map.of(
          LANGUAGE.getVersion_MemoryMiB(), "MiB",
          LANGUAGE.getEnvironment_MemoryMiB(), "MiB",
          LANGUAGE.getRetireStep_KeepRecordsYears(), "years",
          LANGUAGE.getRole_CostPerHour(), "an hour");

  private final Snapshot drawing;

  public Phrases(Snapshot drawing) {
    this.drawing = drawing;
  }

  /** What people call an item: its name, what a line connects, or its id. */
  public String name(String key) {
    Item item = drawing.get(key);
    return item == null ? key : name(item);
  }

  /** As {@link #name(String)}. */
  public String name(Item item) {
    String name = item.text(LANGUAGE.getElement_Name());
    if (name != null && !name.isBlank()) {
      return name.strip();
    }
    if (item.type() == LANGUAGE.getTransition() || item.type() == LANGUAGE.getPipelineLink()) {
      return ends(item);
    }
    return item.isElement() ? item.text(LANGUAGE.getElement_Id()) : Elements.kindName(item.type());
  }

  /** What a line connects. */
  public String ends(Item line) {
    boolean flow = line.type() == LANGUAGE.getTransition();
    EReference source = flow ? LANGUAGE.getTransition_Source() : LANGUAGE.getPipelineLink_Source();
    EReference target = flow ? LANGUAGE.getTransition_Target() : LANGUAGE.getPipelineLink_Target();
    return end(line.text(source)) + " \u2192 " + end(line.text(target));
  }

  private String end(String key) {
    return key == null ? NONE : name(key);
  }

  /** The kind of an item, for example "Approval". */
  public static String kind(Item item) {
    return Elements.kindName(item.type());
  }

  /** Kind and name, for example "Approval 'Approve release'". */
  public String title(Item item) {
    return kind(item) + " '" + name(item) + "'";
  }

  /** What an item says with a feature; empty when it says nothing. */
  public String value(Item item, EStructuralFeature feature) {
    return value(feature, item.values().get(feature), unit(item, feature));
  }

  private String value(EStructuralFeature feature, Object value, String unit) {
    if (value == null) {
      return "";
    }
    if (value instanceof List<?> many) {
      String between = feature instanceof EAttribute ? ", " : "; ";
      return many.stream().map(each -> one(feature, each)).collect(Collectors.joining(between));
    }
    return one(feature, value) + (unit.isEmpty() || unit.equals("1") ? "" : " " + unit);
  }

  private String one(EStructuralFeature feature, Object value) {
    return switch (value) {
      case Part part -> part(part);
      case String text when feature instanceof EAttribute attribute -> Words.value(attribute, text);
      default -> name((String) value);
    };
  }

  /** Unit of a number: that of the metric it is compared with, or the language's. */
  private String unit(Item item, EStructuralFeature feature) {
    if (feature == LANGUAGE.getKpi_Target()) {
      return orEmpty(item.text(LANGUAGE.getOperand_Unit()));
    }
    if (IN_UNIT_OF_METRIC.contains(feature)) {
      String metric = item.text(item.type().getEStructuralFeature("metric"));
      Item named = metric == null ? null : drawing.get(metric);
      return named == null ? "" : orEmpty(named.text(LANGUAGE.getOperand_Unit()));
    }
    return UNITS.getOrDefault(feature, "");
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  /** A row, a condition, a share or a bend point in one phrase. */
  public String part(Part part) {
    if (part.type() == LANGUAGE.getCondition()) {
      return condition(part);
    }
    if (part.type() == LANGUAGE.getDecisionRow()) {
      List<Part> conditions = parts(part, LANGUAGE.getDecisionRow_Conditions());
      String when =
          conditions.isEmpty()
              ? "always"
              : conditions.stream().map(this::condition).collect(Collectors.joining(" and "));
      return when + " \u2192 " + text(part, LANGUAGE.getDecisionRow_Outcome());
    }
    if (part.type() == LANGUAGE.getBendpoint()) {
      return number(part, LANGUAGE.getBendpoint_X())
          + ","
          + number(part, LANGUAGE.getBendpoint_Y());
    }
    return facts(part.values());
  }

  private String condition(Part part) {
    Object operand = part.values().get(LANGUAGE.getCondition_Operand());
    String operator = text(part, LANGUAGE.getCondition_Operator());
    @SuppressWarnings("unchecked")
    List<String> values =
        (List<String>) part.values().getOrDefault(LANGUAGE.getCondition_Values(), List.of());
    String between = operator.equals("between") ? " and " : ", ";
    String unit = text(part, LANGUAGE.getCondition_Unit());
    return (operand == null ? NONE : name((String) operand))
        + " "
        + Words.operator(operator.isEmpty() ? "equal" : operator)
        + " "
        + (values.isEmpty() ? NONE : String.join(between, values))
        + (unit.isEmpty() || unit.equals("1") ? "" : " " + unit);
  }

  /** All that is set, for example "seed: 7; algorithm: logistic". */
  public String facts(Map<EStructuralFeature, Object> values) {
    List<String> facts = new ArrayList<>();
    values.forEach(
        (feature, value) -> facts.add(Words.label(feature) + ": " + value(feature, value, "")));
    return String.join("; ", facts);
  }

  private static String text(Part part, EStructuralFeature feature) {
    return (String) part.values().getOrDefault(feature, "");
  }

  private static String number(Part part, EStructuralFeature feature) {
    return (String) part.values().getOrDefault(feature, "0");
  }

  @SuppressWarnings("unchecked")
  private static List<Part> parts(Part part, EStructuralFeature feature) {
    return (List<Part>) part.values().getOrDefault(feature, List.of());
  }
}
