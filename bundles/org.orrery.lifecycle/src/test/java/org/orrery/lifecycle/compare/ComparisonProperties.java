package org.orrery.lifecycle.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.Comments;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.format.RandomDrawings;
import org.orrery.lifecycle.snapshot.Snapshot;

class ComparisonProperties {
  @Property(tries = 200)
  void aSnapshotHoldsAllThatIsWritten(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int objects) {
    Lifecycle drawing =
        RandomEdits.edited(RandomDrawings.drawing(seed, objects), seed, objects / 5, "n");
    Lifecycle restored = Snapshot.of(drawing).toLifecycle();
    assertThat(LifecycleFiles.toBytes(restored)).isEqualTo(LifecycleFiles.toBytes(drawing));
  }

  @Property(tries = 200)
  void theChangesMakeTheLaterDrawingOfTheEarlier(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 150) int objects,
      @ForAll @IntRange(max = 30) int edits) {
    Lifecycle before = RandomDrawings.drawing(seed, objects);
    Lifecycle after = RandomEdits.edited(before, seed + 1, edits, "n");
    Comparison comparison = Comparison.of(before, after);
    assertThat(LifecycleFiles.toBytes(comparison.applyTo(before)))
        .isEqualTo(LifecycleFiles.toBytes(after));
    assertThat(LifecycleFiles.toBytes(Comparison.of(after, before).applyTo(after)))
        .isEqualTo(LifecycleFiles.toBytes(before));
  }

  @Property(tries = 200)
  void thereAreNoneExactlyWhenBothAreWrittenTheSame(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 60) int objects,
      @ForAll @IntRange(max = 2) int edits) {
    Lifecycle before = RandomDrawings.drawing(seed, objects);
    Lifecycle after = RandomEdits.edited(before, seed + 1, edits, "n");
    boolean same = Arrays.equals(LifecycleFiles.toBytes(before), LifecycleFiles.toBytes(after));
    Comparison comparison = Comparison.of(before, after);
    assertThat(comparison.isEmpty()).isEqualTo(same);
    assertThat(comparison.changes().isEmpty()).isEqualTo(same);
  }

  @Property(tries = 200)
  void whatIsTakenBackIsGoneAndTheRestStaysADrawing(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 150) int objects,
      @ForAll @IntRange(max = 30) int edits)
      throws IOException {
    Lifecycle before = RandomDrawings.drawing(seed, objects);
    Lifecycle after = RandomEdits.edited(before, seed + 1, edits, "n");
    Comparison comparison = Comparison.of(before, after);
    List<String> changed =
        comparison.elements().stream().map(ElementChange::element).distinct().toList();
    assertThat(LifecycleFiles.toBytes(comparison.without(Set.of())))
        .isEqualTo(LifecycleFiles.toBytes(after));
    assertThat(Comparison.of(before, comparison.without(Set.copyOf(changed))).elements()).isEmpty();
    Set<String> some = new HashSet<>(changed);
    Random random = new Random(seed);
    some.removeIf(element -> random.nextBoolean());
    byte[] written = LifecycleFiles.toBytes(comparison.without(some));
    Lifecycle rest = LifecycleFiles.load(new ByteArrayInputStream(written), "rest");
    assertThat(LifecycleFiles.toBytes(rest)).isEqualTo(written);
    assertThat(Comparison.of(before, rest).meaning())
        .filteredOn(change -> change.kind() != Change.Kind.REORDERED)
        .filteredOn(change -> change.kind() != Change.Kind.COMMENTED)
        .extracting(Change::element)
        .noneMatch(some::contains);
  }

  @Property(tries = 50)
  void changesOfAnotherDrawingAreRefused(@ForAll long seed) {
    Lifecycle before = RandomDrawings.drawing(seed, 30);
    Lifecycle after = Comments.copy(before);
    after.setName("Afterwards");
    Lifecycle other = Comments.copy(before);
    other.setName("Elsewhere");
    assertThatThrownBy(() -> Comparison.of(before, after).applyTo(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another drawing");
  }
}
