package org.orrery.rules.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orrery.rules.Draw;

/** Nodes are numbered in the order in which the paths name them. */
class SharesTest {
  private static final String[] JOINED = {
    "start -> fork -> task -> join -> decide -> task-a -> end",
    "fork -> task-other -> join",
    "decide -> task-b -> end"
  };

  @Test
  void aForkDividesTheRunAndAJoinAddsItUp() {
    assertThat(rows(JOINED)).containsExactly("2,2,1,2,2,0,0,1,0", "1,1");
  }

  @Test
  void whoMustWaitForAnotherNeedsNothing() {
    assertThat(
            rows(
                "start -> fork -> decide -> task-a -> end",
                "decide -> task-b -> end",
                "decide -> join -> end",
                "fork -> task -> join"))
        .containsExactly("1,1,1,0,0,0,0,0", "1,0");
  }

  @Test
  void branchesThatMeetInNoNestedOrderHaveShares() {
    assertThat(
            rows(
                "start -> fork -> fork-left -> join -> decide -> task-a -> end",
                "fork -> join-right -> join",
                "fork-left -> join-right",
                "decide -> task-b -> end"))
        .containsExactly("3,3,2,3,3,0,0,2,0", "2,1,1,1");
  }

  @Test
  void aNodeOfBothSetsMayCome() {
    Flow flow = flow("start -> decide -> task-a -> end", "decide -> task-b -> end");
    BitSet both = nodes(flow, "task-a", "task-b");
    assertThat(new Shares(flow, both, both).claim()).isPresent();
    Flow parallel = flow("start -> fork -> task-a -> join -> end", "fork -> task-b -> join");
    BitSet beside = nodes(parallel, "task-a", "task-b");
    assertThat(new Shares(parallel, beside, beside).claim()).isEmpty();
    BitSet one = nodes(parallel, "task-a");
    assertThat(new Shares(parallel, one, one).claim()).isPresent();
  }

  @Test
  void whoeverComesWithAPartOfTheRunMayNotSettle() {
    assertThat(rows("start -> fork -> decide -> task-a -> end", "fork -> task -> decide -> task-b"))
        .isEmpty();
    assertThat(rows("start -> fork -> task-a -> join -> end", "fork -> task-b -> join")).isEmpty();
  }

  @Test
  void branchesThatBeginAnewBesideOthersHaveNoShares() {
    assertThat(
            rows(
                "start -> task -> fork -> task-again -> task",
                "fork -> decide -> task-a -> end",
                "decide -> task-b -> end"))
        .isEmpty();
  }

  @Test
  void rowsThatDoNotKeepTheWholeShowNothing() {
    Shares shares = shares(flow(JOINED));
    assertThat(shares.isShownBy(claim("2,2,1,2,2,0,0,1,0", "1,1"))).isTrue();
    assertThat(shares.isShownBy(claim("4,4,1,4,4,0,0,3,0", "1,3"))).isTrue();
    assertThat(shares.isShownBy(claim("1,1,0,1,1,0,0,1,0", "0,1"))).isTrue();
    for (List<int[]> forged :
        List.of(
            claim("2,2,1,2,2,0,0,1,0", "1,2"),
            claim("2,2,2,2,2,0,0,2,0", "2,2"),
            claim("2,2,1,2,2,0,0,1,0", "1"),
            claim("2,2,1,2,2,0,0,1,0", "1,1,0"),
            claim("2,2,1,2,2,0,0,1", "1,1"),
            claim("2,2,1,2,2,0,0,1,0"),
            claim("2,2,1,2,2,0,0,1,0", "1,1", "1,1"),
            claim("2,2,1,2,2,1,0,1,0", "1,1"),
            claim("2,2,0,2,2,0,0,1,0", "1,1"),
            claim("2,2,1,2,1,0,0,1,0", "1,1"),
            claim("1,2,1,2,2,0,0,1,0", "1,1"),
            claim("0,0,0,0,0,0,0,0,0", "0,0"),
            claim("2,2,-1,2,2,0,0,3,0", "-1,3"),
            claim("2147483647,2147483647,2147483647,2,2,0,0,2147483647,0", "2147483647,2147483647"),
            List.<int[]>of())) {
      assertThat(shares.isShownBy(forged)).as(text(forged).toString()).isFalse();
    }
  }

  private static List<String> rows(String... paths) {
    return text(shares(flow(paths)).claim().orElse(List.of()));
  }

  private static List<int[]> claim(String... rows) {
    return Arrays.stream(rows)
        .map(row -> Arrays.stream(row.split(",")).mapToInt(Integer::parseInt).toArray())
        .toList();
  }

  private static List<String> text(List<int[]> claim) {
    return claim.stream()
        .map(row -> IntStream.of(row).mapToObj(String::valueOf).collect(Collectors.joining(",")))
        .toList();
  }

  private static Shares shares(Flow flow) {
    return new Shares(flow, nodes(flow, "task-a"), nodes(flow, "task-b"));
  }

  private static Flow flow(String... paths) {
    return new Drawing(Draw.of(paths).lifecycle(), Set.of(), id -> Optional.empty()).flow();
  }

  private static BitSet nodes(Flow flow, String... ids) {
    return flow.matching(flow.all(), node -> Set.of(ids).contains(node.getId()));
  }
}
