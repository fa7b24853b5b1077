package org.orrery.ui.state;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;
import org.orrery.ui.Images;
import org.orrery.ui.Letters;
import org.orrery.ui.Messages;
import org.orrery.ui.Skin;
import org.orrery.ui.text.ClipText;

/** A centred message with a picture, a hint and at most two actions. */
final class MessagePage extends Composite {
  private static final int TEXT_WIDTH = 420;

  private final ScrolledComposite scroller;
  private Composite body;
  private Label picture;
  private Button first;
  private boolean busy;
  private String text = "";

  MessagePage(Composite parent) {
    super(parent, SWT.NONE);
    Skin.page(this);
    setLayout(new FillLayout());
    scroller = Skin.page(new ScrolledComposite(this, SWT.V_SCROLL));
    scroller.setExpandHorizontal(true);
    scroller.setExpandVertical(true);
    scroller.setShowFocusedControl(true);
    scroller.addListener(SWT.Resize, e -> fit());
  }

  /** Where there is little room the words and actions are kept, the picture is not. */
  private void fit() {
    if (body == null) {
      return;
    }
    Composite middle = body.getParent();
    int width = scroller.getClientArea().width;
    show(picture, true);
    if (middle.computeSize(width, SWT.DEFAULT).y > getClientArea().height) {
      show(picture, false);
    }
    scroller.setMinHeight(middle.computeSize(width, SWT.DEFAULT).y);
    middle.layout(true, true);
  }

  private static void show(Label picture, boolean isShown) {
    if (picture != null) {
      ((GridData) picture.getLayoutData()).exclude = !isShown;
      picture.setVisible(isShown);
    }
  }

  /** Gives the keys to the first action, or to the page itself, so that the workbench has them. */
  void takeFocus() {
    if (first == null || first.isDisposed() || !first.setFocus()) {
      forceFocus();
    }
  }

  boolean isBusy() {
    return busy;
  }

  String text() {
    return text;
  }

  void showBusy(String title) {
    if (busy) {
      return;
    }
    fill(
        true,
        title,
        () -> {
          label(title, Fonts.BODY, ColorRole.MUTED);
          ProgressBar bar = new ProgressBar(body, SWT.INDETERMINATE | SWT.SMOOTH);
          GridData data = new GridData(SWT.CENTER, SWT.TOP, false, false);
          data.widthHint = 160;
          data.heightHint = 6;
          bar.setLayoutData(data);
        });
  }

  void show(Images image, String title, String hint, String action, Runnable run) {
    fill(
        false,
        title + "\n" + hint,
        () -> {
          head(image, title, hint);
          if (action != null && run != null) {
            button(buttons(), action, run);
          }
        });
  }

  void showFailure(Images image, Failure failure, String action, Runnable run) {
    fill(
        false,
        failure.title() + "\n" + failure.message() + "\n" + failure.hint(),
        () -> {
          head(image, failure.title(), failure.message());
          if (!failure.hint().isEmpty()) {
            label(failure.hint(), Fonts.BODY, ColorRole.MUTED);
          }
          Composite row = buttons();
          if (run != null) {
            button(row, action, run);
          }
          if (!failure.details().isEmpty()) {
            button(row, Messages.state_copyDetails, () -> copy(failure));
          }
        });
  }

  private void fill(boolean isBusy, String newText, Runnable filler) {
    busy = isBusy;
    first = null;
    picture = null;
    text = newText;
    if (body != null) {
      body.getParent().dispose();
    }
    Composite middle = Skin.page(new Composite(scroller, SWT.NONE));
    middle.setLayout(new GridLayout());
    body = Skin.page(new Composite(middle, SWT.NONE));
    body.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
    GridLayout layout = new GridLayout();
    layout.verticalSpacing = 10;
    body.setLayout(layout);
    filler.run();
    scroller.setContent(middle);
    fit();
  }

  private void head(Images image, String title, String hint) {
    picture = Skin.page(new Label(body, SWT.NONE));
    picture.setImage(image.large());
    picture.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
    label(title, Fonts.HEADING, ColorRole.TEXT);
    if (!hint.isEmpty()) {
      label(hint, Fonts.BODY, ColorRole.MUTED);
    }
  }

  private void label(String words, Fonts font, ColorRole color) {
    Label label = Skin.apply(new Label(body, SWT.WRAP | SWT.CENTER), ColorRole.PAGE, color);
    label.setFont(font.font());
    label.setText(words.replace("&", "&&"));
    GridData data = new GridData(SWT.CENTER, SWT.TOP, true, false);
    data.widthHint =
        Math.min(Letters.room(TEXT_WIDTH), label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
    label.setLayoutData(data);
  }

  private Composite buttons() {
    Composite row = Skin.page(new Composite(body, SWT.NONE));
    row.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
    row.setLayout(new RowLayout(SWT.HORIZONTAL));
    return row;
  }

  private void button(Composite row, String label, Runnable run) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(label);
    button.addListener(SWT.Selection, e -> run.run());
    first = first == null ? button : first;
  }

  private void copy(Failure failure) {
    ClipText.put(
        getDisplay(), failure.title() + "\n" + failure.message() + "\n" + failure.details());
  }
}
