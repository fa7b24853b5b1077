package org.orrery.workbench.shell;

import java.util.Map;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.orrery.ui.Images;

/**
 * The pictures that the platform's Problems view asks for by name; an IDE declares them, a program
 * of its own has to.
 */
final class MarkerImages {
  private static final Map<String, Images> IMAGES =
      Map.of(
          "IMG_OBJS_ERROR_PATH", Images.ERROR,
          "IMG_OBJS_WARNING_PATH", Images.WARNING,
          "IMG_OBJS_INFO_PATH", Images.INFO,
          "IMG_OBJS_FIXABLE_ERROR", Images.ERROR,
          "IMG_OBJS_FIXABLE_WARNING", Images.WARNING,
          "IMG_OBJS_FIXABLE_INFO", Images.INFO,
          "IMG_ETOOL_PROBLEMS_VIEW_ERROR", Images.ERROR,
          "IMG_ETOOL_PROBLEMS_VIEW_WARNING", Images.WARNING,
          "IMG_ETOOL_PROBLEMS_VIEW_INFO", Images.INFO,
          "IMG_ETOOL_PROBLEM_CATEGORY", Images.PROOF);

  private MarkerImages() {}

  static void declare(IWorkbenchConfigurer workbench) {
    IMAGES.forEach((name, image) -> workbench.declareImage(name, image.descriptor(), true));
  }
}
