package org.orrery.workbench.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.lifecycle.Node;
import org.orrery.ui.chart.ChartSpec;
import org.orrery.ui.chart.ChartWidget;

/**
 * What can be read on a window: for whoever takes its picture and has to know that it is not blank.
 * UI thread.
 */
public final class ShownWords {
  private static final int MILLIS = 1000;

  private final Set<String> words = new LinkedHashSet<>();

  private ShownWords() {}

  /** The words in sight, nodes of the drawing and charts that are painted among them. */
  public static Set<String> of(Shell shell, IWorkbenchPage page) {
    ShownWords shown = new ShownWords();
    shown.below(shell);
    IEditorPart editor = page == null ? null : page.getActiveEditor();
    if (editor instanceof LifecycleEditor drawing && page.isPartVisible(editor)) {
      shown.nodes(drawing.viewer());
    }
    return shown.words;
  }

  /** Writes them into a file, a line for each, and again each second. */
  static void keep(Shell shell, IWorkbenchPage page, Path file) {
    if (shell.isDisposed()) {
      return;
    }
    Set<String> now = of(shell, page);
    CompletableFuture.runAsync(() -> write(now, file))
        .exceptionally(
            e -> {
              ILog.of(ShownWords.class).error("cannot tell what is shown", e);
              return null;
            });
    Display.getCurrent().timerExec(MILLIS, () -> keep(shell, page, file));
  }

  private static void write(Set<String> words, Path file) {
    try {
      Path next = file.resolveSibling(file.getFileName() + ".new");
      Files.write(next, words);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void below(Control control) {
    if (!control.isVisible() || control.getSize().x == 0 || control.getSize().y == 0) {
      return;
    }
    own(control);
    if (control instanceof Composite composite) {
      Stream.of(composite.getChildren()).forEach(this::below);
    }
  }

  private void own(Control control) {
    switch (control) {
      case Label label -> add(label.getText());
      case CLabel label -> add(label.getText());
      case Button button -> add(button.getText());
      case Text text when text.getEchoChar() == 0 -> add(text.getText());
      case StyledText text -> add(text.getText());
      case CTabFolder folder ->
          Arrays.stream(folder.getItems()).map(Item::getText).forEach(this::add);
      case Table table -> Stream.of(table.getItems()).forEach(this::row);
      case ChartWidget chart when chart.isPainted() -> chart(chart.spec());
      default -> {}
    }
  }

  private void row(TableItem row) {
    for (int i = 0; i < Math.max(1, row.getParent().getColumnCount()); i++) {
      add(row.getText(i));
    }
  }

  private void chart(ChartSpec spec) {
    int values = spec.lines().stream().mapToInt(line -> line.points().size()).sum();
    add(
        "chart of %s: %d values, %d thresholds, %d marks"
            .formatted(spec.title(), values, spec.thresholds().size(), spec.marks().size()));
  }

  private void nodes(GraphicalViewer viewer) {
    if (viewer == null) {
      return;
    }
    org.eclipse.swt.graphics.Rectangle area = ((Composite) viewer.getControl()).getClientArea();
    Rectangle sight = new Rectangle(0, 0, area.width, area.height);
    for (Object part : viewer.getEditPartRegistry().values()) {
      if (part instanceof GraphicalEditPart node && node.getModel() instanceof Node model) {
        IFigure figure = node.getFigure();
        Rectangle place = figure.getBounds().getCopy();
        figure.translateToAbsolute(place);
        if (figure.isShowing() && sight.intersects(place)) {
          add("node " + model.getName());
        }
      }
    }
  }

  /**
   * @param text of a control; a label that was given none has null
   */
  private void add(String text) {
    Objects.requireNonNullElse(text, "")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(words::add);
  }
}
