package org.orrery.rules.soundness;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.orrery.rules.flow.Drawing;
import org.orrery.rules.flow.Flow;
import org.orrery.rules.flow.Lasting;

/** The paths of a drawing that were proved sound, by where they begin. */
final class BlockedPaths implements Lasting {
  private final Map<Integer, BlockedPath> paths = new HashMap<>();

  private BlockedPaths() {}

  /** Those that are kept of a drawing. */
  static BlockedPaths of(Drawing drawing) {
    return drawing.ofNodes(BlockedPaths.class, BlockedPaths.class, BlockedPaths::new);
  }

  @Override
  public boolean stands(Flow now, BitSet touched) {
    paths.values().forEach(path -> path.touch(touched));
    return true;
  }

  /**
   * What is left of a path when it is reduced, as far as that is seen without proving all of it.
   */
  Optional<Graph> reduced(int root, List<Member> members) {
    return areAlike(members)
        ? Optional.ofNullable(paths.get(root)).flatMap(BlockedPath::reduced)
        : Optional.empty();
  }

  /** What is known on a path, where that is the same as before. */
  Optional<Facts> factsBehind(int root, List<Member> members) {
    return areAlike(members)
        ? Optional.ofNullable(paths.get(root)).flatMap(BlockedPath::standingFacts)
        : Optional.empty();
  }

  /** Takes a path that is sound. */
  void keep(int root, List<Member> members, BlockedPath path) {
    if (areAlike(members)) {
      paths.put(root, path);
    }
  }

  private static boolean areAlike(List<Member> members) {
    return members.size() == 1 && members.getFirst() == Member.ONLY;
  }
}
