package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.api.Definition;
import org.orrery.api.DeploymentPreview;
import org.orrery.compiler.Archive;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;

/** A family is deployed as a whole, with a word about its members, or as one of them. */
@ExtendWith(LogWatch.class)
class DeployFamilyTest {
  private static final Path PATTERNS = Path.of(System.getProperty("orrery.samples"), "patterns");
  private final FakeServer server = new FakeServer();
  private final AtomicReference<byte[]> sent = new AtomicReference<>();

  @BeforeEach
  void signIn() {
    server.on(
        "POST /api/v1/deployments/preview",
        body ->
            new DeploymentPreview(
                "lending-family",
                "Lending models",
                "1.0.0",
                null,
                List.of(),
                List.of(),
                List.of(),
                0));
    server.on(
        "POST /api/v1/deployments",
        body -> {
          sent.set(body);
          return definition();
        });
    Desk.signIn(server, "ada");
  }

  @AfterEach
  void close() {
    Ui.page().closeAllEditors(false);
    Desk.signOut();
    server.close();
  }

  @Test
  void theWholeIsDeployedThoughAMemberBreaksARuleAndThatIsSaid() throws Exception {
    open("deploy-family-broken", broken());
    deploy(
        wizard -> {
          Ui.await(
              "the members", () -> Desk.words(wizard).contains("But 3 of its 9 members break"));
          assertThat(Desk.words(wizard)).contains("the server begins no run with their values");
          assertThat(findings(wizard)).hasSize(1);
          assertThat(Desk.all(wizard, Text.class))
              .as("the whole of it")
              .anySatisfy(
                  text ->
                      assertThat(text.getText())
                          .contains("[3 of 9 members: tier=1", "region=CH]", "Remedy: Set due in"));
          finish(wizard);
        });
    assertThat(Archive.read(sent.get()).manifest().id()).isEqualTo("lending-family");
  }

  @Test
  void oneMemberIsDeployedWithItsValues() throws Exception {
    open("deploy-member", whole());
    deploy(
        wizard -> {
          Ui.await("a holding whole", () -> Desk.words(wizard).contains("It can be deployed."));
          assertThat(tier(wizard).isVisible()).isFalse();
          Desk.click(wizard, "One member with these values");
          Ui.await("values", () -> tier(wizard).isVisible());
          choose(tier(wizard), "1");
          Ui.await("the member", () -> Desk.words(wizard).contains("tier = 1"));
          finish(wizard);
        });
    Archive member = Archive.read(sent.get());
    assertThat(member.manifest().id()).isEqualTo("lending-family-tier-1-region-eu");
    assertThat(member.lifecycle().getModel().getRiskTier()).isEqualTo(1);
  }

  @Test
  void aMemberThatBreaksARuleIsNotDeployed() throws Exception {
    open("deploy-member-broken", broken());
    deploy(
        wizard -> {
          Ui.await("the whole", () -> Desk.words(wizard).contains("It can be deployed."));
          Desk.click(wizard, "One member with these values");
          Ui.await("values", () -> tier(wizard).isVisible());
          choose(tier(wizard), "1");
          Ui.await("it is refused", () -> Desk.words(wizard).contains("It cannot be deployed"));
          assertThat(button(wizard, "Next >").isEnabled()).isFalse();
          assertThat(findings(wizard)).hasSize(1);
          assertThat(Desk.words(wizard)).contains("Remedy: Set due in").doesNotContain("members:");
          assertThat(tables(wizard).getFirst().getItem(0).getText(4))
              .as("what is violated is told first")
              .isEqualTo("Violated");
          choose(tier(wizard), "2");
          Ui.await("another holds", () -> button(wizard, "Next >").isEnabled());
          Desk.click(wizard, "The whole family");
          Ui.await(
              "the members", () -> Desk.words(wizard).contains("But 3 of its 9 members break"));
          Desk.press(wizard, "Cancel");
        });
    assertThat(server.requests()).doesNotContain("POST /api/v1/deployments");
  }

  @Test
  void membersAreThoseOfTheFileThatWasProved() throws Exception {
    String broken = broken();
    IFile file = open("deploy-family-changed", whole()).file();
    deploy(
        wizard -> {
          Ui.await("a holding whole", () -> Desk.words(wizard).contains("It can be deployed."));
          Desk.click(wizard, "One member with these values");
          Ui.await("the member", () -> Desk.words(wizard).contains("tier = "));
          write(file, broken);
          Desk.click(wizard, "The whole family");
          Ui.await(
              "the members", () -> Desk.words(wizard).contains("But 3 of its 9 members break"));
          Desk.press(wizard, "Cancel");
        });
  }

  @Test
  void aDrawingThatIsNoFamilyIsDeployedAsItIs() throws Exception {
    Desk.run("org.orrery.workbench.sample");
    deploy(
        wizard -> {
          Ui.await("the proof", () -> Desk.words(wizard).contains("It can be deployed."));
          assertThat(Desk.all(wizard, Combo.class)).isEmpty();
          Desk.press(wizard, "Cancel");
        });
  }

  private static DesignerPage open(String name, String content) throws Exception {
    return DesignerPage.open(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(IFile file, String content) {
    try {
      file.setContents(content.getBytes(StandardCharsets.UTF_8), true, false, null);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private static String whole() throws Exception {
    return Files.readString(PATTERNS.resolve("lending-family.lifecycle"));
  }

  /** A family that holds as a whole, and whose first tier lacks an escalation. */
  private static String broken() throws Exception {
    return whole().replaceAll("escalate(After|To)=\"[^\"]*\"", "");
  }

  private static void deploy(Consumer<Shell> steps) {
    Desk.answerWithKeys("Deploy", () -> Desk.run("org.orrery.workbench.deploy"), steps);
  }

  private static void finish(Shell wizard) {
    Desk.press(wizard, "Next >");
    Ui.await("the changes", () -> button(wizard, "Deploy").isEnabled());
    Desk.press(wizard, "Deploy");
    Ui.await("the result", () -> Desk.words(wizard).contains("is deployed"));
    Desk.press(wizard, "Close");
  }

  private static Combo tier(Shell wizard) {
    return Ui.awaitValue("the tier", () -> Desk.all(wizard, Combo.class).stream().findFirst());
  }

  private static void choose(Combo combo, String value) {
    combo.select(combo.indexOf(value));
    Desk.notify(combo, SWT.Selection);
  }

  private static List<String> findings(Shell wizard) {
    return Arrays.stream(tables(wizard).get(1).getItems()).map(item -> item.getText(0)).toList();
  }

  private static List<Table> tables(Shell wizard) {
    return Desk.all(wizard, Table.class).stream().filter(Table::isVisible).toList();
  }

  private static Button button(Shell wizard, String label) {
    return Desk.all(wizard, Button.class).stream()
        .filter(each -> each.getText().replace("&", "").equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static Definition definition() {
    return new Definition(
        "d-1",
        "lending-family",
        "Lending models",
        "1.0.0",
        1,
        "0".repeat(64),
        "ada",
        Instant.now(),
        List.of(),
        List.of(),
        "");
  }
}
