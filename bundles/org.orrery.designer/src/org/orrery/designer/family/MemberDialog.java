package org.orrery.designer.family;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Family;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Parameter;
import org.orrery.lifecycle.ValueType;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.model.Elements;
import org.orrery.ui.Letters;
import org.orrery.ui.Scrolled;
import org.orrery.ui.Spoken;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.ViewLoader;

/**
 * Values for the parameters of a family, and the drawing of the member that they make: which steps
 * it has and which not. Nothing is changed; {@code compile --set} makes the same member. UI thread.
 */
public final class MemberDialog extends TitleAreaDialog {
  private static final int TOLD = 8;
  private static final int FIELDS = 260;

  /** A member, and the names of the family's steps that it has not; or why there is none. */
  private record Shown(Lifecycle member, int steps, List<String> without, String refusal) {}

  private final Lifecycle family;
  private final Map<Parameter, Combo> values = new LinkedHashMap<>();
  private LifecycleCanvas picture;
  private ViewLoader.Slot<Shown> slot;

  private MemberDialog(Shell parent, Lifecycle family) {
    super(parent);
    this.family = family;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  public static boolean isOffered(LifecycleEditor editor) {
    return editor.drawing() != null && !editor.drawing().lifecycle().getParameters().isEmpty();
  }

  /** Opens on the drawing as it is now. */
  public static void open(LifecycleEditor editor) {
    new MemberDialog(editor.getSite().getShell(), Comments.copy(editor.drawing().lifecycle()))
        .open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.get("member.title"));
  }

  @Override
  protected Point getInitialSize() {
    return new Point(Letters.room(980), Letters.room(640));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.get("member.heading", Names.of(family)));
    Composite body = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(10, 6).applyTo(body);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    ScrolledComposite scrolled = new ScrolledComposite(body, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    scrolled.setShowFocusedControl(true);
    GridDataFactory.fillDefaults()
        .grab(false, true)
        .hint(Letters.room(FIELDS), FIELDS)
        .applyTo(scrolled);
    Composite fields = new Composite(scrolled, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(fields);
    family.getParameters().forEach(parameter -> field(fields, parameter));
    Scrolled.fill(scrolled, fields);
    picture = new LifecycleCanvas(body, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
    slot = new ViewLoader(body, "member of a family").slot(this::loaded);
    load();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  private void field(Composite body, Parameter parameter) {
    Label label = new Label(body, SWT.WRAP);
    label.setText(Names.of(parameter).replace("&", "&&"));
    label.setToolTipText(parameter.getDocumentation());
    GridDataFactory.fillDefaults().hint(Letters.room(FIELDS), SWT.DEFAULT).applyTo(label);
    List<String> known = known(parameter);
    int style = known.isEmpty() ? SWT.DROP_DOWN : SWT.DROP_DOWN | SWT.READ_ONLY;
    Combo combo = new Combo(body, style);
    combo.setItems(known.toArray(String[]::new));
    String value = Objects.requireNonNullElse(parameter.getDefaultValue(), "");
    if (known.isEmpty()) {
      combo.setText(value);
    } else {
      combo.select(Math.max(0, known.indexOf(value)));
    }
    Spoken.by(label, combo);
    combo.addListener(known.isEmpty() ? SWT.Modify : SWT.Selection, event -> load());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    values.put(parameter, combo);
  }

  private static List<String> known(Parameter parameter) {
    if (!parameter.getAllowedValues().isEmpty()) {
      return new ArrayList<>(parameter.getAllowedValues());
    }
    return parameter.getType() == ValueType.BOOLEAN ? List.of("true", "false") : List.of();
  }

  private void load() {
    Map<String, String> chosen = new LinkedHashMap<>();
    values.forEach(
        (parameter, combo) -> {
          if (!combo.getText().isBlank()) {
            chosen.put(parameter.getId(), combo.getText().strip());
          }
        });
    slot.load(() -> member(family, chosen));
  }

  private static Shown member(Lifecycle family, Map<String, String> values) {
    Lifecycle member;
    try {
      member = Family.member(family, values);
    } catch (CompilationException e) {
      return new Shown(null, 0, List.of(), e.in(Messages.locale()));
    }
    FirstPlaces.complete(member);
    Set<String> in =
        Elements.nodes(member).stream()
            .map(Node::getId)
            .collect(Collectors.toCollection(HashSet::new));
    List<String> without =
        Elements.nodes(family).stream()
            .filter(node -> !in.contains(node.getId()))
            .map(Names::of)
            .toList();
    return new Shown(member, in.size(), without, "");
  }

  private void loaded(LoadState<Shown> now) {
    switch (now) {
      case LoadState.Done<Shown> done -> show(done.value());
      case LoadState.Failed<Shown> failed ->
          setMessage(failed.failure().message(), IMessageProvider.ERROR);
      default -> setMessage(Messages.get("member.making"));
    }
  }

  private void show(Shown shown) {
    if (shown.member() == null) {
      setMessage(shown.refusal(), IMessageProvider.ERROR);
      return;
    }
    picture.show(shown.member());
    int all = shown.steps() + shown.without().size();
    List<String> names = shown.without().stream().limit(TOLD).toList();
    String more = shown.without().size() > TOLD ? " \u2026" : "";
    setMessage(
        shown.without().isEmpty()
            ? Messages.get("member.all", all)
            : Messages.get("member.some", shown.steps(), all, String.join(", ", names) + more));
  }
}
