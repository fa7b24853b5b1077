package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.workbench.Desk;
import org.orrery.rules.RuleEngine;
import org.orrery.workbench.preferences.HousePacks;
import org.orrery.workbench.preferences.Preferences;

/** A house's own rule packs, chosen in the preferences. */
@ExtendWith(LogWatch.class)
class HousePacksTest {
  private static final Path SAMPLES = Path.of(System.getProperty("orrery.samples"));
  private static final Path PACK = SAMPLES.resolve("policies/example-bank.json");

  /** Said by a rule of the sample pack; the credit sample breaks it. */
  private static final String FOUND = "without a deployment in shadow";

  private final boolean wasAutomated = ErrorDialog.AUTOMATED_MODE;
  @TempDir private Path folder;
  private ProblemsPage problems;

  @BeforeEach
  void open() throws Exception {
    DesignerPage.open("house", Files.readAllBytes(SAMPLES.resolve("credit/credit-risk.lifecycle")));
    problems = ProblemsPage.open();
  }

  @AfterEach
  void forget() {
    ErrorDialog.AUTOMATED_MODE = wasAutomated;
    Preferences.store().setToDefault(Preferences.PACKS);
    HousePacks.useChosen(Ui.window().getShell());
    Ui.page().closeAllEditors(false);
    Ui.settle();
  }

  @Test
  void openDrawingsAreHeldToThemAtOnce() {
    assertThat(problems.has(FOUND)).isFalse();
    choose(PACK.getParent().normalize().toString());
    problems.await(FOUND);
    problems.select(FOUND);
    Ui.await("the house's remedy", () -> problems.explanation().contains("strategy 'shadow'"));
    choose("");
    Ui.await("the problem gone", () -> !problems.has(FOUND));
  }

  @Test
  void aPackThatIsWrongIsToldWithItsPlaceBeforeItIsChosen() throws IOException {
    Files.writeString(
        folder.resolve("bank.json"), Files.readString(PACK).replace("always-before", "sometimes"));
    inPreferences(
        dialog -> {
          type(dialog, folder.toString());
          Ui.await("the place", () -> Desk.words(dialog).contains("bank.json:13:"));
          type(dialog, folder.resolve("none").toString());
          Ui.await("no such folder", () -> Desk.words(dialog).contains("none"));
          Hand.press("Escape");
        });
    assertThat(RuleEngine.inUse()).isSameAs(RuleEngine.builtIn());
  }

  @Test
  void packsThatBecameWrongAreToldAtTheStart() throws IOException {
    Preferences.store().setValue(Preferences.PACKS, folder.toString());
    Files.writeString(folder.resolve("bank.json"), "{");
    ErrorDialog.AUTOMATED_MODE = false;
    Desk.answer(
        "The own rule packs",
        () -> HousePacks.useChosen(Ui.window().getShell()),
        dialog -> {
          assertThat(Desk.words(dialog)).contains("bank.json:1:", folder.toString(), "preferences");
          Desk.press(dialog, "OK");
        });
    assertThat(RuleEngine.inUse()).isSameAs(RuleEngine.builtIn());
    Files.copy(PACK, folder.resolve("bank.json"), StandardCopyOption.REPLACE_EXISTING);
    HousePacks.useChosen(Ui.window().getShell());
    problems.await(FOUND);
  }

  private static void choose(String folder) {
    inPreferences(
        dialog -> {
          type(dialog, folder);
          Desk.press(dialog, "Apply and Close");
        });
  }

  private static void inPreferences(Consumer<Shell> steps) {
    Desk.answer(
        "Preferences",
        () -> Desk.run("org.eclipse.ui.window.preferences"),
        dialog -> {
          orrery(dialog);
          steps.accept(dialog);
        });
  }

  /** Turns to the page of Orrery. */
  private static void orrery(Shell dialog) {
    Tree pages = Desk.all(dialog, Tree.class).getFirst();
    for (TreeItem page : pages.getItems()) {
      if (page.getText().equals("Orrery")) {
        pages.showItem(page);
        Hand.click(pages, page.getBounds().x + 4, page.getBounds().y + 4);
      }
    }
    Ui.await("the page", () -> Desk.words(dialog).contains("Folder of own rule packs"));
  }

  private static void type(Shell dialog, String folder) {
    Text field =
        Desk.all(dialog, Text.class).stream()
            .filter(text -> text.getEditable() && text.isVisible())
            .skip(1)
            .findFirst()
            .orElseThrow();
    Hand.focus(field);
    Hand.press("ctrl+a", "Delete");
    if (!folder.isEmpty()) {
      Hand.type(folder);
    }
    Ui.await("the folder's name", () -> field.getText().equals(folder));
  }
}
