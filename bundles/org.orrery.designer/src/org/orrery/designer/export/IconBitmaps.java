package org.orrery.designer.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.orrery.designer.theme.Icons;

/** The icons of one PDF document, fine enough for a poster; each is in it once. */
final class IconBitmaps {
  private static final int PIXELS = 128;

  private final PDDocument document;
  private final Map<String, PDImageXObject> known = new HashMap<>();

  IconBitmaps(PDDocument document) {
    this.document = document;
  }

  PDImageXObject get(String name, Color color) throws IOException {
    String key = name + Icons.hex(color);
    PDImageXObject image = known.get(key);
    if (image == null) {
      image = LosslessFactory.createFromImage(document, bitmap(Icons.data(name, color, PIXELS)));
      known.put(key, image);
    }
    return image;
  }

  private static BufferedImage bitmap(ImageData data) {
    BufferedImage image = new BufferedImage(data.width, data.height, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < data.height; y++) {
      for (int x = 0; x < data.width; x++) {
        RGB rgb = data.palette.getRGB(data.getPixel(x, y));
        int alpha = data.alphaData == null ? 255 : data.getAlpha(x, y);
        image.setRGB(x, y, alpha << 24 | rgb.red << 16 | rgb.green << 8 | rgb.blue);
      }
    }
    return image;
  }
}
