package org.orrery.designer.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.format.FileProblem;
import org.orrery.lifecycle.format.LifecycleFileException;
import org.orrery.lifecycle.words.Message;
import org.orrery.ui.Skin;
import org.orrery.ui.text.ClipText;

/** Stands in an editor's place when its file cannot be read: what, where, and what to do. */
final class ErrorPage extends Composite {
  private final IOException thrown;
  private final Composite buttons;

  ErrorPage(Composite parent, Path file, IOException thrown, Runnable again) {
    super(parent, SWT.NONE);
    Skin.panel(this);
    this.thrown = thrown;
    GridLayoutFactory.fillDefaults().margins(40, 40).spacing(8, 10).applyTo(this);
    Label title = Skin.panel(new Label(this, SWT.WRAP));
    title.setText(Messages.get("error.title", file.getFileName()));
    title.setFont(JFaceResources.getHeaderFont());
    line(Messages.get(Files.exists(file) ? "error.untouched" : "error.missing", file));
    for (FileProblem problem : problems()) {
      String place =
          problem.line() > 0
              ? Messages.get("error.place", problem.line(), Math.max(problem.column(), 1)) + " "
              : "";
      Locale language = Messages.locale();
      line(place + problem.what().in(language) + "\n" + problem.advice().in(language));
    }
    buttons = Skin.panel(new Composite(this, SWT.NONE));
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
    offer(Messages.get("error.again"), again);
    offer(Messages.get("error.copy"), this::copyDetails);
  }

  /** Adds a button with which something else can be done. */
  void offer(String text, Runnable action) {
    Button button = new Button(buttons, SWT.PUSH);
    button.setText(text);
    button.addListener(SWT.Selection, event -> action.run());
  }

  private List<FileProblem> problems() {
    return thrown instanceof LifecycleFileException refused
        ? refused.problems()
        : List.of(
            new FileProblem(
                0,
                0,
                Message.text(thrown.toString()),
                Message.text(Messages.get("error.unreadable.remedy"))));
  }

  private void line(String text) {
    Text line = Skin.panel(new Text(this, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP));
    line.setText(text);
    GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(line);
  }

  private void copyDetails() {
    ClipText.put(getDisplay(), Messages.of(thrown));
  }
}
