package org.orrery.journeys.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeyBinding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.journeys.Hand;
import org.orrery.journeys.LogWatch;
import org.orrery.journeys.Ui;
import org.orrery.journeys.designer.DesignerPage;
import org.orrery.ui.Theme;
import org.orrery.ui.Themes;

/** A page lists the keys of all commands, the drawing's among them, and lets people change them. */
@ExtendWith(LogWatch.class)
class KeysTest {
  private static final String SCHEME = "org.orrery.workbench.keys";
  private static final String DRAWING = "org.orrery.designer.drawing";

  private final IBindingService bindings =
      PlatformUI.getWorkbench().getService(IBindingService.class);
  private final Binding[] before = bindings.getBindings();

  @AfterEach
  void restore() throws Exception {
    bindings.savePreferences(bindings.getScheme(SCHEME), before);
    Ui.page().closeAllEditors(false);
  }

  @Test
  void thePageListsTheCommandsOfTheDrawing() {
    Desk.answerWithKeys(
        "Preferences",
        () ->
            PreferencesUtil.createPreferenceDialogOn(
                    Ui.window().getShell(), "org.orrery.workbench.keysPage", null, null)
                .open(),
        dialog -> {
          List<String> rows = new ArrayList<>();
          for (Tree tree : Desk.all(dialog, Tree.class)) {
            for (TreeItem item : tree.getItems()) {
              rows.add(item.getText() + "|" + item.getText(1) + "|" + item.getText(3));
            }
          }
          dialog.close();
          assertThat(rows)
              .contains("Connect|Ctrl+L|Orrery: drawing", "Deploy|F9|Orrery")
              .anyMatch(row -> row.startsWith("Align left edges|"));
          assertThat(rows)
              .extracting(row -> row.substring(0, row.indexOf('|')))
              .containsAll(commandsOfTheDrawing());
        });
  }

  @Test
  void aKeyTurnsTheTheme() throws Exception {
    Theme usual = Themes.active();
    DesignerPage page = DesignerPage.openSmall("turned");
    page.focus();
    IAction arrange = page.editor().actions().getAction("arrange");
    ImageDescriptor icon = arrange.getImageDescriptor();
    Hand.press("ctrl+shift+t");
    Ui.await("another theme", () -> Themes.active() != usual);
    assertThat(arrange.getImageDescriptor())
        .as("in the colours of the other theme")
        .isNotEqualTo(icon);
    for (int i = 1; i < Theme.values().length && Themes.active() != usual; i++) {
      Theme now = Themes.active();
      Hand.press("ctrl+shift+t");
      Ui.await("the next theme", () -> Themes.active() != now);
    }
    assertThat(Themes.active()).isEqualTo(usual);
    assertThat(arrange.getImageDescriptor()).isEqualTo(icon);
  }

  private static List<String> commandsOfTheDrawing() {
    ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
    List<String> names = new ArrayList<>();
    for (Command command : commands.getDefinedCommands()) {
      try {
        if (command.getCategory().getId().equals("org.orrery.workbench.drawing")) {
          names.add(command.getName());
        }
      } catch (NotDefinedException e) {
        throw new AssertionError(command.getId(), e);
      }
    }
    assertThat(names).hasSizeGreaterThan(40);
    return names;
  }

  @Test
  void thePageChangesAKey() throws Exception {
    DesignerPage page = DesignerPage.openSmall("keys-page");
    int steps = nodes(page);
    Desk.answerWithKeys(
        "Preferences",
        () ->
            PreferencesUtil.createPreferenceDialogOn(
                    Ui.window().getShell(), "org.orrery.workbench.keysPage", null, null)
                .open(),
        dialog -> {
          TreeItem row = row(dialog, "Duplicate");
          row.getParent().setSelection(row);
          Desk.notify(row.getParent(), SWT.Selection);
          Text keys = byLabel(dialog, "Binding:");
          keys.setFocus();
          Hand.press("BackSpace");
          Hand.press("ctrl+shift+F9");
          Ui.await(
              "the keys in the list", () -> row(dialog, "Duplicate").getText(1).endsWith("F9"));
          Desk.press(dialog, "Apply and Close");
        });
    page.select(page.named("Train").getId());
    page.focus();
    Hand.press("ctrl+shift+F9");
    Ui.await("a second step", () -> nodes(page) == steps + 1);
  }

  private static TreeItem row(Shell dialog, String command) {
    return Desk.all(dialog, Tree.class).stream()
        .flatMap(tree -> Arrays.stream(tree.getItems()))
        .filter(item -> item.getText().equals(command) && item.getText(3).startsWith("Orrery"))
        .findFirst()
        .orElseThrow();
  }

  private static Text byLabel(Shell dialog, String label) {
    Label name =
        Desk.all(dialog, Label.class).stream()
            .filter(each -> each.getText().replace("&", "").equals(label))
            .findFirst()
            .orElseThrow();
    Control[] beside = name.getParent().getChildren();
    return (Text) beside[Arrays.asList(beside).indexOf(name) + 1];
  }

  @Test
  void noTwoCommandsAskForTheSameKeys() {
    Map<String, String> taken = new HashMap<>();
    for (Binding binding : bindings.getBindings()) {
      if (SCHEME.equals(binding.getSchemeId()) && binding.getParameterizedCommand() != null) {
        String keys = binding.getContextId() + " " + binding.getTriggerSequence().format();
        String command = binding.getParameterizedCommand().getId();
        assertThat(taken.put(keys, command)).as(keys).isNull();
      }
    }
    assertThat(taken).hasSizeGreaterThan(30);
  }

  @Test
  void aChangedKeyActsAndTheOldOneDoesNot() throws Exception {
    DesignerPage page = DesignerPage.openSmall("keys");
    int steps = nodes(page);
    change("org.orrery.designer.duplicate", "M1+M2+F9");
    page.select(page.named("Train").getId());
    page.focus();
    Hand.press("ctrl+d");
    Hand.press("ctrl+shift+F9");
    Ui.await("a second step", () -> nodes(page) == steps + 1);
    assertThat(nodes(page)).isEqualTo(steps + 1);
  }

  @Test
  void bothUsualKeysDoAgainWhatWasTakenBack() throws Exception {
    DesignerPage page = DesignerPage.openSmall("keys-again");
    int steps = nodes(page);
    page.select(page.named("Train").getId());
    page.focus();
    Hand.press("ctrl+d");
    Ui.await("a second step", () -> nodes(page) == steps + 1);
    for (String again : List.of("ctrl+y", "ctrl+shift+z")) {
      page.focus();
      Hand.press("ctrl+z");
      Ui.await("taken back", () -> nodes(page) == steps);
      Hand.press(again);
      Ui.await(again, () -> nodes(page) == steps + 1);
    }
  }

  private static int nodes(DesignerPage page) {
    return page.lifecycle().getStages().stream().mapToInt(s -> s.getNodes().size()).sum();
  }

  private void change(String id, String keys) throws Exception {
    Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
    List<Binding> changed = new ArrayList<>(Arrays.asList(before));
    changed.removeIf(
        binding ->
            binding.getParameterizedCommand() != null
                && binding.getParameterizedCommand().getId().equals(id));
    changed.add(
        new KeyBinding(
            KeySequence.getInstance(keys),
            new ParameterizedCommand(command, null),
            SCHEME,
            DRAWING,
            null,
            null,
            null,
            Binding.USER));
    bindings.savePreferences(bindings.getScheme(SCHEME), changed.toArray(Binding[]::new));
  }
}
