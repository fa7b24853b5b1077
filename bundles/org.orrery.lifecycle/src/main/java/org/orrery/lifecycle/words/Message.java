package org.orrery.lifecycle.words;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that is said, before it is put into the words of a language.
 *
 * <p>The key names a pattern of {@code messages.properties} and its translations. Nothing asks for
 * the language of the machine: English is the same everywhere, so that proofs are.
 *
 * @param home a class beside the patterns, or in the package above them
 * @param key key of a pattern; its first part is the last name of the patterns' package
 * @param arguments what comes into its places: texts, numbers, dates, messages, texts of packs, and
 *     lists of them
 */
public record Message(Class<?> home, String key, List<Object> arguments) {
  /** Says nothing. */
  public static final Message NONE = new Message(Message.class, "", List.of());

  private static final int DIGITS = 12;

  public Message {
    arguments = List.copyOf(arguments);
  }

  /** A message with arguments, of which those that are missing are called {@code null}. */
  public static Message of(Class<?> home, String key, Object... arguments) {
    Object[] all = arguments.clone();
    for (int i = 0; i < all.length; i++) {
      all[i] = Objects.requireNonNullElse(all[i], "null");
    }
    return new Message(home, key, List.of(all));
  }

  /** A text that is the same in all languages, such as a name or the outcome of a step. */
  public static Message text(String text) {
    return text.isEmpty() ? NONE : of(Message.class, "words.text", text);
  }

  public boolean isEmpty() {
    return key.isEmpty();
  }

  /** Whether a text, for example a name, is said by one of the arguments. */
  public boolean mentions(String text) {
    return arguments.stream().anyMatch(argument -> mentions(argument, text));
  }

  private static boolean mentions(Object argument, String text) {
    return switch (argument) {
      case Message message -> message.mentions(text);
      case List<?> list -> list.stream().anyMatch(item -> mentions(item, text));
      case String said -> said.contains(text);
      default -> false;
    };
  }

  /** The words that stand in proofs and in what programs read. */
  public String english() {
    return in(Locale.ENGLISH);
  }

  /** The words in a language; English where it is not known. */
  public String in(Locale locale) {
    if (isEmpty()) {
      return "";
    }
    Object[] filled = arguments.stream().map(argument -> words(argument, locale)).toArray();
    return new MessageFormat(Patterns.of(home, key, locale), Locale.ROOT).format(filled);
  }

  @Override
  public String toString() {
    return english();
  }

  private static String words(Object argument, Locale locale) {
    return switch (argument) {
      case Message message -> message.in(locale);
      case Written written -> written.in(locale);
      case List<?> list ->
          list.stream().map(item -> words(item, locale)).collect(Collectors.joining(", "));
      case BigDecimal number when Patterns.isEnglish(locale) -> number.toPlainString();
      case Number number -> local(locale, number, n -> number(n, locale));
      case LocalDate date ->
          local(
              locale,
              date,
              DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)::format);
      default -> String.valueOf(argument);
    };
  }

  private static <T> String local(Locale locale, T value, Function<T, String> words) {
    return Patterns.isEnglish(locale) ? String.valueOf(value) : words.apply(value);
  }

  private static String number(Number number, Locale locale) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(DIGITS);
    return format.format(number);
  }
}
