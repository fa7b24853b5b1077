package org.orrery.compiler;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.words.Message;
import org.orrery.lifecycle.words.Vocabulary;
import org.orrery.rules.Counterexample.Step;

/**
 * Why a drawing, or an element of it, cannot be compiled.
 *
 * @param element id of the element, empty when it has none
 * @param kind class of the element in the language, for example {@code TrainStep}
 * @param rule id of the violated design rule, empty when the structure itself is at fault
 * @param said what is wrong
 * @param advice what to do about it
 * @param way a shortest run that shows it; empty when the element alone shows it
 */
public record Refusal(
    String element, String kind, String rule, Message said, Message advice, List<Step> way) {
  public Refusal {
    way = List.copyOf(way);
  }

  /** What is wrong, in English. */
  public String message() {
    return said.english();
  }

  /** What to do about it, in English. */
  public String remedy() {
    return advice.english();
  }

  /** As text in a language: where, by which rule, what is wrong and what to do. */
  public String in(Locale language) {
    EClass type = (EClass) LifecyclePackage.eINSTANCE.getEClassifier(kind);
    boolean isKnown = Vocabulary.isTranslated(language) && type != null;
    String called = isKnown ? Vocabulary.name(type, language) : kind;
    Message place =
        element.isEmpty()
            ? Message.text(called)
            : Message.of(Refusal.class, "compiler.named", called, element);
    String source = rule.isEmpty() ? "" : rule + ": ";
    return place.in(language) + ": " + source + said.in(language) + " " + advice.in(language);
  }

  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
