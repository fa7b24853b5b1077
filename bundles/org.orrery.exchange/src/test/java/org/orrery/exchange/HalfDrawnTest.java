package org.orrery.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Compiler;
import org.orrery.exchange.json.DrawingJson;
import org.orrery.exchange.json.DrawingJsonReader;
import org.orrery.exchange.json.JsonProblem;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.merge.Merge;
import org.orrery.lifecycle.picture.Picture;
import org.orrery.lifecycle.text.TextTwin;
import org.orrery.rules.RuleEngine;

/**
 * A drawing that lacks something, as every drawing does while it is drawn, is told, shown, proved,
 * compared, merged and exported; it is compiled or refused by name.
 */
@Tag("thorough")
class HalfDrawnTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 25);

  private final Set<EStructuralFeature> lacked = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void whateverIsMissingNothingBreaks() {
    for (var file : Drawings.files()) {
      Lifecycle drawing = Drawings.load(file);
      for (Iterator<EObject> all = drawing.eAllContents(); all.hasNext(); ) {
        for (Lack lack : lacks(all.next())) {
          without(drawing, lack);
        }
      }
    }
    assertThat(lacked).hasSizeGreaterThan(150);
    assertThat(faults).isEmpty();
  }

  /** What an object says and may lack; each attribute of the language is left out once. */
  private List<Lack> lacks(EObject object) {
    return object.eClass().getEAllStructuralFeatures().stream()
        .filter(feature -> feature.isChangeable() && !feature.isTransient())
        .filter(object::eIsSet)
        .filter(feature -> !feature.getName().equals("id"))
        .filter(feature -> !holdsElements(feature))
        .filter(lacked::add)
        .map(
            feature ->
                new Lack(object.eClass().getName(), EcoreUtil.getID(object), feature, object))
        .toList();
  }

  /** Without them others would refer to what is not in the drawing, which no file can say. */
  private static boolean holdsElements(EStructuralFeature feature) {
    return feature instanceof EReference reference
        && reference.isContainment()
        && LifecyclePackage.eINSTANCE.getElement().isSuperTypeOf(reference.getEReferenceType());
  }

  private void without(Lifecycle drawing, Lack lack) {
    Lifecycle half = EcoreUtil.copy(drawing);
    EObject object =
        EcoreUtil.getEObject(half, EcoreUtil.getRelativeURIFragmentPath(drawing, lack.object));
    object.eUnset(lack.feature);
    try {
      use(drawing, half);
    } catch (Exception e) {
      faults.add(lack + ": " + e + " at " + place(e));
    }
  }

  private static String place(Exception e) {
    return Arrays.stream(e.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.orrery"))
        .findFirst()
        .map(StackTraceElement::toString)
        .orElse("an unknown place");
  }

  /** Does with a drawing all that people may do with it. */
  static void use(Lifecycle whole, Lifecycle half) throws IOException, JsonProblem {
    assertThat(RuleEngine.builtIn().prove(half, ON).verdicts()).isNotEmpty();
    try {
      assertThat(Compiler.bpmn(half)).isNotEmpty();
      Compiler.dmn(half);
    } catch (CompilationException e) {
      assertThat(e.refusals()).isNotEmpty();
    }
    assertThat(TextTwin.of(half).toString()).isNotEmpty();
    assertThat(Picture.svg(half)).contains("</svg>");
    assertThat(Comparison.of(whole, half).isEmpty()).isFalse();
    assertThat(Merge.of(whole, half, whole).isClean()).isTrue();
    for (ExportFormat format : ExportFormat.values()) {
      if (format != ExportFormat.PDF) {
        assertThat(format.write(half, ON, Locale.ENGLISH)).isNotEmpty();
      }
    }
    assertThat(LifecycleFiles.toBytes(DrawingJsonReader.read(DrawingJson.write(half))))
        .isEqualTo(LifecycleFiles.toBytes(half));
  }

  private record Lack(String kind, String id, EStructuralFeature feature, EObject object) {
    @Override
    public String toString() {
      return kind + " " + id + " without " + feature.getName();
    }
  }
}
