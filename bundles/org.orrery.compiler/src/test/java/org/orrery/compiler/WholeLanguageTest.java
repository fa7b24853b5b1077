package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.orrery.lifecycle.Lifecycle;

/** The patterns together use every kind, every attribute and every value of the language. */
@Tag("thorough")
class WholeLanguageTest {
  private final Set<String> unused = new TreeSet<>();

  @Test
  void nothingOfTheLanguageIsWithoutASample() {
    Sketch.LANGUAGE.getEClassifiers().forEach(this::expect);
    for (Lifecycle pattern : PatternsTest.load()) {
      use(pattern);
      for (Iterator<EObject> all = pattern.eAllContents(); all.hasNext(); ) {
        use(all.next());
      }
    }
    assertThat(unused).isEmpty();
  }

  private void expect(EClassifier classifier) {
    if (classifier instanceof EEnum values) {
      values.getELiterals().forEach(value -> unused.add(value(values, value.getLiteral())));
    } else if (classifier instanceof EClass kind) {
      if (!kind.isAbstract()) {
        unused.add(kind.getName());
      }
      kind.getEStructuralFeatures().stream()
          .filter(feature -> !feature.isTransient())
          .forEach(feature -> unused.add(name(feature)));
    }
  }

  private void use(EObject object) {
    unused.remove(object.eClass().getName());
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (object.eIsSet(feature)) {
        unused.remove(name(feature));
      }
      if (feature.getEType() instanceof EEnum values) {
        Object value = object.eGet(feature);
        Collection<?> all = value instanceof Collection<?> many ? many : List.of(value);
        all.forEach(each -> unused.remove(value(values, each.toString())));
      }
    }
  }

  private static String name(EStructuralFeature feature) {
    return feature.getEContainingClass().getName() + "." + feature.getName();
  }

  private static String value(EEnum values, String literal) {
    return values.getName() + "." + literal;
  }
}
