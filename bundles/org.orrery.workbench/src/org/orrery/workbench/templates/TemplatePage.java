package org.orrery.workbench.templates;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.MenuItem;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.kinds.EnumTexts;
import org.orrery.ui.UiThread;
import org.orrery.ui.state.Failures;
import org.orrery.ui.table.DataTable;
import org.orrery.ui.table.SearchList;
import org.orrery.workbench.Messages;
import org.orrery.workbench.files.Notices;

/** The gallery: templates to search and choose from, with the chosen one's picture. */
final class TemplatePage extends WizardPage {
  private static final int[] ACROSS = {42, 58};
  private static final int[] DOWN = {25, 75};

  private final Templates templates;
  private final Consumer<String> onChoice;
  private DataTable<Template> table;
  private TemplateFacts facts;
  private LifecycleCanvas picture;
  private Template chosen;

  /**
   * @param onChoice told the name that a new drawing of the chosen template may bear
   */
  TemplatePage(Templates templates, Consumer<String> onChoice) {
    super("template", Messages.new_title, null);
    this.templates = templates;
    this.onChoice = onChoice;
    setDescription(Messages.new_description);
  }

  @Override
  public void createControl(Composite parent) {
    SashForm page = new SashForm(parent, SWT.HORIZONTAL);
    SearchList<Template> list = new SearchList<>(page, Messages.new_search, Template::key);
    table = list.table();
    table.column(Messages.new_name, 150, Template::name).grow(2);
    table.column(Messages.new_kind, 110, TemplatePage::kind).grow(1);
    table.onSelect(this::choose);
    table.onOpen(template -> getContainer().showPage(getNextPage()));
    offerRemoval();
    SashForm shown = new SashForm(page, SWT.VERTICAL);
    facts = new TemplateFacts(shown);
    picture = new LifecycleCanvas(shown, SWT.NONE);
    shown.setWeights(DOWN);
    page.setWeights(ACROSS);
    setControl(page);
    setPageComplete(false);
    load("");
  }

  Template chosen() {
    return chosen;
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      table.control().setFocus();
    }
  }

  /** Reads the templates away from the UI thread and chooses one. */
  private void load(String key) {
    Thread.ofVirtual()
        .name("templates")
        .start(
            () -> {
              List<Template> all = templates.all();
              UiThread.post(
                  table.control(),
                  () -> {
                    table.setItems(all);
                    table.select(key);
                  });
            });
  }

  private void choose(Template template) {
    chosen = template;
    facts.show(template);
    picture.show(template == null ? null : template.copy());
    if (template != null) {
      onChoice.accept(template.isEmpty() ? "" : template.name());
    }
    setPageComplete(template != null);
  }

  private void offerRemoval() {
    MenuItem remove = new MenuItem(table.control().getMenu(), SWT.PUSH);
    remove.setText(Messages.new_remove);
    remove.addListener(SWT.Selection, e -> remove());
    table.control().getMenu().addListener(SWT.Show, e -> remove.setEnabled(isOwn()));
    table
        .control()
        .addListener(
            SWT.KeyDown,
            e -> {
              if (e.keyCode == SWT.DEL && isOwn()) {
                remove();
              }
            });
  }

  private boolean isOwn() {
    return chosen != null && chosen.own() != null;
  }

  private void remove() {
    String question = NLS.bind(Messages.new_removeQuestion, chosen.name());
    if (!MessageDialog.openQuestion(getShell(), Messages.new_removeTitle, question)) {
      return;
    }
    try {
      templates.remove(chosen);
      load("");
    } catch (IOException e) {
      Notices.error(getShell(), Messages.new_removeTitle, Failures.of(e));
    }
  }

  private static String kind(Template template) {
    if (template.isEmpty()) {
      return "";
    }
    String kind = EnumTexts.of(template.drawing().getModel().getKind());
    return template.own() == null ? kind : NLS.bind(Messages.new_ownKind, kind);
  }
}
