package org.orrery.designer.written;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.check.Fields;

/**
 * A property of a step by what people call it, as {@code algorithm: gradient-boosting} or {@code
 * dataset: Applications, defaulted = yes}.
 *
 * @param values texts of an attribute's values, or the names of definitions that are referred to
 * @param column what a dataset is to tell beforehand; null where it is not said
 * @param positive the class of the column that counts as positive; null where it is not said
 */
public record Setting(
    EStructuralFeature feature, List<String> values, String column, String positive) {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final Pattern LINE = Pattern.compile("^\\s++([^:]++):\\s++(.+)$");
  private static final Pattern LABELLED = Pattern.compile("([^,]++),([^,=]++)=(.+)");

  /** What is said in ways of its own. */
  private static final Set<EStructuralFeature> ELSEWHERE =
      Set.of(L.getElement_Id(), L.getElement_Name());

  private static final Set<EClassifier> DEFINED =
      Set.of(L.getDataset(), L.getEnvironment(), L.getMetric());

  /** What an indented line says of a step of a kind; empty when it says something else. */
  static Optional<Setting> of(EClass type, String line) {
    Matcher told = LINE.matcher(line);
    return told.matches()
        ? type.getEAllStructuralFeatures().stream()
            .filter(feature -> isSaid(feature) && isCalled(feature, told.group(1).strip()))
            .map(feature -> of(feature, told.group(2).strip()))
            .filter(Setting::isRead)
            .findFirst()
        : Optional.empty();
  }

  /** Texts, choices, and references to what a drawing defines by name. */
  private static boolean isSaid(EStructuralFeature feature) {
    return feature instanceof EAttribute attribute
        ? !ELSEWHERE.contains(feature)
            && (attribute.getEAttributeType() instanceof EEnum
                || attribute.getEAttributeType().getInstanceClass() == String.class)
        : DEFINED.contains(feature.getEType());
  }

  private static boolean isCalled(EStructuralFeature feature, String words) {
    return Wording.ALL.stream().anyMatch(w -> w.words().label(feature).equalsIgnoreCase(words));
  }

  private static Setting of(EStructuralFeature feature, String words) {
    if (feature.getEType() == L.getDataset()) {
      Matcher labelled = LABELLED.matcher(words);
      if (labelled.matches()) {
        return new Setting(
            feature,
            List.of(labelled.group(1).strip()),
            labelled.group(2).strip(),
            labelled.group(3).strip());
      }
    }
    List<String> values =
        feature.isMany() ? Arrays.asList(words.split("\\s*,\\s*")) : List.of(words);
    return new Setting(feature, values, null, null);
  }

  /** Whether all values are of the attribute's type. */
  private boolean isRead() {
    return !(feature instanceof EAttribute attribute)
        || values.stream().noneMatch(value -> isUnfit(attribute, value));
  }

  private static boolean isUnfit(EAttribute attribute, String value) {
    return attribute.getEAttributeType() instanceof EEnum choices
        ? choices.getEEnumLiteralByLiteral(value) == null
        : Fields.problem(attribute, value).isPresent();
  }
}
