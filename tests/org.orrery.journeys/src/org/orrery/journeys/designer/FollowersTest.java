package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.editor.Followers;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.problems.ProofNews;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;

/** An act is painted on the drawing first; what stands around it follows. */
@ExtendWith(LogWatch.class)
class FollowersTest {
  private final List<String> done = new ArrayList<>();

  @Test
  void eachFollowsOnceBehindTheDrawing() throws Exception {
    DesignerPage page = DesignerPage.openSmall("behind");
    Ui.await("nothing is left to paint", () -> page.editor().proof().report() != null);
    Ui.settle();
    Followers followers = page.editor().followers();
    Runnable follower = () -> done.add("followed");
    page.canvas().addListener(SWT.Paint, event -> done.add("painted"));

    followers.post(null, follower);
    followers.post(null, follower);

    assertThat(done).isEmpty();
    Ui.display().asyncExec(() -> done.add("in the same moment"));
    while (!done.contains("followed")) {
      if (!Ui.display().readAndDispatch()) {
        Ui.display().timerExec(20, () -> {});
        Ui.display().sleep();
      }
    }
    Ui.settle();
    assertThat(done).containsOnlyOnce("followed");
    assertThat(done.indexOf("painted")).isNotNegative().isLessThan(done.indexOf("followed"));
    assertThat(done.indexOf("in the same moment")).isLessThan(done.indexOf("followed"));
    page.close();
  }

  @Test
  void aDrawingIsPaintedBeforeItIsProved() throws Exception {
    DesignerPage page = DesignerPage.openSmall("painted-first");
    page.close();
    List<Boolean> said = new ArrayList<>();
    LifecycleEditor editor =
        (LifecycleEditor) IDE.openEditor(Ui.page(), page.file(), LifecycleEditor.ID);
    ProofNews proof = editor.proof();
    editor
        .viewer()
        .getControl()
        .addListener(
            SWT.Paint,
            event -> {
              done.add(proof.isRunning() || proof.report() != null ? "late" : "painted");
              said.add(isSaidToBeProved(editor));
            });

    Ui.await("it is proved", () -> proof.report() != null);

    assertThat(done).startsWith("painted");
    assertThat(said).startsWith(true);
    Ui.await("the count", () -> !isSaidToBeProved(editor));
    editor.getSite().getPage().closeEditor(editor, false);
  }

  /** Above the drawing; a view of problems may say so, too. */
  private static boolean isSaidToBeProved(LifecycleEditor editor) {
    Composite body = editor.viewer().getControl().getParent();
    while (Desk.all(body, ToolBar.class).isEmpty()) {
      body = body.getParent();
    }
    return Desk.all(body, Label.class).stream()
        .anyMatch(label -> label.getText().startsWith("Proving the drawing"));
  }

  @Test
  void allHaveFollowedBeforeTheNextKey() throws Exception {
    DesignerPage page = DesignerPage.openSmall("before-keys");
    Followers followers = page.editor().followers();
    page.canvas().addListener(SWT.KeyDown, event -> done.add("key"));

    followers.post(null, () -> done.add("one"));
    followers.post(null, () -> done.add("other"));
    Desk.notify(page.canvas(), SWT.KeyDown);

    assertThat(done).containsExactly("one", "other", "key");
    assertThat(followers.flush()).as("nothing is left").isFalse();
    page.close();
  }

  @Test
  void whatIsHeldFollowsThoughNoAnswerComes() throws Exception {
    DesignerPage page = DesignerPage.openSmall("held");
    Ui.await("it is proved", () -> page.editor().proof().report() != null);
    Followers followers = page.editor().followers();

    followers.hold(true);
    followers.post(null, () -> done.add("followed"));

    Ui.await("it follows", () -> done.contains("followed"));
    followers.hold(false);
    page.close();
  }

  @Test
  void nothingFollowsForWhatIsGone() throws Exception {
    DesignerPage page = DesignerPage.openSmall("gone");
    Followers followers = page.editor().followers();
    Shell shell = new Shell(Ui.display());
    Label label = new Label(shell, SWT.NONE);

    followers.post(label, () -> done.add("of the label"));
    followers.post(null, () -> done.add("of nobody"));
    shell.dispose();
    Ui.settle();

    assertThat(done).containsExactly("of nobody");
    page.close();
  }

  @Test
  void theSheetShowsTheLastSelectionOfAFrame() throws Exception {
    DesignerPage page = DesignerPage.openSmall("selected-last");
    PropertiesPage properties = PropertiesPage.open();
    Ui.page().activate(page.editor());
    page.editor().select(List.of(page.named("Start")));
    Ui.settle();
    Text name = properties.field("Name");
    assertThat(name.getText()).isEqualTo("Start");

    page.editor().select(List.of(page.named("Train")));

    assertThat(name.isDisposed()).as("gone before the drawing was painted").isFalse();
    Ui.await("it follows", () -> properties.field("Name").getText().equals("Train"));
    page.close();
  }

  @Test
  void whatIsSelectedIsShownThoughPropertiesAreActivatedAtOnce() throws Exception {
    DesignerPage page = DesignerPage.openSmall("activated-at-once");
    PropertiesPage properties = PropertiesPage.open();
    Ui.page().activate(page.editor());

    page.editor().select(List.of(page.named("Train")));
    Ui.page().activate(Ui.page().findView(IPageLayout.ID_PROP_SHEET));
    Ui.settle();

    assertThat(properties.field("Name").getText()).isEqualTo("Train");
    page.close();
  }
}
