package org.orrery.designer.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.lifecycle.Lifecycle;

/** Asks where a picture of the drawing shall go, and writes it. */
public final class ExportDialogs {
  private static final double PNG_SCALE = 2;

  private ExportDialogs() {}

  public static void svg(LifecycleEditor editor) {
    Lifecycle drawing = editor.drawing().lifecycle();
    Viewpoint from = editor.viewpoint();
    write(editor, "svg", () -> DrawingExport.svg(drawing, from).getBytes(StandardCharsets.UTF_8));
  }

  public static void png(LifecycleEditor editor) {
    Lifecycle drawing = editor.drawing().lifecycle();
    Viewpoint from = editor.viewpoint();
    write(editor, "png", () -> DrawingExport.png(drawing, from, PNG_SCALE));
  }

  private static void write(
      LifecycleEditor editor, String suffix, java.util.function.Supplier<byte[]> picture) {
    Shell shell = editor.getSite().getShell();
    FileDialog dialog = new FileDialog(shell, SWT.SAVE);
    dialog.setOverwrite(true);
    dialog.setFilterExtensions(new String[] {"*." + suffix});
    dialog.setFileName(editor.drawing().lifecycle().getId() + "." + suffix);
    String chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    try {
      Files.write(Path.of(chosen), picture.get());
    } catch (IOException e) {
      MessageDialog.openError(
          shell,
          Messages.get("export.failed.title"),
          Messages.get("export.failed", chosen, e.getMessage()));
    }
  }
}
