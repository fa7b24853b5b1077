package org.orrery.designer.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.exemptions.Exempting;
import org.orrery.rules.Counterexample;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;
import org.orrery.ui.text.Brief;

/**
 * Tells about the selected problem, with its fixes, its source and the run that shows it. UI
 * thread.
 */
final class ProblemDetail extends Composite {
  private static final int MOST_LETTERS = 100;
  private final Composite buttons;
  private final StyledText text;
  private final WayPane way;
  private final FixPreviews previews;
  private final Map<String, String> sentences = new HashMap<>();
  private ProblemRow row;
  private LifecycleEditor editor;

  ProblemDetail(Composite parent) {
    super(parent, SWT.NONE);
    Skin.page(this);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(this);
    Composite left = Skin.page(new Composite(this, SWT.NONE));
    GridLayoutFactory.fillDefaults().margins(6, 2).spacing(0, 2).applyTo(left);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
    buttons = Skin.page(new Composite(left, SWT.NONE));
    RowLayoutFactory.fillDefaults().wrap(true).spacing(4).applyTo(buttons);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
    text = Skin.page(new StyledText(left, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL));
    Spoken.as(text, () -> Messages.get("problems.detail"));
    GridDataFactory.fillDefaults().grab(true, true).hint(120, 40).applyTo(text);
    way = new WayPane(this);
    GridDataFactory.fillDefaults()
        .grab(false, true)
        .hint(Letters.room(250), SWT.DEFAULT)
        .applyTo(way);
    previews = new FixPreviews(this, this::tell);
    Themes.onChange(this, this::write);
    show(null, null);
  }

  /** Tells about a row; null tells how one is chosen. {@code of} is its editor when it is open. */
  void show(ProblemRow now, LifecycleEditor of) {
    boolean isSame =
        now != null
            && row != null
            && of == editor
            && now.problem().equals(row.problem())
            && now.members().equals(row.members());
    row = now;
    editor = of;
    if (isSame) {
      return;
    }
    sentences.clear();
    previews.forget();
    for (Control child : buttons.getChildren()) {
      child.dispose();
    }
    boolean hasWay = now != null && of != null && !now.problem().way().isEmpty();
    if (now != null) {
      addButtons(hasWay);
    }
    way.offer(of, hasWay ? now.problem().way() : Counterexample.NONE);
    way.setVisible(hasWay);
    ((GridData) way.getLayoutData()).exclude = !hasWay;
    write();
    layout(true, true);
  }

  private void addButtons(boolean hasWay) {
    if (editor != null) {
      for (FixOffer offer : FixOffer.of(List.of(row.problem()))) {
        button(offer.label(), () -> offer.apply(editor));
        previews.ask(offer, editor);
      }
    }
    if (hasWay) {
      button(Messages.get("way.show"), way::start);
    }
    if (editor != null && Exempting.isAllowed(row.problem())) {
      String key = row.isExempted() ? "exempt.again" : "exempt.menu.action";
      button(Messages.get(key), () -> Exempting.start(editor, row.problem()));
    }
    String url = row.info() == null ? "" : row.info().url();
    if (url.startsWith("https://") || url.startsWith("http://")) {
      button(Messages.get("problems.source"), () -> Program.launch(url)).setToolTipText(url);
    }
  }

  private Button button(String label, Runnable action) {
    Button button = new Button(buttons, SWT.PUSH);
    button.setText(Brief.of(label, MOST_LETTERS).replace("&", "&&"));
    button.setToolTipText(label.length() > MOST_LETTERS ? label : null);
    button.addListener(SWT.Selection, event -> action.run());
    return button;
  }

  /** What plays the way, or null. */
  WayPlayer player() {
    return way.player();
  }

  /** Plays the way of the problem that is told about. */
  void startWay() {
    way.start();
  }

  private void tell(FixOffer offer, String sentence) {
    if (row != null && offer.problem().equals(row.problem())) {
      sentences.put(offer.label(), sentence);
      write();
    }
  }

  private void write() {
    if (row == null) {
      text.setText(Messages.get("problems.choose"));
    } else {
      ProblemText.write(text, row, sentences);
    }
  }
}
