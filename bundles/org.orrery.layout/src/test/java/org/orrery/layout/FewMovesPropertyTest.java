package org.orrery.layout;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.orrery.layout.Manner.Heading;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.Node;
import org.orrery.lifecycle.model.Elements;

/** Laws of moving as little as possible, over drawings of all kinds. */
@Tag("thorough")
class FewMovesPropertyTest {
  private static final Manner FEW = FewMovesTest.few(Manner.USUAL);

  @Property(tries = 100)
  void whatWasArrangedStaysAsItIs(@ForAll long seed) {
    Lifecycle drawing = RandomDrawing.of(seed);
    List<Manner> manners = Drawings.manners();
    Manner manner = manners.get(Math.floorMod(seed, manners.size()));
    LayeredLayout.arrange(drawing, manner);
    FewMovesTest.requireUnmoved(drawing, FewMovesTest.few(manner));
  }

  /** Two names that stand in each other's way where arranging leaves room for both. */
  @Example
  void whatWasArrangedStaysAsItIsWhereNamesStandElsewhere() {
    whatWasArrangedStaysAsItIs(-178_854);
  }

  @Property(tries = 100)
  void whateverIsFoldedIsPutInOrderOnce(@ForAll long seed) {
    Lifecycle drawing = RandomDrawing.of(seed);
    List<Manner> manners = Drawings.manners();
    Manner manner = FewMovesTest.few(manners.get(Math.floorMod(seed, manners.size())));
    LayeredLayout.arrange(drawing, manner);
    TurnedRowsTest.fold(drawing, manner.heading(), 2 + Math.floorMod(seed, 3));
    PartLayout.arrange(drawing, Set.copyOf(Elements.all(drawing)), manner);
    Drawings.requireOrder(drawing);
    if (manner.keepOrder()) {
      FewMovesTest.requireFlow(drawing, manner.heading());
    }
    FewMovesTest.requireUnmoved(drawing, manner);
  }

  @Property(tries = 100)
  void whateverIsMovedIsPutInOrderOnce(@ForAll long seed) {
    Lifecycle drawing = RandomDrawing.of(seed);
    LayeredLayout.arrange(drawing);
    Random random = new Random(seed);
    List<Node> nodes = Elements.nodes(drawing);
    for (int i = random.nextInt(4); i >= 0; i--) {
      Node node = nodes.get(random.nextInt(nodes.size()));
      FewMovesTest.put(drawing, node, random.nextInt(900) - 50, random.nextInt(500) - 50);
    }
    PartLayout.arrange(drawing, Set.copyOf(Elements.all(drawing)), FEW);
    Drawings.requireOrder(drawing);
    FewMovesTest.requireFlow(drawing, Heading.RIGHT);
    FewMovesTest.requireUnmoved(drawing, FEW);
  }
}
