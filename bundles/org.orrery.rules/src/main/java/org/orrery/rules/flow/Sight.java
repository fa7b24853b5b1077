package org.orrery.rules.flow;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;

/**
 * At which features a sort looks, by their names.
 *
 * @param own those of the element itself
 * @param others those of what the element refers to or lies in
 */
public record Sight(Set<String> own, Set<String> others) {
  public static final Sight NONE = new Sight(Set.of(), Set.of());

  public Sight {
    own = Set.copyOf(own);
    others = Set.copyOf(others);
  }

  /** What several look at together. */
  public static Sight of(Stream<Sight> several) {
    Set<String> own = new HashSet<>();
    Set<String> others = new HashSet<>();
    several.forEach(
        sight -> {
          own.addAll(sight.own);
          others.addAll(sight.others);
        });
    return new Sight(own, others);
  }

  /** The same, asked of what an element refers to. */
  public Sight fromAfar() {
    Set<String> all = new HashSet<>(own);
    all.addAll(others);
    return new Sight(Set.of(), all);
  }

  /** Whether an element of a kind can be looked at from others. */
  boolean reaches(EClass kind) {
    return others.stream().anyMatch(name -> kind.getEStructuralFeature(name) != null);
  }
}
