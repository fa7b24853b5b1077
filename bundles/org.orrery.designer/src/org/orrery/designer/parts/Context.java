package org.orrery.designer.parts;

import org.eclipse.gef.EditPartViewer;
import org.orrery.designer.Annotations;
import org.orrery.designer.model.Drawing;
import org.orrery.designer.theme.Style;
import org.orrery.designer.viewpoint.Viewpoint;

/**
 * What the edit parts of one viewer share.
 *
 * @param isEditable whether the drawing may be changed there
 * @param viewpoint what of the drawing matters there
 */
public record Context(
    Drawing drawing,
    Style style,
    Annotations annotations,
    boolean isEditable,
    Viewpoint viewpoint) {
  private static final String PROPERTY = "org.orrery.designer.context";

  public static Context of(EditPartViewer viewer) {
    return (Context) viewer.getProperty(PROPERTY);
  }

  public void install(EditPartViewer viewer) {
    viewer.setProperty(PROPERTY, this);
  }
}
