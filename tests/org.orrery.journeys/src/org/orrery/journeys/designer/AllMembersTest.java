package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.problems.AllMembers;
import org.orrery.designer.problems.ProblemMarkers;
import org.orrery.designer.proof.ProofView;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.lifecycle.LifecyclePackage;

/** The rules are asked of every member of a family, when that is chosen in the view Proof. */
@ExtendWith(LogWatch.class)
class AllMembersTest {
  private static final Path PATTERNS = Path.of(System.getProperty("orrery.samples"), "patterns");
  private static final String FIRST_TIER =
      "[3 of 9 members: tier=1 region=EU; tier=1 region=GB; tier=1 region=CH]";
  private static final String RULE = "approvals have a time";
  private Composite view;

  @AfterEach
  void close() {
    AllMembers.choose(false);
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void whatOnlyAMemberBreaksIsToldWithTheMember() throws Exception {
    DesignerPage page = open("members-told", broken());
    Ui.await("the whole holds", () -> said().contains("its members were not asked"));
    assertThat(page.editor().proof().report().problems()).isEmpty();
    assertThat(row(RULE)).isNull();

    chooseByKeys();
    Ui.await("all were asked", () -> said().contains("9 members asked, 3 of them break a rule"));
    assertThat(row(RULE).getText(0)).isEqualTo("Violated");
    Text search = Desk.all(view, Text.class).get(0);
    Hand.focus(search);
    Hand.type(RULE);
    Ui.await("the rule is found", () -> table().getItemCount() == 1);
    Rectangle place = table().getItem(0).getBounds(1);
    Hand.click(table(), place.x + 20, place.y + place.height / 2);
    StyledText detail = Desk.all(view, StyledText.class).get(0);
    Ui.await("it is explained", () -> detail.getText().contains(FIRST_TIER));
    Hand.press("Return");
    Ui.await("the element is selected", () -> page.isSelected("Approve the release"));

    ProblemsPage problems = ProblemsPage.open();
    problems.await(FIRST_TIER);
    problems.select(FIRST_TIER);
    Ui.await("the file's marker", () -> isMarked(page.file()));
    Ui.await("its rule", () -> Desk.words(problems.page()).contains("Demanded by:"));

    search.setText("");
    page.editor().execute(escalated(page));
    Ui.await("none breaks it any more", () -> !problems.has("[3 of 9 members"));
    open();
    Ui.await("they were asked", () -> said().contains("9 members asked, none of them breaks"));
    page.focus();
    Hand.press("ctrl+z");
    Ui.await("they break it again", () -> said().contains("3 of them break a rule"));

    assertThat(AllMembers.areAsked()).as("it is kept").isTrue();
    chooseByKeys();
    Ui.await("they are not asked", () -> said().contains("its members were not asked"));
    assertThat(row(RULE)).isNull();
    assertThat(page.editor().annotations().problems()).isEmpty();
  }

  @Test
  void whatOnlyMembersOfAClosedFamilyHaveIsToldOfItsFile() throws Exception {
    DesignerPage page = open("members-closed", broken());
    page.close();
    ProblemsPage problems = ProblemsPage.open();
    AllMembers.choose(true);
    Ui.await("the file's marker", () -> isMarked(page.file()));
    problems.await(FIRST_TIER);
    page.file().setContents(whole().getBytes(StandardCharsets.UTF_8), true, false, null);
    Ui.await("it is mended", () -> !isMarked(page.file()));
    page.file().setContents(broken().getBytes(StandardCharsets.UTF_8), true, false, null);
    Ui.await("it is broken again", () -> isMarked(page.file()));
    AllMembers.choose(false);
    Ui.await("its members are not asked", () -> !isMarked(page.file()));
  }

  private static boolean isMarked(IFile file) {
    try {
      return Arrays.stream(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
          .anyMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(FIRST_TIER));
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void asTheyAreAskedNothingElseIsToldAnew() throws Exception {
    DesignerPage page = open("members-quiet", times(broken(), 100));
    Ui.await("the whole", () -> page.editor().proof().isComingKnown());
    AtomicInteger told = new AtomicInteger();
    AllMembers.choose(true);
    Ui.await("it goes on", () -> said().contains("of 900 members asked"));
    Runnable stop = page.editor().proof().listen(told::incrementAndGet);
    String before = said();
    Ui.await("it is told", () -> !said().equals(before) && said().contains("of 900 members"));
    assertThat(told).as("what else follows the proof").hasValue(0);
    AllMembers.choose(false);
    Ui.await("that it ended is told", () -> told.get() > 0);
    stop.run();
  }

  @Test
  void aDrawingWithoutParametersHasNoMembersToAsk() throws Exception {
    AllMembers.choose(true);
    DesignerPage page = DesignerPage.openSmall("members-none");
    open();
    Ui.await("the proof", () -> page.editor().proof().report() != null);
    Ui.await("it is told", () -> said().contains("rules hold"));
    assertThat(choice().isEnabled()).isFalse();
    assertThat(choice().getToolTipText()).contains("no family");
    assertThat(said()).doesNotContain("members");
  }

  @Test
  void tooManyMembersAreToldInWords() throws Exception {
    AllMembers.choose(true);
    open("members-many", times(broken(), 1001));
    Ui.await("the limit", () -> Desk.words(view).contains("The family has 9009 members; 1000"));
  }

  @Test
  void askingIsGivenUpAndBegunAgain() throws Exception {
    open("members-slow", times(broken(), 100));
    Hand.focus(table());
    AllMembers.choose(true);
    Ui.await("it goes on", () -> said().contains("of 900 members asked") && isOffered("Stop"));
    Desk.click(view, "Stop");
    Ui.await("it is given up", () -> said().contains("stopped after"));
    Ui.await("the rest is offered", () -> isOffered("Ask all members"));
    Desk.click(view, "Ask all members");
    Ui.await("it goes on again", () -> isOffered("Stop"));
    AllMembers.choose(false);
    Ui.await("they are not asked", () -> said().contains("its members were not asked"));
  }

  private DesignerPage open(String name, String content) throws Exception {
    DesignerPage page = DesignerPage.open(name, content.getBytes(StandardCharsets.UTF_8));
    open();
    return page;
  }

  private void open() {
    view = ((ProofView) Desk.view(ProofView.ID, IViewPart.class)).page();
  }

  /** A family that holds as a whole, and whose first tier lacks an escalation. */
  private static String broken() throws Exception {
    return whole().replaceAll("escalate(After|To)=\"[^\"]*\"", "");
  }

  private static String whole() throws Exception {
    return Files.readString(PATTERNS.resolve("lending-family.lifecycle"));
  }

  /** The same with as many values of another parameter, which a step asks for. */
  private static String times(String family, int count) {
    String values =
        IntStream.rangeClosed(1, count)
            .mapToObj(each -> "<allowedValues>" + each + "</allowedValues>")
            .collect(Collectors.joining());
    return family
        .replaceFirst(
            "(?s)(name=\"Trial before production\").*?/>",
            "$1 type=\"integer\" defaultValue=\"1\">" + values + "</parameters>")
        .replaceFirst(
            "(?s)(<when\\s+operand=\"tier\"\\s+operator=\"less-or-equal\">)",
            "<when operand=\"trial\" operator=\"greater-or-equal\"><values>1</values></when>$1");
  }

  private static Command escalated(DesignerPage page) {
    Edits edits = new Edits("Escalate");
    LifecyclePackage language = LifecyclePackage.eINSTANCE;
    var step = page.editor().drawing().byId().get("approve-release");
    var role = page.editor().drawing().byId().get("audit");
    edits.set(step, language.getHumanStep_EscalateAfter(), "P7D");
    edits.set(step, language.getHumanStep_EscalateTo(), role);
    return edits.command();
  }

  private void chooseByKeys() {
    Hand.focus(choice());
    boolean before = choice().getSelection();
    Hand.press("space");
    Ui.await("the choice", () -> choice().getSelection() != before);
  }

  private Button choice() {
    return Desk.all(view, Button.class).stream()
        .filter(each -> each.getText().replace("&", "").equals("All members"))
        .findFirst()
        .orElseThrow();
  }

  private String said() {
    return Desk.all(view, CLabel.class).stream()
        .map(CLabel::getText)
        .collect(Collectors.joining(" "));
  }

  private Table table() {
    return Desk.all(view, Table.class).get(0);
  }

  private TableItem row(String words) {
    return IntStream.range(0, table().getItemCount())
        .mapToObj(table()::getItem)
        .filter(item -> item.getText(1).toLowerCase(Locale.ROOT).contains(words))
        .findFirst()
        .orElse(null);
  }

  private boolean isOffered(String label) {
    return Desk.all(view, Button.class).stream()
        .anyMatch(each -> each.isVisible() && label.equals(each.getText().replace("&", "")));
  }
}
