package org.orrery.designer.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.orrery.rules.Severity;

/**
 * The designer's icons: drawings on a grid of 16 in one colour, kept as SVG in {@code icons/} and
 * painted in any colour and size.
 */
public final class Icons {
  private static final Map<String, String> SOURCES = new ConcurrentHashMap<>();
  private static final Map<Pixels, ImageData> PIXELS = new ConcurrentHashMap<>();

  /** A picture of an icon, of which there are some hundred. */
  private record Pixels(String name, String hex, int size) {}

  private Icons() {}

  /** The SVG text of an icon, in its neutral colour. */
  public static String source(String name) {
    return SOURCES.computeIfAbsent(name, Icons::read);
  }

  /** The content of an icon's {@code svg} element, to be placed inside another drawing. */
  public static String inner(String name) {
    String source = source(name);
    return source.substring(source.indexOf('>') + 1, source.lastIndexOf("</svg>"));
  }

  /** The pixels of an icon in a colour, {@code size} pixels wide and high; not to be changed. */
  public static ImageData data(String name, Color color, int size) {
    return PIXELS.computeIfAbsent(new Pixels(name, hex(color), size), Icons::painted);
  }

  private static ImageData painted(Pixels wanted) {
    String svg =
        source(wanted.name())
            .replace(
                "width=\"16\" height=\"16\"",
                "width=\"%1$d\" height=\"%1$d\"".formatted(wanted.size()))
            .replace("currentColor", wanted.hex());
    return new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  /** An icon in a colour for menus, trees and tables: 16 points at every zoom of the screen. */
  public static ImageDescriptor descriptor(String name, Color color) {
    return new IconDescriptor(name, hex(color), color);
  }

  /** The icon of a problem. */
  public static String of(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** A colour as {@code #rrggbb}. */
  public static String hex(Color color) {
    return "#%02x%02x%02x".formatted(color.getRed(), color.getGreen(), color.getBlue());
  }

  private static String read(String name) {
    try (InputStream in = Icons.class.getResourceAsStream("/icons/" + name + ".svg")) {
      if (in == null) {
        throw new IllegalArgumentException("no icon is called " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("icon " + name, e);
    }
  }

  private static final class IconDescriptor extends ImageDescriptor {
    private final String name;
    private final String hex;
    private final Color color;

    IconDescriptor(String name, String hex, Color color) {
      this.name = name;
      this.hex = hex;
      this.color = color;
    }

    @Override
    public ImageData getImageData(int zoom) {
      return data(name, color, 16 * zoom / 100);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof IconDescriptor that && that.name.equals(name) && that.hex.equals(hex);
    }

    @Override
    public int hashCode() {
      return name.hashCode() * 31 + hex.hashCode();
    }
  }
}
