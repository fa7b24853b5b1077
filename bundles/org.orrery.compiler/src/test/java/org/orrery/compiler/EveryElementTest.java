package org.orrery.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orrery.lifecycle.EdgeLayout;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.ShapeLayout;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * No class of the language is lost on the way to a server: each is a part of the process, of its
 * picture, or carried inside one of them, and each is in the sealed drawing that the server reads.
 */
@Tag("thorough")
class EveryElementTest {
  private static final Map<EClass, String> PICTURE =
      Map.of(
          Sketch.LANGUAGE.getLayout(), "BPMNDiagram",
          Sketch.LANGUAGE.getBendpoint(), "waypoint");

  private static final List<Sealed> SEALED = new ArrayList<>();

  /** A pattern as it was drawn, as it comes out of its archive, and its process. */
  private record Sealed(Lifecycle drawn, Lifecycle read, Process process) {
    static Sealed of(Lifecycle drawn) {
      try {
        Archive archive = Archive.read(Packed.archive(drawn));
        archive.verify();
        return new Sealed(drawn, archive.lifecycle(), Process.of(Schemas.parse(archive.bpmn())));
      } catch (Exception e) {
        throw new AssertionError(drawn.getId(), e);
      }
    }
  }

  /**
   * @param ids of the parts of the process
   * @param pictured ids of the elements that have a shape or edge
   * @param names how often each element stands in the file: {@code name}, and {@code name/class}
   *     where a class is said
   */
  private record Process(Set<String> ids, Set<String> pictured, Map<String, Integer> names) {
    static Process of(Document document) {
      Process process = new Process(new HashSet<>(), new HashSet<>(), new HashMap<>());
      NodeList all = document.getElementsByTagNameNS("*", "*");
      for (int i = 0; i < all.getLength(); i++) {
        process.add((org.w3c.dom.Element) all.item(i));
      }
      return process;
    }

    private void add(org.w3c.dom.Element element) {
      String type = element.getAttribute("orrery:class");
      names.merge(element.getLocalName(), 1, Integer::sum);
      if (isCarried(element)) {
        names.merge("carried/" + element.getLocalName() + "/" + type, 1, Integer::sum);
      } else {
        ids.add(element.getAttribute("id"));
        pictured.add(element.getAttribute("bpmnElement"));
      }
    }

    private static boolean isCarried(Node element) {
      return "orrery".equals(element.getPrefix()) && !element.getLocalName().equals("element");
    }
  }

  static Stream<EClass> kinds() {
    return Sketch.LANGUAGE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(kind -> !kind.isAbstract());
  }

  @BeforeAll
  static void seal() {
    PatternsTest.load().forEach(pattern -> SEALED.add(Sealed.of(pattern)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isInTheProcessAndInTheSealedDrawing(EClass kind) {
    int found = 0;
    for (Sealed sealed : SEALED) {
      List<EObject> drawn = all(sealed.drawn(), kind);
      List<EObject> read = all(sealed.read(), kind);
      assertThat(read).hasSameSizeAs(drawn);
      for (int i = 0; i < drawn.size(); i++) {
        assertThat(EcoreUtil.equals(drawn.get(i), read.get(i))).isTrue();
        assertThat(sealed.process()).as("%s", drawn.get(i)).matches(isToldBy(drawn, i));
      }
      found += drawn.size();
    }
    assertThat(found).as("samples of it").isPositive();
  }

  private static java.util.function.Predicate<Process> isToldBy(List<EObject> all, int i) {
    EObject one = all.get(i);
    return process ->
        switch (one) {
          case ShapeLayout shape -> process.pictured().contains(shape.getElement().getId());
          case EdgeLayout edge -> process.pictured().contains(edge.getTransition().getId());
          case EObject other when PICTURE.containsKey(other.eClass()) ->
              process.names().getOrDefault(PICTURE.get(other.eClass()), 0) > 0;
          case Element element when process.ids().contains(element.getId()) -> true;
          default -> process.names().getOrDefault(carried(one), 0) >= alike(all, one);
        };
  }

  /** How an object stands in what holds it: feature, and class where the feature leaves it open. */
  private static String carried(EObject object) {
    EClass type = object.eClass();
    boolean open = type != object.eContainmentFeature().getEReferenceType();
    return "carried/" + object.eContainmentFeature().getName() + "/" + (open ? type.getName() : "");
  }

  private static long alike(List<EObject> all, EObject one) {
    return all.stream().filter(other -> carried(other).equals(carried(one))).count();
  }

  private static List<EObject> all(Lifecycle drawing, EClass kind) {
    List<EObject> all = new ArrayList<>();
    if (kind == drawing.eClass()) {
      all.add(drawing);
    }
    drawing
        .eAllContents()
        .forEachRemaining(
            object -> {
              if (object.eClass() == kind) {
                all.add(object);
              }
            });
    return all;
  }
}
