package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
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
    List<EClass> kinds =
        language.getEClassifiers().stream()
            .filter(EClass.class::isInstance)
            .map(EClass.class::cast)
            .filter(kind -> !kind.isAbstract())
            .filter(kind -> drawn.stream().anyMatch(each -> each.isSuperTypeOf(kind)))
            .toList();
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
