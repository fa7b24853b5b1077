package org.orrery.designer.written;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orrery.lifecycle.TransitionKind;
import org.orrery.lifecycle.text.Words;
import org.orrery.lifecycle.words.Vocabulary;

/**
 * How the text of a drawing words its flow in one language, so that it can be read again.
 *
 * @param words of the language
 * @param flow the line above the flow
 * @param step kind and name of a step
 * @param toldStep kind, name, id, stage and role of a step
 * @param by what stands before a role, and the role
 * @param toldWay conditions of a way and the id of the step that it leads to
 * @param namedWay conditions of a way and the name of the step that it leads to
 * @param quoted the name of a way
 * @param outcome the outcome of a way
 * @param kinds kinds of ways by their words
 */
record Wording(
    Words words,
    String flow,
    Pattern step,
    Pattern toldStep,
    Pattern by,
    Pattern toldWay,
    Pattern namedWay,
    Pattern quoted,
    Pattern outcome,
    Map<String, TransitionKind> kinds) {
  /** All languages in which drawings are told. */
  static final List<Wording> ALL =
      Stream.concat(Stream.of(Locale.ENGLISH), Vocabulary.TRANSLATIONS.stream())
          .map(Words::new)
          .map(Wording::of)
          .toList();

  private static Wording of(Words words) {
    String to = "(?:" + words.say("text.back", "") + "|" + words.say("text.to", "") + ")";
    Map<String, TransitionKind> kinds = new HashMap<>();
    TransitionKind.VALUES.forEach(
        kind -> kinds.put(words.say("text.when." + kind.getLiteral()), kind));
    return new Wording(
        words,
        words.say("text.flow"),
        Pattern.compile(
            "^"
                + words.say("text.title", "([^':]+)", "(.*)")
                + optional(words.say("text.by", "", "(.*?)"))
                + "$"),
        Pattern.compile(
            "^([^':]+?)"
                + optional(words.say("text.title", "", "(.*)"))
                + " \\((\\S+)\\)"
                + words.say("text.stage", "", "(.*?)")
                + optional(words.say("text.by", "", "(.*?)"))
                + optional(words.say("text.unreached", ""))
                + "$"),
        Pattern.compile("^" + words.say("text.by", "(.+)", "([^,]+)") + "$"),
        Pattern.compile("^\\s+(?:(.*): )?" + to + ".*\\((\\S+)\\)$"),
        Pattern.compile("^\\s+(.+?): " + to + "(.+?)\\s*$"),
        Pattern.compile("^" + words.say("text.quoted", "(.+)") + "$"),
        Pattern.compile("^" + words.say("text.outcome", "(.+)") + "$"),
        kinds);
  }

  private static String optional(String pattern) {
    return "(?:" + pattern + ")?";
  }

  /** The first match of a line in any language, or null. */
  static Matcher match(Function<Wording, Pattern> pattern, String line) {
    return ALL.stream()
        .map(wording -> pattern.apply(wording).matcher(line))
        .filter(Matcher::matches)
        .findFirst()
        .orElse(null);
  }
}
