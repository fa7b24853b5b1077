package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.kinds.Shape;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.PipelineModel;

/** Whatever the language says of an element has a field in its properties. */
@ExtendWith(LogWatch.class)
class EveryPropertyTest {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  /** Drawn, or elements of their own that have properties themselves. */
  private static final Set<EStructuralFeature> SEEN =
      Set.of(
          L.getNode_Outgoing(),
          L.getNode_Incoming(),
          L.getLifecycle_Layout(),
          L.getLifecycle_Stages(),
          L.getLifecycle_Transitions(),
          L.getLifecycle_Notes(),
          L.getLifecycle_Pipelines(),
          L.getLifecycle_Model(),
          L.getStage_Nodes(),
          L.getPipeline_Nodes(),
          L.getPipeline_Links());

  /** Together they have an element of each kind that no palette offers. */
  private static final List<String> SAMPLES =
      List.of("credit/credit-risk", "patterns/mortgage-pipeline", "patterns/vendor-score");

  private final Set<String> seen = new HashSet<>();
  private final Set<String> missing = new TreeSet<>();
  private DesignerPage page;
  private Element stage;
  private Element pipeline;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void everyFeatureOfEveryKindHasAField() throws Exception {
    page = DesignerPage.openSmall("every-property");
    stage = page.lifecycle().getStages().getLast();
    pipeline = create(Kinds.byKey("Pipeline"));
    PropertiesPage properties = PropertiesPage.open();
    look(properties, page.lifecycle());
    look(properties, page.lifecycle().getTransitions().getFirst());
    for (Kind kind : Kinds.offered()) {
      if (kind.shape() != Shape.LINE && !seen.contains(kind.type().getName())) {
        look(properties, create(kind));
      }
    }
    for (String sample : SAMPLES) {
      page = DesignerPage.open(sample.replaceAll(".*/", "every-"), read(sample));
      for (Element element : page.editor().drawing().byId().values()) {
        if (!seen.contains(element.eClass().getName())) {
          look(properties, element);
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(seen).isEqualTo(kinds());
  }

  /** The name of every kind of element that the language has. */
  private static Set<String> kinds() {
    return L.getEClassifiers().stream()
        .filter(
            each ->
                each instanceof EClass type
                    && !type.isAbstract()
                    && L.getElement().isSuperTypeOf(type))
        .map(EClassifier::getName)
        .collect(Collectors.toSet());
  }

  private static byte[] read(String sample) throws IOException {
    return Files.readAllBytes(Path.of(System.getProperty("orrery.samples"), sample + ".lifecycle"));
  }

  @Test
  void theModelOfAPipelineIsTypedAndTakenBack() throws Exception {
    page = DesignerPage.openSmall("pipeline-model");
    stage = page.lifecycle().getStages().getLast();
    pipeline = create(Kinds.byKey("Pipeline"));
    PipelineModel model = (PipelineModel) create(Kinds.byKey("PipelineModel"));
    String before = model.getModel();
    page.editor().select(List.of(model));
    PropertiesPage properties = PropertiesPage.open();
    properties.tab("General");
    Hand.focus(properties.field(Names.feature(L.getPipelineModel_Model())));
    Hand.press("ctrl+a");
    Hand.type("credit-score");
    Hand.press("Return");
    Ui.await("the model", () -> "credit-score".equals(model.getModel()));
    page.editor().commands().undo();
    assertThat(model.getModel()).isEqualTo(before);
  }

  private void look(PropertiesPage properties, Element element) {
    Ui.page().activate(page.editor());
    page.editor().reveal(element.getId());
    Ui.settle();
    seen.add(element.eClass().getName());
    Set<String> fields = properties.fields();
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      if (!SEEN.contains(feature) && !fields.contains(Names.feature(feature))) {
        missing.add(element.eClass().getName() + ": " + Names.feature(feature));
      }
    }
  }

  private Element create(Kind kind) {
    Element element = Creating.element(kind);
    Element container =
        Stream.of(stage, pipeline, page.lifecycle())
            .filter(Objects::nonNull)
            .filter(each -> Creating.fits(kind, each))
            .findFirst()
            .orElseThrow(() -> new AssertionError(kind.key()));
    Rectangle place = new Rectangle(60, 160, kind.shape().width, kind.shape().height);
    page.editor().execute(Creating.command(page.editor().drawing(), element, container, place));
    return element;
  }
}
