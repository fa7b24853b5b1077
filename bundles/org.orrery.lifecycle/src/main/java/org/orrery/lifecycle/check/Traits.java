package org.orrery.lifecycle.check;

import static org.orrery.lifecycle.check.Constraints.said;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Model;
import org.orrery.lifecycle.ModelTrait;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.words.Message;

/** What parameters that stand for something of the model make of it. */
public final class Traits {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;
  private static final Map<ModelTrait, EAttribute> ATTRIBUTES =
      Map.of(
          ModelTrait.KIND, LANGUAGE.getModel_Kind(),
          ModelTrait.RISK_TIER, LANGUAGE.getModel_RiskTier(),
          ModelTrait.USE, LANGUAGE.getModel_Use(),
          ModelTrait.REGION, LANGUAGE.getModel_Regions(),
          ModelTrait.AFFECTED_PEOPLE, LANGUAGE.getModel_AffectedPeople());

  private Traits() {}

  /** What is wrong with a parameter's value for what it stands for, as a sentence. */
  public static Optional<Message> problem(Parameter parameter, String value) {
    EAttribute attribute = ATTRIBUTES.get(parameter.getStandsFor());
    return attribute == null || isValue(attribute, value)
        ? Optional.empty()
        : Optional.of(
            said(
                "check.no-value",
                value,
                String.valueOf(parameter.getId()),
                Fields.form(attribute)));
  }

  /** Gives the model a value that is none of {@link #problem}'s; a region becomes its only one. */
  public static void set(Model model, ModelTrait trait, String value) {
    EAttribute attribute = ATTRIBUTES.get(trait);
    Object fit = EcoreUtil.createFromString(attribute.getEAttributeType(), value);
    model.eSet(attribute, attribute.isMany() ? List.of(fit) : fit);
  }

  private static boolean isValue(EAttribute attribute, String value) {
    if (attribute.getEAttributeType() instanceof EEnum choices) {
      return choices.getEEnumLiteralByLiteral(value) != null;
    }
    if (attribute.getEAttributeType().getInstanceClass() == int.class) {
      return value.matches("\\d{1,9}")
          && Fields.problem(attribute, Integer.valueOf(value)).isEmpty();
    }
    return Fields.problem(attribute, value).isEmpty();
  }
}
