package org.orrery.designer.properties;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.EnumTexts;
import org.orrery.designer.problems.FieldAtFault;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.Proving;
import org.orrery.rules.RuleInfo;

/** What is known about a field: its meaning, its default, and the rules that look at it. */
final class FieldHelp {
  private FieldHelp() {}

  /** Whether an attribute has a default, and has it now. */
  static boolean isDefault(EObject object, EStructuralFeature feature) {
    return hasDefault(feature) && !object.eIsSet(feature);
  }

  static boolean hasDefault(EStructuralFeature feature) {
    return feature instanceof EAttribute && !feature.isMany() && feature.getDefaultValue() != null;
  }

  /** The default as it is shown. */
  static String defaultText(EStructuralFeature feature) {
    return switch (feature.getDefaultValue()) {
      case Enumerator literal -> EnumTexts.of(literal);
      case Double number -> Values.number(number);
      case null -> "";
      case Object value -> value.toString();
    };
  }

  /** The rules that look at a feature of a class, those that are in force on the day first. */
  static List<RuleInfo> rules(EClass type, EStructuralFeature feature) {
    LocalDate day = ProofDay.on();
    return Proving.rules().stream()
        .filter(rule -> rule.appliesUntil() == null || !rule.appliesUntil().isBefore(day))
        .filter(
            rule ->
                rule.looksAt(type, feature)
                    || rule.fixes().stream()
                        .anyMatch(fix -> FieldAtFault.isSetBy(fix, feature.getName())))
        .sorted(java.util.Comparator.comparing(rule -> !rule.appliesOn(day)))
        .toList();
  }

  /** Document and clause of a rule, and its first day when that is still to come. */
  static String source(RuleInfo rule) {
    String told = Proving.source(rule);
    return rule.appliesFrom().isAfter(ProofDay.on())
        ? Messages.get(
            "field.help.from",
            told,
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(rule.appliesFrom()))
        : told;
  }
}
