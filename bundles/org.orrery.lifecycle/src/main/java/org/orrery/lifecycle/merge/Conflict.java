package org.orrery.lifecycle.merge;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.text.Words;

/**
 * Something that both sides did differently, and what the merged drawing says now.
 *
 * @param element id of the element
 * @param elementKind class of the element in the language, for example {@code TrainStep}
 * @param name what people call the element
 * @param what the feature, in words; empty when the element as a whole is meant
 * @param base in words; empty when there was nothing
 * @param ours in words; empty when there is nothing
 * @param theirs in words; empty when there is nothing
 * @param kept what was chosen, a sentence
 * @param language in which it is told
 */
public record Conflict(
    Kind kind,
    String element,
    String elementKind,
    String name,
    String what,
    String base,
    String ours,
    String theirs,
    String kept,
    Locale language) {
  /** What happened on both sides. */
  public enum Kind {
    /** Both changed the same value. */
    VALUE,
    /** Both moved the element. */
    PLACE,
    /** Both changed the order of the same list. */
    ORDER,
    /** One removed what the other changed. */
    REMOVED_AND_CHANGED,
    /** One removed what the other uses. */
    REMOVED_AND_USED,
    /** Both put something where only one thing can be. */
    TAKEN
  }

  /** Whether one can choose between the sides; what the other side needs stays in any case. */
  public boolean isChoice() {
    return kind != Kind.REMOVED_AND_USED && (kind != Kind.TAKEN || !theirs.isEmpty());
  }

  /** Kind and name, for example "Approval 'Approve release'". */
  public String title() {
    EClass type = (EClass) LifecyclePackage.eINSTANCE.getEClassifier(elementKind);
    return new Words(language).title(type, name);
  }

  /** In four lines, of a conflict in English: what it is about, and what each side says. */
  public String text() {
    return title()
        + " ("
        + element
        + ")"
        + (what.isEmpty() ? "" : ", " + what)
        + ": "
        + kept
        + "\n  base:   "
        + orNone(base)
        + "\n  ours:   "
        + orNone(ours)
        + "\n  theirs: "
        + orNone(theirs);
  }

  private static String orNone(String text) {
    return text.isEmpty() ? "none" : text;
  }
}
