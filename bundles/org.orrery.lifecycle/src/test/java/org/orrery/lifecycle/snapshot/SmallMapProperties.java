package org.orrery.lifecycle.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SmallMapProperties {
  @Property(tries = 300)
  void isTheMapItWasMadeOfInItsOrder(@ForAll List<Integer> keys) {
    Map<Integer, String> map = new LinkedHashMap<>();
    keys.forEach(key -> map.put(key, "value " + key));
    SmallMap<Integer, String> small = SmallMap.copyOf(map);

    assertThat(new ArrayList<>(small.entrySet())).isEqualTo(new ArrayList<>(map.entrySet()));
    assertThat(small).isEqualTo(map).hasSameHashCodeAs(map).hasSize(map.size());
    assertThat(map).isEqualTo(small);
    List<Integer> told = new ArrayList<>();
    small.forEach((key, value) -> told.add(key));
    assertThat(told).containsExactlyElementsOf(map.keySet());
    for (int key = -3; key < 4; key++) {
      assertThat(small.get(key)).isEqualTo(map.get(key));
      assertThat(small.containsKey(key)).isEqualTo(map.containsKey(key));
    }
  }

  @Property(tries = 300)
  void orderMakesNoDifference(@ForAll List<Integer> keys) {
    Map<Integer, Integer> forwards = new LinkedHashMap<>();
    keys.forEach(key -> forwards.put(key, key));
    Map<Integer, Integer> backwards = new LinkedHashMap<>();
    keys.reversed().forEach(key -> backwards.put(key, key));

    assertThat(SmallMap.copyOf(forwards)).isEqualTo(SmallMap.copyOf(backwards));
    backwards.put(Integer.MAX_VALUE, 0);
    assertThat(SmallMap.copyOf(forwards)).isNotEqualTo(SmallMap.copyOf(backwards));
  }
}
