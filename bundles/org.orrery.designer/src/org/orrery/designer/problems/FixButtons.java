package org.orrery.designer.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.text.Brief;

/** The quick fixes of a problem as buttons, each with what it would change below it. UI thread. */
public final class FixButtons {
  private static final int MOST_LETTERS = 80;

  private final Composite body;
  private final Map<String, Label> sentences = new HashMap<>();

  /**
   * @param labels of the fixes that are shown
   * @param done is run after a fix was made
   */
  public FixButtons(
      Composite parent,
      LifecycleEditor editor,
      Annotations.Problem problem,
      List<String> labels,
      Runnable done) {
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
    FixPreviews previews =
        new FixPreviews(body, (offer, sentence) -> tell(offer.label(), sentence));
    for (String label : labels) {
      FixOffer offer = new FixOffer(problem, label, false);
      add(offer, editor, done);
      previews.ask(offer, editor);
    }
  }

  private void add(FixOffer offer, LifecycleEditor editor, Runnable done) {
    Button button = new Button(body, SWT.PUSH);
    button.setText(Brief.of(offer.label(), MOST_LETTERS).replace("&", "&&"));
    button.setToolTipText(offer.label());
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
    Label sentence = Skin.ink(new Label(body, SWT.WRAP), ColorRole.MUTED);
    GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(sentence);
    sentences.put(offer.label(), sentence);
    Spoken.as(button, () -> offer.label() + ". " + sentence.getText());
    button.addListener(
        SWT.Selection,
        event -> {
          done.run();
          offer.apply(editor);
        });
  }

  private void tell(String label, String sentence) {
    sentences.get(label).setText(sentence.replace("&", "&&"));
    body.requestLayout();
  }

  /** What holds the buttons. */
  public Composite control() {
    return body;
  }
}
