package org.orrery.lifecycle.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlaceIndexTest {
  @Property(tries = 50)
  void whatItFindsIsWhatASearchThroughAllFinds(@ForAll Random random) {
    PlaceIndex<Integer> index = new PlaceIndex<>();
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      boxes.add(box(random));
      index.put(i, boxes.get(i));
    }
    for (int i = 0; i < 60; i += 3) {
      boxes.set(i, box(random));
      index.put(i, boxes.get(i));
      assertThat(index.remove(i + 1)).isEqualTo(boxes.get(i + 1));
      boxes.set(i + 1, null);
    }
    for (int i = 0; i < 30; i++) {
      Box area = box(random);
      List<Integer> expected = new ArrayList<>();
      for (int k = 0; k < boxes.size(); k++) {
        if (boxes.get(k) != null && meet(boxes.get(k), area)) {
          expected.add(k);
        }
      }
      assertThat(index.in(area)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Example
  void whatIsFarAndWideIsFoundToo() {
    PlaceIndex<String> index = new PlaceIndex<>();
    index.put("small", new Box(-5, -5, 10, 10));
    index.put("large", new Box(-1_000_000, -1_000_000, 2_000_000, 2_000_000));
    assertThat(index.in(new Box(0, 0, 1, 1))).containsExactlyInAnyOrder("small", "large");
    assertThat(index.in(new Box(900_000, 900_000, 1, 1))).containsExactly("large");
    assertThat(index.in(new Box(-2_000_000, 0, 4_000_000, 1)))
        .containsExactlyInAnyOrder("small", "large");
    index.remove("large");
    assertThat(index.in(new Box(0, 0, 1, 1))).containsExactly("small");
    assertThat(index.remove("large")).isNull();
  }

  private static Box box(Random random) {
    int most = random.nextInt(8) == 0 ? 6_000 : 300;
    return new Box(
        random.nextInt(4_000) - 2_000,
        random.nextInt(4_000) - 2_000,
        random.nextInt(most),
        random.nextInt(most));
  }

  private static boolean meet(Box one, Box other) {
    return one.x() <= other.right()
        && other.x() <= one.right()
        && one.y() <= other.bottom()
        && other.y() <= one.bottom();
  }
}
