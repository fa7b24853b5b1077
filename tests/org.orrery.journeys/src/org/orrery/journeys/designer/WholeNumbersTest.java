package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.kinds.Names;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.TuneStep;
import org.orrery.lifecycle.model.Elements;

/** Fields of whole numbers keep to what the language allows, and show what a file says. */
@ExtendWith(LogWatch.class)
class WholeNumbersTest {
  private static final EAttribute TRIALS = LifecyclePackage.eINSTANCE.getTuneStep_Trials();

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void aNumberBeyondItsLimitsIsShownAndComesBackWithin() throws Exception {
    Path sample = Path.of(System.getProperty("orrery.samples"), "patterns/churn-model.lifecycle");
    String text = Files.readString(sample).replaceAll("trials=\"\\d+\"", "trials=\"20000\"");
    assertThat(text).contains("trials=\"20000\"");
    DesignerPage page = DesignerPage.open("whole-numbers", text.getBytes(StandardCharsets.UTF_8));
    TuneStep tune =
        Elements.nodes(page.lifecycle()).stream()
            .filter(TuneStep.class::isInstance)
            .map(TuneStep.class::cast)
            .findFirst()
            .orElseThrow();
    page.editor().reveal(tune.getId());
    Composite field = PropertiesPage.open().editor(Names.feature(TRIALS));
    Spinner trials = Desk.all(field, Spinner.class).getFirst();

    assertThat(trials.getSelection()).isEqualTo(20_000);
    assertThat(trials.getMinimum()).isEqualTo(1);
    assertThat(Desk.all(field, Label.class)).extracting(Label::getText).contains("trials");

    Hand.focus(trials);
    Hand.press("Down");
    Ui.await("the next lower number", () -> tune.getTrials() < 20_000);
    Hand.press("ctrl+a");
    Hand.type("50");
    Hand.press("Return");
    Ui.await("what is typed", () -> tune.getTrials() == 50);
    Ui.await("the limit of the language", () -> trials.getMaximum() == 10_000);
    assertThat(List.<Element>of(tune)).isEqualTo(page.editor().selected());
  }
}
