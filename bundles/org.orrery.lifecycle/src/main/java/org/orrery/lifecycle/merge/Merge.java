package org.orrery.lifecycle.merge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.snapshot.Snapshot;
import org.orrery.lifecycle.text.Words;

/**
 * The three-way merge of a drawing by the identity of its elements.
 *
 * <p>What only one side changed is taken. Where both changed the same thing differently there is a
 * conflict: ours stands, and nothing is removed that the other side changed or uses. The merged
 * drawing can always be written and read; whether the rules hold is to be asked again. Time and
 * memory grow linearly.
 */
public final class Merge {
  private final Snapshot merged;
  private final Findings findings;

  private Merge(Sides sides, Map<Conflict, Side> choices) {
    findings = new Findings(sides, choices);
    merged = new Assembly(sides, findings, new Presence(sides, findings).items()).snapshot();
  }

  /**
   * Merges two drawings that were made of one; none of the three is changed.
   *
   * @throws IllegalArgumentException when an element has no id or that of another one
   */
  public static Merge of(Lifecycle base, Lifecycle ours, Lifecycle theirs) {
    return of(base, ours, theirs, Map.of());
  }

  /** As {@link #of(Lifecycle, Lifecycle, Lifecycle)}, with conflicts told in a language. */
  public static Merge of(Lifecycle base, Lifecycle ours, Lifecycle theirs, Locale language) {
    return of(base, ours, theirs, Map.of(), language);
  }

  /**
   * Merges again with what was chosen for the conflicts of the first merge; where nothing was
   * chosen, it stands as it stood.
   */
  public static Merge of(
      Lifecycle base, Lifecycle ours, Lifecycle theirs, Map<Conflict, Side> choices) {
    Locale language =
        choices.keySet().stream().map(Conflict::language).findFirst().orElse(Locale.ENGLISH);
    return of(base, ours, theirs, choices, language);
  }

  private static Merge of(
      Lifecycle base,
      Lifecycle ours,
      Lifecycle theirs,
      Map<Conflict, Side> choices,
      Locale language) {
    Snapshot from = Snapshot.of(base);
    Snapshot our = Snapshot.of(ours);
    Snapshot their = Namesakes.apart(from, our, Snapshot.of(theirs));
    return new Merge(new Sides(from, our, their, new Words(language)), choices);
  }

  /** A new drawing with what both sides did. */
  public Lifecycle result() {
    return merged.toLifecycle();
  }

  /** What both sides did differently; empty when the merge is clean. */
  public List<Conflict> conflicts() {
    return findings.conflicts();
  }

  /** Where both changed the picture of the same thing; ours was kept, and nothing is to be done. */
  public List<Conflict> notes() {
    return findings.notes();
  }

  public boolean isClean() {
    return findings.conflicts().isEmpty();
  }
}
