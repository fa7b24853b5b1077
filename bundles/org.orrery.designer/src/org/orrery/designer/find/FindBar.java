package org.orrery.designer.find;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Letters;
import org.orrery.ui.Skin;
import org.orrery.ui.Spoken;
import org.orrery.ui.Themes;
import org.orrery.ui.UiThread;

/**
 * The bar below the tools that finds and replaces: Enter goes to the next hit, Shift+Enter to the
 * one before, Esc back to the drawing. It is made when it is asked for first. UI thread.
 */
public final class FindBar extends Composite {
  private static final int FIELD = 220;

  private final LifecycleEditor editor;
  private Text words;
  private Text replacement;
  private Button isCaseKept;
  private Button isExpression;
  private Button isNamesOnly;
  private Button replace;
  private Button replaceAll;
  private Label told;
  private Finding finding;
  private Runnable stopListening = () -> {};
  private boolean isDue;

  /** The parent has a grid of one column. */
  public FindBar(Composite parent, LifecycleEditor editor) {
    super(parent, SWT.NONE);
    this.editor = editor;
    Skin.panel(this);
    GridLayoutFactory.fillDefaults().margins(8, 4).spacing(6, 4).numColumns(7).applyTo(this);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
    addDisposeListener(event -> stopListening.run());
    setVisible(false);
  }

  private void fill() {
    words = field("find.words");
    button(SWT.PUSH, "find.previous", () -> go(-1));
    button(SWT.PUSH, "find.next", () -> go(1));
    isCaseKept = button(SWT.CHECK, "find.case", this::look);
    isExpression = button(SWT.CHECK, "find.regex", this::look);
    isNamesOnly = button(SWT.CHECK, "find.names", this::look);
    Button close = button(SWT.PUSH, "find.close", this::close);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(close);
    replacement = field("find.by");
    replace = button(SWT.PUSH, "find.replace", () -> replace(false));
    replaceAll = button(SWT.PUSH, "find.replaceAll", () -> replace(true));
    told = Skin.apply(new Label(this, SWT.NONE), ColorRole.PANEL, ColorRole.MUTED);
    GridDataFactory.fillDefaults()
        .grab(true, false)
        .span(4, 1)
        .align(SWT.FILL, SWT.CENTER)
        .applyTo(told);
    words.addListener(SWT.Modify, event -> look());
    Themes.style(this);
  }

  /** Shows the bar, for typing. */
  public void open() {
    if (words == null) {
      fill();
    }
    if (finding == null) {
      finding = new Finding(editor);
      stopListening = editor.drawing().listen(change -> changed());
      show(true);
    }
    look();
    words.setFocus();
    words.selectAll();
  }

  /** Goes to another hit; opens the bar first when it is hidden. */
  public void go(int step) {
    if (finding == null) {
      open();
    } else {
      Text typedIn = replacement.isFocusControl() ? replacement : words;
      boolean isTyping = typedIn.isFocusControl();
      finding.go(step);
      if (isTyping) {
        editor.getSite().getPage().activate(editor);
        typedIn.setFocus();
      }
      tell();
    }
  }

  private void close() {
    stopListening.run();
    stopListening = () -> {};
    if (finding != null) {
      finding.end();
      finding = null;
    }
    show(false);
    editor.setFocus();
  }

  private void show(boolean isShown) {
    ((GridData) getLayoutData()).exclude = !isShown;
    setVisible(isShown);
    getParent().layout(true, true);
  }

  private void look() {
    if (finding != null) {
      finding.look(
          words.getText(),
          new Search.Options(
              isCaseKept.getSelection(), isExpression.getSelection(), isNamesOnly.getSelection()));
      tell();
    }
  }

  private void replace(boolean isAll) {
    if (finding != null) {
      if (isAll) {
        finding.replaceAll(replacement.getText());
      } else {
        finding.replace(replacement.getText());
      }
      tell();
      replacement.setFocus();
    }
  }

  /** Looks again after all changes of the moment. */
  private void changed() {
    if (!isDue) {
      isDue = true;
      UiThread.post(
          this,
          () -> {
            isDue = false;
            if (finding != null) {
              finding.follow();
              tell();
            }
          });
    }
  }

  private void tell() {
    told.setText(finding.told());
    told.setToolTipText(finding.told());
    Skin.apply(told, ColorRole.PANEL, finding.isFault() ? ColorRole.CRITICAL : ColorRole.MUTED);
    replace.setEnabled(finding.isAny());
    replaceAll.setEnabled(finding.isAny());
  }

  private Text field(String key) {
    Text field = Skin.page(new Text(this, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER));
    field.setMessage(Messages.get(key));
    Spoken.as(field, () -> Messages.get(key));
    GridDataFactory.swtDefaults().hint(Letters.room(FIELD), SWT.DEFAULT).applyTo(field);
    field.addListener(SWT.KeyDown, this::key);
    return field;
  }

  private void key(Event event) {
    if (event.keyCode == SWT.ESC) {
      close();
    } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
      if (event.widget == replacement) {
        replace(false);
      } else {
        go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
      }
    } else if (event.keyCode == SWT.F3) {
      go((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
    }
  }

  private Button button(int style, String key, Runnable act) {
    Button button = new Button(this, style);
    button.setText(Messages.get(key));
    button.setToolTipText(Messages.get(key + ".tip"));
    button.addListener(SWT.Selection, event -> act.run());
    if (style == SWT.CHECK) {
      Skin.panel(button);
    }
    return button;
  }
}
