package org.orrery.designer.outline;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.orrery.designer.Annotations;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.model.Graph;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Note;
import org.orrery.rules.Severity;
import org.orrery.ui.text.Brief;

/** Icons, names and problems in the outline. */
final class OutlineLabels extends DelegatingStyledCellLabelProvider {
  OutlineLabels(Control owner, Annotations annotations) {
    super(new Texts(owner, annotations));
  }

  private static final class Texts extends LabelProvider implements IStyledLabelProvider {
    private static final int MOST_LETTERS = 80;
    private final LocalResourceManager resources;
    private final Annotations annotations;

    Texts(Control owner, Annotations annotations) {
      this.annotations = annotations;
      resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    @Override
    public StyledString getStyledText(Object element) {
      if (!(element instanceof Element part)) {
        return new StyledString(((OutlineContent.Folder) element).label());
      }
      StyledString text = new StyledString(name(part));
      text.append("  " + Kinds.of(part).label(), StyledString.QUALIFIER_STYLER);
      int problems = annotations.problemsOf(part.getId()).size();
      if (problems > 0) {
        text.append("  " + problems, StyledString.COUNTER_STYLER);
      }
      return text;
    }

    @Override
    public Image getImage(Object element) {
      ColorRoles colors = ColorRoles.now();
      if (!(element instanceof Element part)) {
        return resources.create(Icons.descriptor("stage", colors.mutedText));
      }
      Severity severity = annotations.gravestIn(part);
      Kind kind = Kinds.of(part);
      ImageDescriptor icon =
          severity == null
              ? Icons.descriptor(kind.icon(), colors.strong(kind.family()))
              : Icons.descriptor(Icons.of(severity), colors.of(severity));
      return resources.create(icon);
    }

    private static String name(Element element) {
      if (element instanceof Note note && note.getText() != null) {
        return Brief.of(note.getText().lines().findFirst().orElse(""), MOST_LETTERS);
      }
      if (Graph.isLine(element) && Graph.sourceOf(element) != null) {
        Element target = Graph.targetOf(element);
        return Names.brief(Graph.sourceOf(element))
            + " \u2192 "
            + (target == null ? "?" : Names.brief(target));
      }
      return Names.brief(element);
    }
  }
}
