package org.orrery.designer.family;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.orrery.compiler.CompilationException;
import org.orrery.compiler.Family;
import org.orrery.designer.LifecycleCanvas;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.family.MemberVerdict.Judged;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.layout.FirstPlaces;
import org.orrery.designer.problems.ProofDay;
import org.orrery.designer.problems.Proving;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.model.Elements;
import org.orrery.rules.RuleEngine;
import org.orrery.ui.Letters;
import org.orrery.ui.state.LoadState;
import org.orrery.ui.state.ViewLoader;

/**
 * Values for the parameters of a family, and the drawing of the member that they make: which steps
 * it has and which not, and what the rules say of it. Nothing is changed; {@code compile --set}
 * makes the same member. UI thread.
 */
public final class MemberDialog extends TitleAreaDialog {
  private static final int TOLD = 8;

  /** A member, and the names of the family's steps that it has not; or why there is none. */
  private record Shown(Lifecycle member, int steps, List<String> without, String refusal) {}

  private final Lifecycle family;
  private final RuleEngine rules;
  private MemberValues values;
  private LifecycleCanvas picture;
  private MemberVerdict verdict;
  private ViewLoader.Slot<Shown> slot;
  private ViewLoader.Slot<Judged> proof;

  private MemberDialog(Shell parent, Lifecycle family, RuleEngine rules) {
    super(parent);
    this.family = family;
    this.rules = rules;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  public static boolean isOffered(LifecycleEditor editor) {
    return editor.drawing() != null && !editor.drawing().lifecycle().getParameters().isEmpty();
  }

  /** Opens on the drawing as it is now. */
  public static void open(LifecycleEditor editor) {
    RuleEngine rules = Proving.rules(editor.beside());
    Lifecycle family = Comments.copy(editor.drawing().lifecycle());
    new MemberDialog(editor.getSite().getShell(), family, rules).open();
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
    values = new MemberValues(body, family, this::load);
    Composite shown = new Composite(body, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(shown);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(shown);
    picture = new LifecycleCanvas(shown, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
    verdict = new MemberVerdict(shown, problem -> picture.reveal(problem.elementId()));
    ViewLoader loader = new ViewLoader(body, "member of a family");
    slot = loader.slot(this::loaded);
    proof = loader.slot(this::proved);
    load();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  private void load() {
    Map<String, String> chosen = values.chosen();
    LocalDate on = ProofDay.on();
    picture.annotations().problems(List.of());
    slot.load(() -> member(family, chosen));
    proof.load(() -> Judged.of(family, chosen, on, rules));
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

  private void proved(LoadState<Judged> now) {
    verdict.show(now);
    if (now instanceof LoadState.Done<Judged> done) {
      picture.annotations().problems(done.value().problems());
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
