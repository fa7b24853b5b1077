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
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Part;
import org.orrery.lifecycle.snapshot.Snapshot;

/** Phrases about what one drawing holds, with the names and units that it gives. */
public final class Phrases {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  /** Numbers that are measured in the unit of the metric beside them. */
  private static final Set<EStructuralFeature> IN_UNIT_OF_METRIC =
      Set.of(
          LANGUAGE.getMonitor_Warning(),
          LANGUAGE.getMonitor_Critical(),
          LANGUAGE.getMonitor_Hysteresis(),
          LANGUAGE.getModelTest_Threshold(),
          LANGUAGE.getExperimentStep_MinimumImprovement());

  private static final Set<EStructuralFeature> IN_MEBIBYTES =
      Set.of(LANGUAGE.getVersion_MemoryMiB(), LANGUAGE.getEnvironment_MemoryMiB());

  private final Snapshot drawing;
  private final Words words;

  /** Phrases in English. */
  public Phrases(Snapshot drawing) {
    this(drawing, Words.ENGLISH);
  }

  public Phrases(Snapshot drawing, Words words) {
    this.drawing = drawing;
    this.words = words;
  }

  /** Whether numbers of a feature are measured in the unit of the metric beside them. */
  public static boolean isInUnitOfMetric(EStructuralFeature feature) {
    return IN_UNIT_OF_METRIC.contains(feature);
  }

  Snapshot drawing() {
    return drawing;
  }

  /** The words of which the phrases are made. */
  public Words words() {
    return words;
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
    return item.isElement() ? item.text(LANGUAGE.getElement_Id()) : words.kind(item.type());
  }

  /** What a line connects. */
  public String ends(Item line) {
    boolean flow = line.type() == LANGUAGE.getTransition();
    EReference source = flow ? LANGUAGE.getTransition_Source() : LANGUAGE.getPipelineLink_Source();
    EReference target = flow ? LANGUAGE.getTransition_Target() : LANGUAGE.getPipelineLink_Target();
    return end(line.text(source)) + " \u2192 " + end(line.text(target));
  }

  private String end(String key) {
    return key == null ? words.say("text.none") : name(key);
  }

  /** Kind and name, for example "Approval 'Approve release'". */
  public String title(Item item) {
    return words.title(item.type(), name(item));
  }

  /**
   * Kind, name and id, for example "Approval 'Approve release' (release)"; no name when it has
   * none.
   */
  String heading(Item item) {
    return withId(item, isNamed(item) ? title(item) : words.kind(item.type()));
  }

  /** What an element is called in a line of another: its name, else its kind, and its id. */
  public String reference(Item item) {
    return withId(item, isNamed(item) ? name(item) : words.kind(item.type()));
  }

  private boolean isNamed(Item item) {
    return !name(item).equals(item.text(LANGUAGE.getElement_Id()));
  }

  private static String withId(Item item, String called) {
    return called + " (" + item.text(LANGUAGE.getElement_Id()) + ")";
  }

  /** What an item says with a feature; empty when it says nothing. */
  public String value(Item item, EStructuralFeature feature) {
    return value(feature, item.values().get(feature), unit(item, feature));
  }

  /** The elements that an item names with a feature, each with its id. */
  public String references(Item item, EStructuralFeature feature) {
    Object value = item.values().get(feature);
    List<?> keys =
        value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
    return keys.stream()
        .map(
            key ->
                key instanceof String id && drawing.has(id)
                    ? reference(drawing.get(id))
                    : one(feature, key))
        .collect(Collectors.joining("; "));
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
      case String text when feature instanceof EAttribute attribute -> words.value(attribute, text);
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
    if (feature == LANGUAGE.getRetireStep_KeepRecordsYears()) {
      return words.say("text.unit.years");
    }
    if (feature == LANGUAGE.getRole_CostPerHour()) {
      return words.say("text.unit.an-hour");
    }
    return IN_MEBIBYTES.contains(feature) ? "MiB" : "";
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
              ? words.say("text.always")
              : together(conditions.stream().map(this::condition).toList());
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
    String unit = text(part, LANGUAGE.getCondition_Unit());
    String compared = operator.equals("between") ? together(values) : String.join(", ", values);
    return end((String) operand)
        + " "
        + words.operator(operator.isEmpty() ? "equal" : operator)
        + " "
        + (values.isEmpty() ? words.say("text.none") : compared)
        + (unit.isEmpty() || unit.equals("1") ? "" : " " + unit);
  }

  private String together(List<String> parts) {
    return parts.stream().reduce((one, other) -> words.say("text.and", one, other)).orElse("");
  }

  /** All that is set, for example "seed: 7; algorithm: logistic". */
  public String facts(Map<EStructuralFeature, Object> values) {
    List<String> facts = new ArrayList<>();
    values.forEach(
        (feature, value) -> facts.add(words.label(feature) + ": " + value(feature, value, "")));
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
