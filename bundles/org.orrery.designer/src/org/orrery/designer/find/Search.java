package org.orrery.designer.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.orrery.designer.Messages;

/** What is looked for in texts: plain words, or a regular expression where that is asked for. */
public final class Search {
  /** What a search asks of a text. */
  public record Options(boolean isCaseKept, boolean isExpression, boolean isNamesOnly) {}

  private final Pattern pattern;
  private final Options options;

  private Search(Pattern pattern, Options options) {
    this.pattern = pattern;
    this.options = options;
  }

  /**
   * A search for words.
   *
   * @throws SearchException when a regular expression is none, with the place of the fault
   */
  public static Search of(String words, Options options) throws SearchException {
    int flags = options.isCaseKept() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    try {
      String expression = options.isExpression() ? words : Pattern.quote(words);
      return new Search(Pattern.compile(expression, flags), options);
    } catch (PatternSyntaxException e) {
      throw new SearchException(
          Messages.get("find.expression", e.getDescription(), Math.max(0, e.getIndex()) + 1));
    }
  }

  boolean isNamesOnly() {
    return options.isNamesOnly();
  }

  /** Whether a text holds what is looked for; an empty match is none. */
  boolean isIn(String text) throws SearchException {
    try {
      Matcher matcher = pattern.matcher(new BoundedText(text));
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          return true;
        }
      }
      return false;
    } catch (BoundedText.Exhausted e) {
      throw new SearchException(Messages.get("find.costly"));
    }
  }

  /**
   * A text with each place replaced; in a regular expression {@code $1} stands for its first group.
   *
   * @throws SearchException when the replacement names a group that there is not
   */
  public String replaced(String text, String by) throws SearchException {
    try {
      String replacement = options.isExpression() ? by : Matcher.quoteReplacement(by);
      return pattern.matcher(new BoundedText(text)).replaceAll(replacement);
    } catch (BoundedText.Exhausted e) {
      throw new SearchException(Messages.get("find.costly"));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new SearchException(Messages.get("find.replacement", e.getMessage()));
    }
  }
}
