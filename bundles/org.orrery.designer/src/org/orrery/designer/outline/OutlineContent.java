package org.orrery.designer.outline;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.orrery.designer.Messages;
import org.orrery.designer.model.Drawing;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/** The tree of a life cycle: its definitions in folders, then stages, nodes and their parts. */
final class OutlineContent implements ITreeContentProvider {
  /** A folder of definitions. */
  record Folder(Lifecycle lifecycle, String feature) {
    String label() {
      return Messages.get("folder." + feature);
    }

    List<?> contents() {
      return (List<?>) lifecycle.eGet(lifecycle.eClass().getEStructuralFeature(feature));
    }
  }

  private static final List<String> FOLDERS =
      List.of("roles", "environments", "datasets", "metrics", "parameters", "transitions");

  @Override
  public Object[] getElements(Object input) {
    return new Object[] {((Drawing) input).lifecycle()};
  }

  @Override
  public Object[] getChildren(Object parent) {
    return switch (parent) {
      case Lifecycle lifecycle -> top(lifecycle).toArray();
      case Folder folder -> folder.contents().toArray();
      case Element element ->
          element.eContents().stream().filter(Element.class::isInstance).toArray();
      default -> new Object[0];
    };
  }

  @Override
  public Object getParent(Object element) {
    if (element instanceof Element part && part.eContainer() instanceof Lifecycle lifecycle) {
      String feature = part.eContainingFeature().getName();
      return FOLDERS.contains(feature) ? new Folder(lifecycle, feature) : lifecycle;
    }
    return element instanceof Element part ? Drawing.elementOf(part.eContainer()) : null;
  }

  @Override
  public boolean hasChildren(Object element) {
    return getChildren(element).length > 0;
  }

  private static List<Object> top(Lifecycle lifecycle) {
    List<Object> all = new ArrayList<>();
    if (lifecycle.getModel() != null) {
      all.add(lifecycle.getModel());
    }
    all.addAll(lifecycle.getStages());
    all.addAll(lifecycle.getPipelines());
    all.addAll(lifecycle.getNotes());
    FOLDERS.stream()
        .map(feature -> new Folder(lifecycle, feature))
        .filter(folder -> !folder.contents().isEmpty())
        .forEach(all::add);
    return all;
  }
}
