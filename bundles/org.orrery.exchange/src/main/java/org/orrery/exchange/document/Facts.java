package org.orrery.exchange.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Condition;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Kpi;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Operand;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.text.Phrases;

/** What an object of the language says, in words: every feature that is set or has a default. */
record Facts(Wording wording) {
  /** Rows of name and value, without identity and without what has a table of its own. */
  List<List<String>> of(EObject object) {
    List<List<String>> rows = new ArrayList<>();
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      boolean identity = feature.getEContainingClass() == LifecyclePackage.eINSTANCE.getElement();
      boolean said = object.eIsSet(feature) || feature.getDefaultValueLiteral() != null;
      if (!identity && !feature.isTransient() && said && !isFlow(feature)) {
        String value = value(object, feature);
        if (!value.isBlank()) {
          rows.add(List.of(wording.name(feature), value));
        }
      }
    }
    return rows;
  }

  private static boolean isFlow(EStructuralFeature feature) {
    return feature instanceof EReference reference && reference.getEOpposite() != null;
  }

  String value(EObject object, EStructuralFeature feature) {
    Object value = object.eGet(feature);
    Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
    String between =
        feature instanceof EReference reference && reference.isContainment() ? "; " : ", ";
    return values.stream()
        .map(each -> text(object, feature, each))
        .collect(Collectors.joining(between));
  }

  private String text(EObject owner, EStructuralFeature feature, Object value) {
    if (value instanceof Double number) {
      return wording.number(number, unit(owner, feature));
    }
    if (feature instanceof EAttribute attribute) {
      return wording.value(
          attribute, EcoreUtil.convertToString(attribute.getEAttributeType(), value));
    }
    EObject object = (EObject) value;
    if (object instanceof Condition condition) {
      return condition(condition);
    }
    boolean contained = ((EReference) feature).isContainment();
    if (object instanceof Element element && !contained) {
      return Elements.label(element);
    }
    String inside =
        of(object).stream()
            .map(row -> row.get(0) + " " + row.get(1))
            .collect(Collectors.joining(", "));
    String label = object instanceof Element element ? Elements.label(element) : "";
    return inside.isEmpty() ? label : (label.isEmpty() ? inside : label + " (" + inside + ")");
  }

  private static String unit(EObject object, EStructuralFeature feature) {
    if (object instanceof Kpi kpi && feature == LifecyclePackage.eINSTANCE.getKpi_Target()) {
      return kpi.getUnit();
    }
    return Phrases.isInUnitOfMetric(feature)
            && object.eGet(object.eClass().getEStructuralFeature("metric"))
                instanceof Operand metric
        ? metric.getUnit()
        : "";
  }

  /** What people call an element that a drawing may still lack. */
  static String called(Element element) {
    return element == null ? "?" : Elements.label(element);
  }

  /** A comparison as people say it, with its unit. */
  String condition(Condition condition) {
    String operand = called(condition.getOperand());
    String unit = condition.getOperand() == null ? null : condition.getOperand().getUnit();
    String shown = unit == null || unit.isBlank() || unit.equals("1") ? "" : " " + unit;
    List<String> values = condition.getValues();
    String first = values.isEmpty() ? "?" : values.get(0);
    return operand
        + switch (condition.getOperator()) {
          case EQUAL -> " = " + first;
          case NOT_EQUAL -> " \u2260 " + first;
          case LESS -> " < " + first;
          case LESS_OR_EQUAL -> " \u2264 " + first;
          case GREATER -> " > " + first;
          case GREATER_OR_EQUAL -> " \u2265 " + first;
          case BETWEEN ->
              " " + wording.say("document.between", first, values.get(values.size() - 1));
          case IN -> " " + wording.say("document.one-of", values);
          case NOT_IN -> " " + wording.say("document.none-of", values);
        }
        + shown;
  }
}
