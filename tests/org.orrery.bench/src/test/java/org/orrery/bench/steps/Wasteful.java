package org.orrery.bench.steps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Operations of known growth. */
public final class Wasteful implements Counted {
  /**
   * Operations that need no files.
   *
   * @param folder not used
   */
  public Wasteful(Path folder) {}

  @Override
  public void operations(int size, Gauge gauge) throws Exception {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      names.add("name " + i);
    }
    gauge.take("linear: a set", size, () -> new HashSet<>(names).size());
    gauge.take("quadratic: seeks in a list", size, () -> sought(names));
    gauge.take("quadratic: moves all of a list", size, () -> shifted(names));
    gauge.take("quadratic: makes an empty set for each", size, () -> sets(names));
  }

  private static int sought(List<String> names) {
    int found = 0;
    for (String name : names) {
      found += names.indexOf(name);
    }
    return found;
  }

  private static int shifted(List<String> names) {
    List<String> copy = new ArrayList<>();
    names.forEach(name -> copy.add(0, name));
    return copy.size();
  }

  private static int sets(List<String> names) {
    Set<Integer> sizes = new HashSet<>();
    names.forEach(name -> sizes.add(new BitSet(names.size()).size()));
    return sizes.size();
  }
}
