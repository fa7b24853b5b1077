package org.orrery.designer.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Element;

/** What the pointer is told over an element. */
final class Tooltips {
  private Tooltips() {}

  static IFigure of(Element element, Annotations annotations) {
    List<String> lines = new ArrayList<>();
    lines.add(Names.of(element) + " \u2013 " + Kinds.of(element).label());
    Annotations.Live live = annotations.liveOf(element.getId());
    if (live != null) {
      String state = Messages.get("live." + live.state());
      lines.add(live.detail().isEmpty() ? state : state + ": " + live.detail());
    }
    for (Annotations.Problem problem : annotations.problemsOf(element.getId())) {
      lines.add("");
      lines.add(Messages.get("severity." + problem.severity()) + ": " + problem.message());
      if (problem.remedy() != null && !problem.remedy().isBlank()) {
        lines.add(problem.remedy());
      }
      for (String fix : problem.fixes()) {
        lines.add(Messages.get("problem.fix", fix));
      }
    }
    Label label = new Label(String.join("\n", lines));
    label.setBorder(new MarginBorder(4));
    return label;
  }
}
