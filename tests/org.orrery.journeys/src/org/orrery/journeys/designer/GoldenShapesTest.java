package org.orrery.journeys.designer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.edits.Creating;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Shape;
import org.orrery.designer.viewpoint.Viewpoint;
import org.orrery.journeys.LogWatch;
import org.orrery.lifecycle.Element;

/**
 * Each kind still looks as in its kept picture, and like no other kind. Pictures that shall change
 * are written anew with {@code -Dorrery.golden=FOLDER}, looked at, and put into the folder {@code
 * golden} beside this class.
 */
@ExtendWith(LogWatch.class)
class GoldenShapesTest {
  private static final int AWAY = 20;

  @Test
  void eachKindLooksAsItDid() throws IOException {
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, byte[]> shape : shapes().entrySet()) {
      GoldenPicture now = GoldenPicture.of(shape.getValue());
      GoldenPicture kept = kept(shape.getKey(), shape.getValue());
      if (!now.isLike(kept)) {
        changed.add(
            "%s: block %.2f, all %.3f"
                .formatted(shape.getKey(), now.worst(kept), now.distance(kept)));
      }
    }
    assertThat(changed).isEmpty();
  }

  @Test
  void noKindLooksLikeAnother() {
    List<String> alike = new ArrayList<>();
    Map<String, GoldenPicture> shapes = new LinkedHashMap<>();
    shapes().forEach((kind, picture) -> shapes.put(kind, GoldenPicture.of(picture)));
    shapes.forEach(
        (one, picture) ->
            shapes.forEach(
                (other, another) -> {
                  if (one.compareTo(other) < 0 && picture.isLike(another)) {
                    alike.add(one + " and " + other);
                  }
                }));
    assertThat(alike).isEmpty();
  }

  /** PNG images by kind, all with the same name, for a kind is told without reading. */
  private static Map<String, byte[]> shapes() {
    Map<String, byte[]> shapes = new LinkedHashMap<>();
    for (Kind kind : Kinds.offered()) {
      if (kind.shape() != Shape.LISTED && kind.shape() != Shape.LINE) {
        shapes.put(kind.key(), picture(kind));
      }
    }
    assertThat(shapes).hasSizeGreaterThan(40);
    return shapes;
  }

  private static byte[] picture(Kind kind) {
    Draft draft = new Draft();
    Element home =
        Stream.of("", "Stage.develop", "Pipeline")
            .map(frame -> home(draft, frame))
            .filter(frame -> Creating.fits(kind, frame))
            .findFirst()
            .orElseThrow();
    Element element = draft.create(kind.key(), home, place(kind));
    element.setName("Name");
    try {
      return DrawingExport.png(draft.lifecycle, Viewpoint.ALL, 1);
    } finally {
      draft.drawing.dispose();
    }
  }

  private static Element home(Draft draft, String frame) {
    draft.lifecycle.getStages().clear();
    draft.lifecycle.getPipelines().clear();
    return frame.isEmpty()
        ? draft.lifecycle
        : draft.create(frame, draft.lifecycle, new Rectangle(0, 0, 220, 130));
  }

  private static Rectangle place(Kind kind) {
    Shape shape = kind.shape();
    boolean isFrame = shape == Shape.FRAME;
    return new Rectangle(AWAY, 2 * AWAY, isFrame ? 220 : shape.width, isFrame ? 130 : shape.height);
  }

  private static GoldenPicture kept(String kind, byte[] now) throws IOException {
    String file = kind + ".png";
    String folder = System.getProperty("orrery.golden");
    if (folder != null) {
      Files.write(Files.createDirectories(Path.of(folder)).resolve(file), now);
      return GoldenPicture.of(now);
    }
    try (InputStream kept = GoldenShapesTest.class.getResourceAsStream("golden/" + file)) {
      assertThat(kept).as("kept picture of %s", kind).isNotNull();
      return GoldenPicture.of(kept.readAllBytes());
    }
  }
}
