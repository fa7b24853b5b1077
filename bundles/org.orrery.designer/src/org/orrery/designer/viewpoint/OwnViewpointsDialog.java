package org.orrery.designer.viewpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.text.Brief;

/** Makes, changes and removes the viewpoints of the workspace. UI thread. */
final class OwnViewpointsDialog extends TitleAreaDialog {
  private static final int MOST_LETTERS = 40;
  private static final int LIST_WIDTH = 150;
  private static final int ATTRIBUTES_WIDTH = 220;
  private static final int LOOK = IDialogConstants.CLIENT_ID;

  private final List<Draft> drafts = new ArrayList<>();
  private Draft edited;
  private org.eclipse.swt.widgets.List list;
  private Button remove;
  private Text name;
  private KindTree kinds;
  private AttributeTable attributes;

  /** A viewpoint that is being changed. */
  private static final class Draft {
    final String id;
    String name;
    final Map<String, Presence> kinds;
    final List<String> attributes;

    Draft(OwnViewpoint from) {
      id = from.id();
      name = from.name();
      kinds = new TreeMap<>(from.kinds());
      attributes = new ArrayList<>(from.attributes());
    }

    OwnViewpoint made() {
      return new OwnViewpoint(id, name.strip(), kinds, attributes);
    }
  }

  private OwnViewpointsDialog(Shell parent, Viewpoint now) {
    super(parent);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    Viewpoints.own().forEach(each -> drafts.add(new Draft(each)));
    edited =
        drafts.stream()
            .filter(each -> now instanceof OwnViewpoint own && each.id.equals(own.id()))
            .findFirst()
            .orElseGet(() -> drafts.isEmpty() ? added() : drafts.getFirst());
  }

  /** The own viewpoint that is to be looked from; empty when none is. */
  static Optional<Viewpoint> open(Shell parent, Viewpoint now) {
    OwnViewpointsDialog dialog = new OwnViewpointsDialog(parent, now);
    return dialog.open() == LOOK ? Optional.of(dialog.edited.made()) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("viewpoints.title"));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.get("viewpoints.title"));
    setMessage(Messages.get("viewpoints.message"));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 10).spacing(12, 6).applyTo(area);
    createList(column(area, false));
    createKinds(column(area, true));
    createAttributes(column(area, false));
    return area;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    show();
    name.setFocus();
    name.selectAll();
    return contents;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, LOOK, Messages.get("viewpoints.look"), true);
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, false);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  private static Composite column(Composite area, boolean grows) {
    Composite column = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(6, 6).applyTo(column);
    GridDataFactory.fillDefaults().grab(grows, true).applyTo(column);
    return column;
  }

  private void createList(Composite column) {
    label(column, "viewpoints.list");
    list = Skin.page(new org.eclipse.swt.widgets.List(column, SWT.BORDER | SWT.V_SCROLL));
    Spoken.as(list, () -> Messages.get("viewpoints.list"));
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Letters.room(LIST_WIDTH), SWT.DEFAULT)
        .applyTo(list);
    list.addListener(SWT.Selection, event -> edit(drafts.get(list.getSelectionIndex())));
    Composite row = new Composite(column, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    button(row, "viewpoints.new", () -> edit(added()));
    remove = button(row, "viewpoints.remove", this::remove);
  }

  private static Button button(Composite row, String key, Runnable act) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(Messages.get(key));
    button.addListener(SWT.Selection, event -> act.run());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    return button;
  }

  private void createKinds(Composite column) {
    label(column, "viewpoints.name");
    name = new Text(column, SWT.BORDER);
    Spoken.as(name, () -> Messages.get("viewpoints.name"));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
    name.addListener(SWT.Modify, event -> rename());
    kinds = new KindTree(column);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(kinds.body());
  }

  private void createAttributes(Composite column) {
    label(column, "viewpoints.attributes");
    attributes = new AttributeTable(column);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Letters.room(ATTRIBUTES_WIDTH), Letters.room(KindTree.HEIGHT))
        .applyTo(attributes.control());
  }

  private static void label(Composite column, String key) {
    new Label(column, SWT.NONE).setText(Messages.get(key));
  }

  private Draft added() {
    String first = Messages.get("viewpoints.first");
    String free = first;
    for (int i = 2; isTaken(free, null); i++) {
      free = first + " " + i;
    }
    Draft draft =
        new Draft(new OwnViewpoint(UUID.randomUUID().toString(), free, Map.of(), List.of()));
    drafts.add(draft);
    return draft;
  }

  private boolean isTaken(String wanted, Draft by) {
    String plain = wanted.strip();
    return Arrays.stream(GivenViewpoint.values()).anyMatch(each -> each.label().equals(plain))
        || drafts.stream().anyMatch(each -> each != by && each.name.strip().equals(plain));
  }

  private void edit(Draft draft) {
    edited = draft;
    show();
    name.setFocus();
    name.selectAll();
  }

  private void remove() {
    int index = drafts.indexOf(edited);
    drafts.remove(edited);
    edited = drafts.isEmpty() ? null : drafts.get(Math.min(index, drafts.size() - 1));
    show();
  }

  private void rename() {
    if (edited != null && !name.getText().equals(edited.name)) {
      edited.name = name.getText();
      list.setItem(drafts.indexOf(edited), shown(edited));
      judge();
    }
  }

  private void show() {
    list.setItems(drafts.stream().map(OwnViewpointsDialog::shown).toArray(String[]::new));
    list.select(drafts.indexOf(edited));
    name.setEnabled(edited != null);
    name.setText(edited == null ? "" : edited.name);
    kinds.edit(edited == null ? null : edited.kinds);
    attributes.edit(edited == null ? null : edited.attributes);
    remove.setEnabled(edited != null);
    judge();
  }

  private static String shown(Draft draft) {
    return Brief.line(draft.name, MOST_LETTERS);
  }

  private void judge() {
    String fault = null;
    for (Draft each : drafts) {
      if (each.name.isBlank()) {
        fault = Messages.get("viewpoints.noname");
      } else if (isTaken(each.name, each)) {
        fault = Messages.get("viewpoints.taken", Brief.line(each.name.strip(), MOST_LETTERS));
      }
    }
    setErrorMessage(fault);
    getButton(IDialogConstants.OK_ID).setEnabled(fault == null);
    getButton(LOOK).setEnabled(fault == null && edited != null);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == LOOK || button == IDialogConstants.OK_ID) {
      Viewpoints.keep(drafts.stream().map(Draft::made).toList());
      setReturnCode(button);
      close();
    } else {
      super.buttonPressed(button);
    }
  }
}
