package org.orrery.lifecycle.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.compare.RandomEdits;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.format.RandomDrawings;
import org.orrery.lifecycle.snapshot.Item;
import org.orrery.lifecycle.snapshot.Snapshot;

class MergeProperties {
  @Property(tries = 200)
  void oneSideAloneIsTaken(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 120) int objects,
      @ForAll @IntRange(max = 20) int edits) {
    Lifecycle base = RandomDrawings.drawing(seed, objects);
    Lifecycle side = RandomEdits.edited(base, seed + 1, edits, "x");
    for (Merge merge :
        new Merge[] {
          Merge.of(base, base, side), Merge.of(base, side, base), Merge.of(base, side, side)
        }) {
      assertThat(merge.conflicts()).isEmpty();
      assertThat(merge.notes()).isEmpty();
      assertThat(LifecycleFiles.toBytes(merge.result())).isEqualTo(LifecycleFiles.toBytes(side));
    }
  }

  @Property(tries = 300)
  void editsThatDoNotMeetCommute(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 120) int objects,
      @ForAll @IntRange(max = 6) int edits) {
    Lifecycle base = RandomDrawings.drawing(seed, objects);
    Lifecycle one = RandomEdits.edited(base, seed + 1, edits, "x");
    Lifecycle two = RandomEdits.edited(base, seed + 2, edits, "y");
    Merge merge = Merge.of(base, one, two);
    Merge other = Merge.of(base, two, one);
    assertThat(other.isClean()).isEqualTo(merge.isClean());
    if (merge.isClean() && merge.notes().isEmpty()) {
      assertThat(LifecycleFiles.toBytes(merge.result()))
          .isEqualTo(LifecycleFiles.toBytes(other.result()));
    }
  }

  @Property(tries = 300)
  void theResultIsAlwaysWrittenAndReadAgain(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 150) int objects,
      @ForAll @IntRange(max = 40) int edits)
      throws IOException {
    Lifecycle base = RandomDrawings.drawing(seed, objects);
    Lifecycle ours = RandomEdits.edited(base, seed + 1, edits, "n");
    Lifecycle theirs = RandomEdits.edited(base, seed + 2, edits, "n");
    Merge merge = Merge.of(base, ours, theirs);
    byte[] written = LifecycleFiles.toBytes(merge.result());
    Lifecycle read = LifecycleFiles.load(new ByteArrayInputStream(written), "merged");
    assertThat(LifecycleFiles.toBytes(read)).isEqualTo(written);
    assertThat(merge.conflicts()).allSatisfy(conflict -> assertThat(conflict.text()).isNotBlank());
  }

  /** What theirs left as it was is as ours has it, or a conflict tells why not. */
  @Property(tries = 300)
  void whatOnlyOneSideChangedIsAsThatSideHasIt(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 120) int objects,
      @ForAll @IntRange(max = 15) int edits) {
    Lifecycle base = RandomDrawings.drawing(seed, objects);
    Lifecycle ours = RandomEdits.edited(base, seed + 1, edits, "x");
    Lifecycle theirs = RandomEdits.edited(base, seed + 2, edits, "y");
    Snapshot from = Snapshot.of(base);
    Snapshot our = Snapshot.of(ours);
    Snapshot their = Snapshot.of(theirs);
    Merge merge = Merge.of(base, ours, theirs);
    Snapshot merged = Snapshot.of(merge.result());
    Set<String> told = new HashSet<>();
    merge.conflicts().forEach(conflict -> told.add(conflict.element()));
    for (String key : from.items().keySet()) {
      Item left = bare(their.get(key));
      if (left != null && left.equals(bare(from.get(key))) && !from.get(key).isLayout()) {
        if (!isTold(from, key, told) && isOne(key, our, their, merged)) {
          assertThat(bare(merged.get(key))).as(key).isEqualTo(bare(our.get(key)));
        }
      }
    }
  }

  /**
   * Whether a key names one thing on all sides. Things without id and name are counted: where one
   * side takes the first away and the other puts a second beside it, the second is the first then.
   */
  private static boolean isOne(String key, Snapshot... sides) {
    return Arrays.stream(sides).noneMatch(side -> side.has(key + "#2")) && !key.contains("#");
  }

  /** Whether a conflict is about an item or about what holds it, which comes back whole. */
  private static boolean isTold(Snapshot drawing, String key, Set<String> told) {
    Item at = drawing.get(key);
    while (at.parent() != null && !told.contains(at.key())) {
      at = drawing.get(at.parent());
    }
    boolean root = key.equals(Item.ROOT) || drawing.elementOf(drawing.get(key)).parent() == null;
    return at.parent() != null
        || (root && told.contains(at.text(LifecyclePackage.eINSTANCE.getElement_Id())));
  }

  private static Item bare(Item item) {
    return item == null ? null : item.holding(Map.of());
  }
}
