package org.orrery.lifecycle.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.Transition;
import org.orrery.lifecycle.compare.RandomEdits;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.format.RandomDrawings;

class AlignmentProperties {
  @Property(tries = 300)
  void aDrawingSaysWhatTheOtherSays(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 150) int objects,
      @ForAll @IntRange(max = 30) int edits) {
    Lifecycle drawing = RandomDrawings.drawing(seed, objects);
    Lifecycle wanted = RandomEdits.edited(drawing, seed + 1, edits, "n");
    byte[] bytes = LifecycleFiles.toBytes(wanted);
    Map<String, List<String>> ways = ways(wanted);
    Map<String, Element> before = byId(drawing);

    Alignment.align(drawing, wanted);

    assertThat(LifecycleFiles.toBytes(drawing)).isEqualTo(bytes);
    assertThat(ways(drawing)).isEqualTo(ways);
    byId(drawing)
        .forEach(
            (id, element) -> {
              Element earlier = before.get(id);
              if (earlier != null && earlier.eClass() == element.eClass()) {
                assertThat(element).as("the same object: %s", id).isSameAs(earlier);
              }
            });
  }

  @Property(tries = 100)
  void nothingIsTouchedWhereNothingDiffers(@ForAll long seed) {
    Lifecycle drawing = RandomDrawings.drawing(seed, 80);
    Lifecycle same = Comments.copy(drawing);
    List<Notification> heard = new ArrayList<>();
    drawing
        .eAdapters()
        .add(
            new EContentAdapter() {
              @Override
              public void notifyChanged(Notification change) {
                super.notifyChanged(change);
                heard.add(change);
              }
            });

    Alignment.align(drawing, same);

    assertThat(heard).isEmpty();
  }

  private static Map<String, Element> byId(Lifecycle drawing) {
    return Elements.all(drawing).stream().collect(Collectors.toMap(Element::getId, e -> e));
  }

  /** The lines at each node in their order, which no file tells. */
  private static Map<String, List<String>> ways(Lifecycle drawing) {
    return Elements.all(drawing).stream()
        .filter(Node.class::isInstance)
        .map(Node.class::cast)
        .collect(
            Collectors.toMap(
                Node::getId,
                node -> {
                  List<String> ids = new ArrayList<>();
                  node.getOutgoing().stream().map(Transition::getId).forEach(ids::add);
                  node.getIncoming().stream().map(Transition::getId).forEach(ids::add);
                  return ids;
                }));
  }
}
