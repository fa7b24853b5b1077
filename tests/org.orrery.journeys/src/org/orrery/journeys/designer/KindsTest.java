package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.ETypedElement;
import org.junit.jupiter.api.Test;
import org.orrery.designer.edits.Connecting;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Next;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.Node;

/** Every kind that can be drawn is offered, named and explained. */
class KindsTest {
  @Test
  void everythingThatIsDrawnHasItsPlaceInThePalette() {
    LifecyclePackage language = LifecyclePackage.eINSTANCE;
    List<EClass> drawn =
        List.of(
            language.getNode(),
            language.getStage(),
            language.getNote(),
            language.getPipeline(),
            language.getPipelineNode());
    List<EClass> kinds = kinds(drawn);
    assertThat(kinds).hasSizeGreaterThan(40);
    assertThat(Kinds.offered()).extracting(Kind::type).containsAll(kinds);
    assertThat(Kinds.offered())
        .allSatisfy(
            kind -> {
              assertThat(kind.label()).as(kind.key()).isNotBlank().doesNotStartWith("kind.");
              assertThat(kind.description()).as(kind.key()).endsWith(".");
              assertThat(kind.shape()).as(kind.key()).isNotNull();
              assertThat(Kinds.in(kind.drawer())).contains(kind);
            });
  }

  /** Roles, environments, datasets, metrics, KPIs and parameters are drawn nowhere. */
  @Test
  void everythingThatALifeCycleListsHasItsPlaceInThePaletteToo() {
    LifecyclePackage language = LifecyclePackage.eINSTANCE;
    List<EClass> listed =
        language.getLifecycle().getEAllContainments().stream()
            .filter(ETypedElement::isMany)
            .map(EReference::getEReferenceType)
            .filter(language.getElement()::isSuperTypeOf)
            .filter(type -> type != language.getTransition())
            .toList();
    List<EClass> kinds = kinds(listed);
    assertThat(kinds)
        .contains(language.getRole(), language.getKpi(), language.getParameter())
        .allSatisfy(kind -> assertThat(Kinds.offered()).extracting(Kind::type).contains(kind));
  }

  /** Every kind of which there can be elements, below some. */
  private static List<EClass> kinds(List<EClass> above) {
    return LifecyclePackage.eINSTANCE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(kind -> !kind.isAbstract())
        .filter(kind -> above.stream().anyMatch(each -> each.isSuperTypeOf(kind)))
        .toList();
  }

  @Test
  void eachNodeHasLikelyNextSteps() {
    for (Kind kind : Kinds.offered()) {
      Element element = Creating.element(kind);
      if (Connecting.canLeave(element) && element instanceof Node) {
        assertThat(Next.behind(element)).as(kind.key()).isNotEmpty().doesNotHaveDuplicates();
      }
    }
  }
}
