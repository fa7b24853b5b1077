package org.orrery.journeys.designer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.orrery.journeys.Ui;

/** Another program that works on the file of an open drawing; the workspace hears of it. */
public final class OtherProgram {
  private static final int LATER_SECONDS = 5;

  private OtherProgram() {}

  static Path file(DesignerPage page) {
    return page.file().getLocation().toPath();
  }

  public static void rename(DesignerPage page, String name, String by) {
    edit(page, text -> text.replace('"' + name + '"', '"' + by + '"'));
  }

  /** Writes what the edit makes of the file, later than before whatever a file system can tell. */
  static void edit(DesignerPage page, UnaryOperator<String> edit) {
    Ui.whileLiving(
        "another program writes",
        () -> {
          Path file = file(page);
          FileTime before = Files.getLastModifiedTime(file);
          Files.writeString(file, edit.apply(Files.readString(file)));
          Files.setLastModifiedTime(
              file, FileTime.from(before.toInstant().plusSeconds(LATER_SECONDS)));
          return file;
        });
    refresh(page);
  }

  static void delete(DesignerPage page) {
    try {
      Files.delete(file(page));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    refresh(page);
  }

  private static void refresh(DesignerPage page) {
    try {
      page.file().refreshLocal(IResource.DEPTH_ZERO, null);
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }
}
