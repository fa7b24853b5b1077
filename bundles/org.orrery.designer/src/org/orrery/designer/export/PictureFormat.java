package org.orrery.designer.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.lifecycle.Lifecycle;

/** A format in which a drawing can be written as a picture. */
public enum PictureFormat {
  SVG,
  PNG,
  PDF;

  private static final double PNG_SCALE = 2;

  /** The ending of files, without a dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The picture of a drawing from a viewpoint. UI thread. */
  public byte[] of(Lifecycle lifecycle, Viewpoint viewpoint) {
    return switch (this) {
      case SVG -> DrawingExport.svg(lifecycle, viewpoint).getBytes(StandardCharsets.UTF_8);
      case PNG -> DrawingExport.png(lifecycle, viewpoint, PNG_SCALE);
      case PDF -> DrawingExport.pdf(lifecycle, viewpoint);
    };
  }
}
