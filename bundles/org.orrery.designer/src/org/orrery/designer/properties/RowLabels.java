package org.orrery.designer.properties;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.orrery.designer.Annotations;
import org.orrery.designer.Messages;
import org.orrery.designer.decisions.DecisionColumn;
import org.orrery.designer.decisions.Gaps;
import org.orrery.designer.theme.ColorRoles;
import org.orrery.designer.theme.Icons;
import org.orrery.lifecycle.DecisionRow;
import org.orrery.rules.Severity;
import org.orrery.ui.ColorRole;

/**
 * What a column of a decision table shows; rows with a problem are tinted and say it, and so is a
 * gap as the row that is missing.
 */
class RowLabels extends ColumnLabelProvider {
  private final DecisionGrid grid;
  private final DecisionColumn column;

  RowLabels(DecisionGrid grid, DecisionColumn column) {
    this.grid = grid;
    this.column = column;
  }

  @Override
  public String getText(Object element) {
    return switch (element) {
      case Annotations.Problem gap when column instanceof DecisionColumn.OfInput of ->
          Gaps.cell(gap, of.input());
      case Annotations.Problem gap -> Messages.get("gap.outcome");
      default -> column.text((DecisionRow) element);
    };
  }

  @Override
  public Color getBackground(Object element) {
    Annotations.Problem problem = problem(element);
    if (problem == null) {
      return null;
    }
    return problem.severity() == Severity.ERROR
        ? ColorRole.CRITICAL_SOFT.color()
        : ColorRole.WARNING_SOFT.color();
  }

  @Override
  public Color getForeground(Object element) {
    return element instanceof Annotations.Problem ? ColorRoles.now().mutedText : null;
  }

  @Override
  public Font getFont(Object element) {
    return element instanceof Annotations.Problem
        ? JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT)
        : null;
  }

  @Override
  public String getToolTipText(Object element) {
    Annotations.Problem problem = problem(element);
    return problem == null ? null : problem.message() + "\n" + problem.remedy();
  }

  Annotations.Problem problem(Object element) {
    return grid.markOf(element);
  }

  /** The first column: the number of a row and the sign of its problem. */
  static final class Numbers extends RowLabels {
    private final DecisionGrid grid;
    private final LocalResourceManager resources;

    Numbers(DecisionGrid grid) {
      super(grid, null);
      this.grid = grid;
      resources = new LocalResourceManager(JFaceResources.getResources(), grid.table());
    }

    @Override
    public String getText(Object element) {
      return element instanceof Annotations.Problem
          ? Messages.get("gap.number")
          : Integer.toString(grid.decision().getRows().indexOf(element) + 1);
    }

    @Override
    public Image getImage(Object element) {
      Annotations.Problem problem = problem(element);
      return problem == null
          ? null
          : resources.create(
              Icons.descriptor(
                  Icons.of(problem.severity()), ColorRoles.now().of(problem.severity())));
    }
  }
}
