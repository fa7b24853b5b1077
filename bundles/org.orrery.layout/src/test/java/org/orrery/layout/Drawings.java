package org.orrery.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.orrery.layout.Manner.Density;
import org.orrery.layout.Manner.Heading;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecycleFactory;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.ShapeLayout;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.model.Elements;

/** The drawings that come with the product. */
final class Drawings {
  private static final Path SAMPLES = Path.of("../../samples");

  private Drawings() {}

  static List<Path> files() {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files.filter(file -> file.toString().endsWith(".lifecycle")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lifecycle load(Path file) {
    try {
      return LifecycleFiles.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lifecycle credit() {
    return load(SAMPLES.resolve("credit/credit-risk.lifecycle"));
  }

  static List<Manner> manners() {
    List<Manner> manners = new ArrayList<>();
    for (Heading heading : Heading.values()) {
      for (Density density : Density.values()) {
        manners.add(new Manner(heading, density, true));
        manners.add(new Manner(heading, density, false));
      }
    }
    return manners;
  }

  static Rectangle box(Lifecycle lifecycle, Element element) {
    ShapeLayout shape = Elements.shapeOf(lifecycle, element).orElseThrow();
    return new Rectangle(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
  }

  /** What everything takes that stands on the drawing itself. */
  static Rectangle bounds(Lifecycle lifecycle) {
    Rectangle all = new Rectangle();
    Containers.of(lifecycle).forEach(container -> all.add(box(lifecycle, container)));
    return all;
  }

  static void join(Lifecycle drawing, Node from, Node to) {
    Transition line = LifecycleFactory.eINSTANCE.createTransition();
    line.setId(from.getId() + "-" + to.getId());
    line.setSource(from);
    line.setTarget(to);
    drawing.getTransitions().add(line);
  }

  /** Nodes stand in what holds them, and nothing covers another. */
  static void requireOrder(Lifecycle drawing) {
    List<Element> containers = Containers.of(drawing);
    requireApart(drawing, containers);
    for (Element container : containers) {
      Rectangle around = box(drawing, container);
      Rectangle inside = new Rectangle(0, 0, around.width, around.height);
      for (Element node : Containers.in(container)) {
        assertThat(inside.contains(box(drawing, node))).as(node.getId()).isTrue();
      }
      requireApart(drawing, Containers.in(container));
    }
  }

  private static void requireApart(Lifecycle drawing, List<? extends Element> elements) {
    for (Element element : elements) {
      Rectangle box = box(drawing, element);
      assertThat(elements.stream().filter(other -> other != element))
          .as(element.getId())
          .noneMatch(other -> box(drawing, other).intersects(box));
    }
  }
}
