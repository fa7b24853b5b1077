package org.orrery.lifecycle.compare;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.text.Words;
import org.orrery.lifecycle.words.Message;

/**
 * A difference between two drawings.
 *
 * @param element id of the element that is different
 * @param elementKind class of the element in the language, for example {@code TrainStep}
 * @param name what people call the element
 * @param what the feature that is different, in words; empty when the element as a whole is
 * @param before in words with names and units; empty when there was nothing
 * @param after in words with names and units; empty when there is nothing
 * @param layout whether the picture is different, not its meaning
 * @param language in which it is told
 */
public record Change(
    Kind kind,
    String element,
    String elementKind,
    String name,
    String what,
    String before,
    String after,
    boolean layout,
    Locale language) {
  private static final String ARROW = " \u2192 ";

  /** How something is different. */
  public enum Kind {
    ADDED,
    REMOVED,
    /** It stands in another container. */
    MOVED,
    /** A line connects something else. */
    REROUTED,
    /** It stands at another place among its neighbours. */
    REORDERED,
    CHANGED,
    /** Comments of the file are different. */
    COMMENTED;

    /** In small letters, as in files and messages. */
    public String word() {
      return switch (this) {
        case REROUTED -> "re-routed";
        case REORDERED -> "re-ordered";
        default -> name().toLowerCase(Locale.ROOT);
      };
    }
  }

  /** Kind and name, for example "Approval 'Approve release'". */
  public String title() {
    EClass type = (EClass) LifecyclePackage.eINSTANCE.getEClassifier(elementKind);
    return new Words(language).title(type, name);
  }

  /** What is different, without the element, for example "seed: 1 → 7". */
  public String detail() {
    return switch (kind) {
      case ADDED -> after;
      case REMOVED -> before;
      case MOVED -> say("compare.moved", before, after);
      case REROUTED -> say("compare.becomes", before, after);
      case REORDERED -> what + ": " + before + ARROW + after;
      case CHANGED, COMMENTED -> what + ": " + becomes(orNone(before), orNone(after));
    };
  }

  /** Two values around an arrow; in words where a value has an arrow of its own, as a row has. */
  private String becomes(String from, String to) {
    boolean own = from.contains(ARROW) || to.contains(ARROW);
    return own ? say("compare.becomes", from, to) : from + ARROW + to;
  }

  private String orNone(String text) {
    return text.isEmpty() ? new Words(language).say("text.none") : text;
  }

  private String say(String key, Object... arguments) {
    return Message.of(Change.class, key, arguments).in(language);
  }
}
