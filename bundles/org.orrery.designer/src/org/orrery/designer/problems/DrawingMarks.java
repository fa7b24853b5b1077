package org.orrery.designer.problems;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.orrery.designer.Messages;

/**
 * Marks each drawing in the navigator with what the rules of the chosen day find in it: an error or
 * a warning at its icon, and their number behind its name. Decorates on the workbench's decoration
 * thread.
 */
public final class DrawingMarks extends BaseLabelProvider implements ILightweightLabelDecorator {
  private final IResourceChangeListener changes = this::changed;
  private final Runnable stopListening;

  public DrawingMarks() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    stopListening = SavedDrawings.keepProved();
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
    stopListening.run();
    super.dispose();
  }

  @Override
  public void decorate(Object element, IDecoration decoration) {
    if (element instanceof IFile file && DrawingFiles.isDrawing(file)) {
      List<Integer> found = severities(file);
      long errors = found.stream().filter(each -> each == IMarker.SEVERITY_ERROR).count();
      long warnings = found.stream().filter(each -> each == IMarker.SEVERITY_WARNING).count();
      if (errors + warnings > 0) {
        String image =
            errors > 0 ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING;
        decoration.addOverlay(
            PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image),
            IDecoration.BOTTOM_LEFT);
        decoration.addSuffix("  " + Messages.get("problems.count", errors, warnings));
      }
    }
  }

  private static List<Integer> severities(IFile file) {
    try {
      return file.exists()
          ? Arrays.stream(file.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_ZERO))
              .map(marker -> marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO))
              .toList()
          : List.of();
    } catch (CoreException e) {
      if (file.exists()) {
        ILog.of(DrawingMarks.class).warn("No marks for " + file.getFullPath(), e);
      }
      return List.of();
    }
  }

  /** Proves what was changed outside of editors, and shows the marks of what was proved. */
  private void changed(IResourceChangeEvent event) {
    SavedDrawings.follow(event);
    Collection<IResource> marked =
        Stream.of(event.findMarkerDeltas(ProblemMarkers.TYPE, true))
            .map(delta -> delta.getResource())
            .distinct()
            .toList();
    if (!marked.isEmpty()) {
      PlatformUI.getWorkbench()
          .getDisplay()
          .asyncExec(
              () ->
                  fireLabelProviderChanged(new LabelProviderChangedEvent(this, marked.toArray())));
    }
  }
}
