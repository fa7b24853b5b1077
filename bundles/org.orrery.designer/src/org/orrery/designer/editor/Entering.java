package org.orrery.designer.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.CalledDrawings.Candidate;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.SubLifecycleStep;

/**
 * Opens the drawing that a step calls in the editor of the step, or says why there is none and
 * offers those that there are. UI thread.
 */
final class Entering {
  private final LifecycleEditor editor;

  Entering(LifecycleEditor editor) {
    this.editor = editor;
  }

  /** Whether one step that calls a drawing is selected. */
  static boolean isOffered(LifecycleEditor editor) {
    return step(editor) != null;
  }

  static void start(LifecycleEditor editor) {
    new Entering(editor).enter(step(editor));
  }

  private static SubLifecycleStep step(LifecycleEditor editor) {
    List<Element> selected = editor.selected();
    return selected.size() == 1 && selected.get(0) instanceof SubLifecycleStep step ? step : null;
  }

  /** Opens what an element calls; whether it is one that calls anything. */
  boolean open(Element element) {
    if (element instanceof SubLifecycleStep step) {
      enter(step);
      return true;
    }
    return false;
  }

  private void enter(SubLifecycleStep step) {
    CalledDrawings found = look(step.getLifecycle());
    if (found == null) {
      return;
    }
    if (found.called() == null) {
      choose(step, found, missing(step));
    } else {
      enter(found.called());
    }
  }

  /** Asks which other drawing the step shall call than the one that cannot be read. */
  void chooseAnother(OpenDrawing broken) {
    List<OpenDrawing> trail = editor.levels().trail();
    OpenDrawing caller = trail.get(trail.indexOf(broken) - 1);
    CalledDrawings found = look(null);
    editor.body().show(caller);
    String id = broken.path().getFileName().toString().replaceFirst("\\.lifecycle$", "");
    calling(caller, id)
        .ifPresent(
            step ->
                choose(step, found, Messages.get("level.broken", Names.of(step), broken.path())));
  }

  private static java.util.Optional<SubLifecycleStep> calling(OpenDrawing caller, String id) {
    return caller.drawing().byId().values().stream()
        .filter(SubLifecycleStep.class::isInstance)
        .map(SubLifecycleStep.class::cast)
        .filter(step -> id.equals(step.getLifecycle()))
        .findFirst();
  }

  private String missing(SubLifecycleStep step) {
    Path folder = editor.path().toAbsolutePath().getParent();
    String id = step.getLifecycle();
    return id == null || id.isBlank()
        ? Messages.get("level.unnamed", Names.of(step))
        : Messages.get("level.missing", Names.of(step), id, id + ".lifecycle", folder);
  }

  /** Null when the user does not wait for it, or the folder cannot be read, which is said. */
  private CalledDrawings look(String id) {
    Path own = editor.path();
    try {
      return Computing.compute(
          Messages.get("level.looking"), monitor -> CalledDrawings.beside(own, id, monitor));
    } catch (CancellationException e) {
      return null;
    } catch (IOException e) {
      complain(Messages.get("level.folder", own.toAbsolutePath().getParent(), e.getMessage()));
      return null;
    }
  }

  private void choose(SubLifecycleStep step, CalledDrawings found, String why) {
    if (found == null) {
      return;
    }
    if (found.readable().isEmpty()) {
      complain(why + " " + Messages.get("level.none"));
      return;
    }
    Candidate chosen =
        Chooser.ask(
            editor.getSite().getShell(),
            Messages.get("level.title"),
            why + "\n" + Messages.get("level.choose"),
            found.readable(),
            each ->
                Messages.get("level.candidate", each.name(), each.id(), each.file().getFileName()));
    if (chosen != null) {
      Edits edits = new Edits(Messages.get("level.edit"));
      edits.set(step, LifecyclePackage.eINSTANCE.getSubLifecycleStep_Lifecycle(), chosen.id());
      editor.execute(edits.command());
      enter(chosen.file());
    }
  }

  private void complain(String words) {
    MessageDialog.openInformation(editor.getSite().getShell(), Messages.get("level.title"), words);
  }

  /** Shows a file in this editor; one that another tab has open is shown there. */
  private void enter(Path file) {
    OpenDrawing here = editor.levels().of(file);
    if (here != null) {
      editor.body().enter(here);
      return;
    }
    IEditorInput input = input(file);
    LifecycleEditor other = LifecycleEditorMatch.holding(editor.getSite().getPage(), input);
    if (other != null) {
      editor.getSite().getPage().activate(other);
      other.showEditorInput(input);
      StatusWords.say(other, Messages.get("level.elsewhere", input.getName()));
    } else {
      editor.body().enter(new OpenDrawing(input));
    }
  }

  /** In the workspace where the drawing that calls it is there, too. */
  private IEditorInput input(Path file) {
    IFile own = editor.document().file();
    if (own != null) {
      try {
        return new FileEditorInput(WorkspaceFiles.of(file, own.getParent()));
      } catch (CoreException e) {
        ILog.of(Entering.class).warn("Not in the workspace: " + file, e);
      }
    }
    return new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
  }
}
