package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SumsTest {
  private final Sums sums = new Sums(8);

  @Test
  void whatIsNoSumIsOne() {
    sums.sum(0, List.of(1, 2));
    sums.sum(1, List.of(3, 4, 5));
    sums.same(2, 6);
    assertThat(sums.solution().orElseThrow()).startsWith(4, 3, 1, 1, 1, 1, 1, 1);
  }

  @Test
  void whatTwoSumsDoNotShareIsDividedAnew() {
    sums.sum(0, List.of(1, 2));
    sums.sum(0, List.of(1, 3, 4));
    assertThat(sums.solution().orElseThrow()).startsWith(3, 1, 2, 1, 1);
  }

  @Test
  void ofSeveralOnBothSidesTheFewerAreSums() {
    sums.sum(0, List.of(1, 2, 6));
    sums.sum(0, List.of(3, 4, 5, 6));
    assertThat(sums.solution().orElseThrow()).startsWith(4, 1, 2, 1, 1, 1, 1);
  }

  @Test
  void aPartAsLargeAsTheWholeLeavesNothingForTheOthers() {
    sums.sum(0, List.of(1, 2));
    sums.sum(3, List.of(0, 4));
    sums.same(1, 3);
    assertThat(sums.solution().orElseThrow()).startsWith(1, 1, 0, 1, 0);
  }

  @Test
  void nothingConsistsOfNothing() {
    sums.sum(0, List.of(0, 1));
    sums.sum(1, List.of(2, 3));
    assertThat(sums.solution().orElseThrow()).startsWith(1, 0, 0, 0);
  }

  @Test
  void whatOneSumHasMoreThanAnotherIsNothing() {
    sums.sum(0, List.of(1, 2));
    sums.sum(0, List.of(1, 2, 3, 4));
    assertThat(sums.solution().orElseThrow()).startsWith(2, 1, 1, 0, 0);
  }

  @Test
  void blocksOfSeveralWidthsBehindEachOtherNeedNoMoreThanTheWidest() {
    Sums blocks = new Sums(1 + 40 * 5);
    for (int block = 0; block < 40; block++) {
      int first = 1 + 5 * block;
      blocks.sum(0, IntStream.range(first, first + 2 + block % 4).boxed().toList());
    }
    assertThat(blocks.solution().orElseThrow()[0]).isEqualTo(5);
  }

  @Test
  void thousandsOfBlocksAreAsWideAsTheOneThatIsWider() {
    int blocks = 3_000;
    Sums behind = new Sums(4 + 2 * blocks);
    behind.sum(0, List.of(1, 2, 3));
    for (int block = 0; block < blocks; block++) {
      behind.sum(0, List.of(4 + 2 * block, 5 + 2 * block));
    }
    assertThat(behind.solutionAtLarge().orElseThrow()[0]).isEqualTo(3);
  }

  @Test
  void moreThanAMillionIsNotAddedUp() {
    Sums doubled = new Sums(30);
    for (int i = 1; i < 30; i++) {
      doubled.sum(i, List.of(i - 1, i - 1));
    }
    assertThat(doubled.solution()).isEmpty();
  }

  @Test
  void aSumOfNoPartsIsNothing() {
    sums.sum(0, List.of());
    sums.sum(1, List.of(2, 0));
    assertThat(sums.solution().orElseThrow()).startsWith(0, 1, 1);
  }
}
