package org.orrery.designer.problems;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.orrery.designer.Annotations;
import org.orrery.designer.editor.LifecycleEditor;

/** Offers quick fixes of markers, with what each would change. */
public final class ProblemResolutions implements IMarkerResolutionGenerator {
  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    LifecycleEditor editor = editor(marker);
    if (editor == null || editor.drawing() == null) {
      return new IMarkerResolution[0];
    }
    return editor.annotations().problemsOf(marker.getAttribute(ProblemMarkers.ELEMENT, "")).stream()
        .filter(problem -> problem.rule().equals(marker.getAttribute(ProblemMarkers.RULE, "")))
        .flatMap(p -> p.fixes().stream().map(fix -> new Resolution(editor, p, fix)))
        .toArray(IMarkerResolution[]::new);
  }

  private static LifecycleEditor editor(IMarker marker) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    IFile file = (IFile) marker.getResource();
    IEditorPart open = page.findEditor(new FileEditorInput(file));
    if (open == null) {
      try {
        open = IDE.openEditor(page, file);
      } catch (PartInitException e) {
        ILog.of(ProblemResolutions.class).error("No editor for " + file.getFullPath(), e);
      }
    }
    return open instanceof LifecycleEditor editor ? editor : null;
  }

  private record Resolution(LifecycleEditor editor, Annotations.Problem problem, String label)
      implements IMarkerResolution2 {
    @Override
    public String getLabel() {
      return label;
    }

    @Override
    public String getDescription() {
      return new FixOffer(problem, label, false)
          .preview(EcoreUtil.copy(editor.drawing().lifecycle()), ProofDay.on(), editor.beside());
    }

    @Override
    public Image getImage() {
      return null;
    }

    @Override
    public void run(IMarker marker) {
      QuickFixMenu.apply(editor, problem, label);
    }
  }
}
