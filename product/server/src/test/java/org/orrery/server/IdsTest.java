package org.orrery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void idsGrowAndAreOfVersionSeven() {
    List<String> ids = Stream.generate(Ids::next).limit(10_000).toList();
    assertThat(ids).doesNotHaveDuplicates().isSorted();
    assertThat(UUID.fromString(ids.getFirst()).version()).isEqualTo(7);
  }
}
