package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.DecisionNode;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.MonitorAction;
import org.orrery.lifecycle.MonitorStep;

/** What is no element itself is added where it is listed, and each feature of it has a field. */
@ExtendWith(LogWatch.class)
class EveryPartTest {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  /** Where things stand, which is seen on the drawing. */
  private static final Set<EClass> DRAWN =
      Set.of(L.getLayout(), L.getShapeLayout(), L.getEdgeLayout(), L.getBendpoint());

  private final Set<String> seen = new TreeSet<>();
  private final Set<String> missing = new TreeSet<>();
  private DesignerPage page;
  private PropertiesPage properties;

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void everyFeatureOfEveryPartHasAField() throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "patterns/vendor-score.lifecycle");
    page = DesignerPage.open("every-part", Files.readAllBytes(sample));
    properties = PropertiesPage.open();
    look(page.lifecycle());
    look(page.lifecycle().getModel().getVersions().getFirst());
    for (String kind : List.of("TuneStep", "DeployStep")) {
      look(create(kind));
    }
    lookAtRows((DecisionNode) create("DecisionNode"));
    assertThat(missing).isEmpty();
    assertThat(seen).isEqualTo(parts());
  }

  @Test
  void aNewMonitorTellsPeople() throws Exception {
    page = DesignerPage.openSmall("new-monitor");
    properties = PropertiesPage.open();
    MonitorStep step = (MonitorStep) create("MonitorStep");
    reveal(step);
    Desk.press(properties.editor(Names.feature(L.getMonitorStep_Monitors())), "Add");
    assertThat(step.getMonitors().getLast().getActions()).containsExactly(MonitorAction.ALERT);
  }

  /** The name of every part that the language has. */
  private static Set<String> parts() {
    return L.getEClassifiers().stream()
        .filter(
            each ->
                each instanceof EClass type
                    && !DRAWN.contains(type)
                    && !L.getElement().isSuperTypeOf(type))
        .map(EClassifier::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Adds one of each part that an element has a place for. */
  private void look(Element owner) {
    reveal(owner);
    for (EReference place : owner.eClass().getEAllContainments()) {
      EClass type = place.getEReferenceType();
      if (!L.getElement().isSuperTypeOf(type) && !DRAWN.contains(type)) {
        Composite editor = properties.editor(Names.feature(place));
        Set<String> fields = fieldsOfANewOne(owner, place, editor);
        seen.add(type.getName());
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
          if (!fields.contains(Names.feature(feature))) {
            missing.add(type.getName() + ": " + Names.feature(feature));
          }
        }
      }
    }
  }

  private static Set<String> fieldsOfANewOne(Element owner, EReference place, Composite editor) {
    if (place.isMany()) {
      int before = ((List<?>) owner.eGet(place)).size();
      Desk.press(editor, "Add");
      assertThat((List<?>) owner.eGet(place)).as(place.getName()).hasSize(before + 1);
    } else {
      Button box = Desk.all(editor, Button.class).getFirst();
      box.setSelection(true);
      Desk.notify(box, SWT.Selection);
      assertThat(owner.eGet(place)).as(place.getName()).isNotNull();
    }
    Ui.await("the fields of " + place.getName(), () -> !PropertiesPage.fields(editor).isEmpty());
    return PropertiesPage.fields(editor);
  }

  /** A row has its conditions in the columns of the inputs that they ask about. */
  private void lookAtRows(DecisionNode decision) {
    reveal(decision);
    Composite editor = properties.editor(Names.feature(L.getDecisionNode_Rows()));
    Desk.press(editor, "Add input");
    Desk.press(editor, "Add row");
    Table rows = Desk.all(editor, Table.class).getFirst();
    Ui.await("a row", () -> rows.getItemCount() > 0 && decision.getRows().size() == 1);
    assertThat(Arrays.stream(rows.getColumns()).map(TableColumn::getText))
        .containsExactly(
            "#",
            Names.of(decision.getInputs().getFirst()),
            Names.feature(L.getDecisionRow_Outcome()));
    seen.add(L.getDecisionRow().getName());
  }

  private void reveal(Element element) {
    Ui.page().activate(page.editor());
    page.editor().reveal(element.getId());
    Ui.settle();
  }

  private Element create(String key) {
    Kind kind = Kinds.byKey(key);
    Element element = Creating.element(kind);
    Rectangle place = new Rectangle(60, 160, kind.shape().width, kind.shape().height);
    page.editor()
        .execute(
            Creating.command(
                page.editor().drawing(), element, page.lifecycle().getStages().getLast(), place));
    return element;
  }
}
