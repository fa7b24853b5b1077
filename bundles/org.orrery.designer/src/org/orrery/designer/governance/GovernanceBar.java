package org.orrery.designer.governance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.proof.DayChooser;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.ui.Letters;
import org.orrery.ui.Spoken;

/** Above the approvals: how they are shown, which, of what day's rules, and a new one. */
final class GovernanceBar extends Composite {
  private final LifecycleEditor editor;
  private final Consumer<Element> add;
  private final Map<GovernancePage.Form, Button> forms = new EnumMap<>(GovernancePage.Form.class);
  private final Text search;
  private final Button adding;
  private final Label count;

  /**
   * @param turn called with the form that is wanted
   * @param searched called with the words that are searched
   * @param add called with the stage that gets a new approval, or the life cycle without stages
   */
  GovernanceBar(
      Composite parent,
      LifecycleEditor editor,
      Consumer<GovernancePage.Form> turn,
      Consumer<String> searched,
      Consumer<Element> add) {
    super(parent, SWT.NONE);
    this.editor = editor;
    this.add = add;
    GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(8, 0).applyTo(this);
    Composite turns = new Composite(this, SWT.NONE);
    GridLayoutFactory.fillDefaults()
        .numColumns(GovernancePage.Form.values().length)
        .spacing(2, 0)
        .applyTo(turns);
    for (GovernancePage.Form form : GovernancePage.Form.values()) {
      Button button = new Button(turns, SWT.TOGGLE);
      button.setText(Messages.get("approval.form." + form));
      button.addListener(SWT.Selection, event -> turn.accept(form));
      forms.put(form, button);
    }
    adding = new Button(this, SWT.PUSH);
    adding.setText(Messages.get("approval.add"));
    adding.addListener(SWT.Selection, event -> offerStages());
    search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    search.setMessage(Messages.get("approval.search"));
    Spoken.as(search, () -> Messages.get("approval.search"));
    search.addListener(SWT.Modify, event -> searched.accept(search.getText()));
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .align(SWT.FILL, SWT.CENTER)
        .hint(Letters.room(100), SWT.DEFAULT)
        .applyTo(search);
    count = new Label(this, SWT.NONE);
    DayChooser day = new DayChooser(this, editor.proof());
    GridDataFactory.fillDefaults().hint(Letters.room(150), SWT.DEFAULT).applyTo(day.control());
  }

  void show(GovernancePage.Form now) {
    forms.forEach((form, button) -> button.setSelection(form == now));
  }

  /** Whether each of the searched words stands in a text. */
  boolean fits(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(search.getText().toLowerCase(Locale.ROOT).strip().split("\\s+"))
        .allMatch(lower::contains);
  }

  void clear() {
    search.setText("");
  }

  void count(int shown, int all) {
    count("approval.count", shown, all);
  }

  void countSteps(int shown, int all) {
    count("matrix.count", shown, all);
  }

  private void count(String key, int shown, int all) {
    String words =
        shown == all ? Messages.get(key, all) : Messages.get("approval.some", shown, all);
    if (!count.getText().equals(words)) {
      count.setText(words);
      layout(true);
    }
  }

  /** Lets the stage of a new approval be chosen; a drawing without stages gets one. */
  void offerStages() {
    Lifecycle lifecycle = editor.drawing().lifecycle();
    List<? extends Element> stages = lifecycle.getStages();
    if (stages.isEmpty()) {
      add.accept(lifecycle);
      return;
    }
    Menu menu = new Menu(adding);
    for (Element stage : stages) {
      MenuItem item = new MenuItem(menu, SWT.PUSH);
      item.setText(Messages.get("approval.in", Names.of(stage)).replace("&", "&&"));
      item.addListener(SWT.Selection, event -> add.accept(stage));
    }
    menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
    Point below = adding.toDisplay(0, adding.getSize().y);
    menu.setLocation(below);
    menu.setVisible(true);
  }
}
