package org.orrery.server.training;

import java.util.Map;
import java.util.TreeMap;

/** Typed reading of settings; a wrong value is a problem that names the setting. */
final class Settings {
  private Settings() {}

  static double number(Map<String, String> settings, Parameter parameter) throws DataException {
    return number(settings, parameter.key(), parameter.from(), parameter.to());
  }

  static double number(Map<String, String> settings, String key, double from, double to)
      throws DataException {
    String text = String.valueOf(settings.get(key));
    try {
      double value = Double.parseDouble(text.strip());
      if (value >= from && value <= to) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw wrong(key, text, from, to);
    }
    throw wrong(key, text, from, to);
  }

  static int count(Map<String, String> settings, Parameter parameter) throws DataException {
    return (int) Math.round(number(settings, parameter));
  }

  static int integer(Map<String, String> settings, String key, int from, int to)
      throws DataException {
    return (int) Math.round(number(settings, key, from, to));
  }

  private static DataException wrong(String key, String text, double from, double to) {
    return new DataException(
        "Setting '%s' is '%s'.".formatted(key, text),
        "It must be a number from %s to %s.".formatted(plain(from), plain(to)));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /**
   * Presets overlaid by what is set; a setting that the algorithm does not know, or that is beyond
   * its limits, is refused.
   */
  static Map<String, String> overlay(Algorithm algorithm, Map<String, String> set)
      throws DataException {
    Map<String, String> all = new TreeMap<>();
    for (Parameter parameter : algorithm.parameters()) {
      all.put(parameter.key(), set.getOrDefault(parameter.key(), parameter.preset()));
      number(all, parameter);
    }
    for (String key : set.keySet()) {
      if (!all.containsKey(key)) {
        throw new DataException(
            "Algorithm '%s' has no setting '%s'.".formatted(algorithm.name(), key),
            "It has " + String.join(", ", all.keySet()) + ".");
      }
    }
    return all;
  }
}
