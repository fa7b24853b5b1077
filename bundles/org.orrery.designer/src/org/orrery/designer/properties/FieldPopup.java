package org.orrery.designer.properties;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.kinds.Vocabulary;
import org.orrery.designer.problems.Proving;
import org.orrery.designer.proof.ProofView;
import org.orrery.rules.RuleInfo;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Labels;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;

/** Tells what a field means, its default, and the rules that look at it. UI thread. */
final class FieldPopup extends PopupDialog {
  private static final int WIDTH = 460;
  private static final int HEIGHT = 220;
  private static final String ID = "org.orrery.designer.proof";

  private final FormContext context;
  private final EObject object;
  private final EStructuralFeature feature;
  private final Point place;
  private Control first;

  private FieldPopup(
      Shell parent, FormContext context, EObject object, EStructuralFeature feature, Point place) {
    super(
        parent,
        SWT.ON_TOP,
        true,
        false,
        false,
        false,
        false,
        null,
        Messages.get("field.help.hint"));
    this.context = context;
    this.object = object;
    this.feature = feature;
    this.place = place;
  }

  static void open(FormContext context, EObject object, EStructuralFeature feature, Point place) {
    new FieldPopup(context.editor().getSite().getShell(), context, object, feature, place).open();
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = Skin.page((Composite) super.createDialogArea(parent));
    GridLayoutFactory.fillDefaults().margins(10, 8).spacing(4, 6).applyTo(area);
    wide(Labels.wrapped(area, FormContext.label(feature), Fonts.HEADING, ColorRole.TEXT));
    wide(Labels.wrapped(area, Vocabulary.about(feature), Fonts.BODY, ColorRole.TEXT));
    if (FieldHelp.hasDefault(feature) && !FieldHelp.defaultText(feature).isEmpty()) {
      String told = Messages.get("field.help.default", FieldHelp.defaultText(feature));
      wide(Labels.wrapped(area, told, Fonts.BODY, ColorRole.MUTED));
    }
    if (FieldHelp.hasDefault(feature) && object.eIsSet(feature)) {
      Button reset = new Button(area, SWT.PUSH);
      reset.setText(Messages.get("field.help.reset"));
      reset.addListener(SWT.Selection, event -> reset());
      first = reset;
    }
    rules(area, FieldHelp.rules(object.eClass(), feature));
    return area;
  }

  private void rules(Composite area, List<RuleInfo> rules) {
    String key = rules.isEmpty() ? "field.help.norules" : "field.help.rules";
    wide(Labels.wrapped(area, Messages.get(key), Fonts.BODY, ColorRole.MUTED));
    if (rules.isEmpty()) {
      return;
    }
    ScrolledComposite scroll = Skin.page(new ScrolledComposite(area, SWT.V_SCROLL));
    Link links = Skin.page(new Link(scroll, SWT.NONE));
    links.setText(
        rules.stream()
            .map(
                rule ->
                    Messages.get(
                        "field.help.rule",
                        rule.id(),
                        plain(Proving.texts(rule).title()),
                        plain(source(rule))))
            .collect(Collectors.joining("\n")));
    links.addListener(SWT.Selection, event -> show(event.text));
    scroll.setContent(links);
    scroll.setExpandHorizontal(true);
    Point size = links.computeSize(Letters.room(WIDTH), SWT.DEFAULT);
    links.setSize(size);
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(Letters.room(WIDTH), Math.min(Letters.room(HEIGHT), size.y))
        .applyTo(scroll);
    first = first == null ? links : first;
  }

  private static String source(RuleInfo rule) {
    return FieldHelp.source(rule);
  }

  /** A text that a link does not take for its own marks. */
  private static String plain(String text) {
    return text.replace("<", "\u2039").replace(">", "\u203a");
  }

  private static void wide(Control label) {
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .hint(Letters.room(WIDTH), SWT.DEFAULT)
        .applyTo(label);
  }

  @Override
  protected Control getFocusControl() {
    return first == null ? super.getFocusControl() : first;
  }

  @Override
  protected Point getInitialLocation(Point size) {
    return place;
  }

  private void reset() {
    close();
    Edits edits = new Edits(Messages.get("field.help.reset.edit", FormContext.label(feature)));
    for (EObject each : context.edited(object)) {
      edits.set(each, Alike.in(each.eClass(), feature), feature.getDefaultValue());
    }
    context.editor().execute(edits.command());
  }

  private void show(String rule) {
    close();
    try {
      ((ProofView) context.editor().getSite().getPage().showView(ID)).showRule(rule);
    } catch (PartInitException e) {
      ILog.of(FieldPopup.class).error("No view " + ID, e);
    }
  }
}
