package org.orrery.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language says of itself what it means, and its files stay readable. */
class EcoreTest {
  private static final LifecyclePackage LANGUAGE = LifecyclePackage.eINSTANCE;

  static Stream<ENamedElement> classifiersAndFeatures() {
    return LANGUAGE.getEClassifiers().stream()
        .flatMap(
            c ->
                c instanceof EClass type
                    ? Stream.concat(Stream.of(type), type.getEStructuralFeatures().stream())
                    : Stream.of(c));
  }

  @ParameterizedTest
  @MethodSource("classifiersAndFeatures")
  void isDocumentedInASentence(ENamedElement element) {
    assertThat(EcoreUtil.getDocumentation(element))
        .as("documentation of %s", element.getName())
        .isNotNull()
        .matches("(?s)\\p{Lu}.{7,}[.]");
  }

  @Test
  void theNamespaceCarriesTheVersion() {
    assertThat(LANGUAGE.getNsURI()).matches("https://orrery\\.org/lifecycle/\\d+");
  }

  @Test
  void everyReferenceInsideTheLanguageIsReadable() {
    for (EClass type : types()) {
      for (EReference reference : type.getEReferences()) {
        assertThat(reference.getEReferenceType().getEPackage()).isSameAs(LANGUAGE);
        if (!reference.isContainment() && !reference.isTransient()) {
          assertThat(LANGUAGE.getElement().isSuperTypeOf(reference.getEReferenceType()))
              .as("%s.%s refers by id", type.getName(), reference.getName())
              .isTrue();
        }
      }
    }
  }

  @Test
  void theLayoutIsWrittenLast() {
    List<EStructuralFeature> features = LANGUAGE.getLifecycle().getEAllStructuralFeatures();
    assertThat(features.get(features.size() - 1)).isSameAs(LANGUAGE.getLifecycle_Layout());
  }

  @Test
  void everyConcreteClassCanStandInADrawing() {
    Set<EClass> inside = new HashSet<>(Set.of(LANGUAGE.getLifecycle()));
    for (EClass type : types()) {
      for (EReference containment : type.getEReferences()) {
        if (!containment.isContainment()) {
          continue;
        }
        types().stream()
            .filter(containment.getEReferenceType()::isSuperTypeOf)
            .forEach(inside::add);
      }
    }
    assertThat(types().stream().filter(type -> !type.isAbstract())).allMatch(inside::contains);
  }

  @Test
  void literalsAreWordsInLowerCase() {
    for (EClassifier classifier : LANGUAGE.getEClassifiers()) {
      if (classifier instanceof EEnum choices) {
        assertThat(choices.getELiterals())
            .allSatisfy(literal -> assertThat(literal.getLiteral()).matches("[a-z0-9-]+"));
      }
    }
  }

  private static List<EClass> types() {
    return LANGUAGE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .toList();
  }
}
