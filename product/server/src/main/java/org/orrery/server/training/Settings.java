package org.orrery.server.training;

import java.util.Map;
import java.util.TreeMap;

/** Typed reading of settings; a wrong value is a problem that names the setting. */
final class Settings {
  private Settings() {}

  static double number(Map<String, String> settings, String key, double from, double to)
      throws DataException {
    String text = settings.get(key);
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

  static int integer(Map<String, String> settings, String key, int from, int to)
      throws DataException {
    double value = number(settings, key, from, to);
    return (int) Math.round(value);
  }

  private static DataException wrong(String key, String text, double from, double to) {
    return new DataException(
        "Setting '%s' is '%s'.".formatted(key, text),
        "It must be a number from %s to %s.".formatted(plain(from), plain(to)));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  /** Defaults overlaid by what is set; a setting that the algorithm does not know is refused. */
  static Map<String, String> overlay(Algorithm algorithm, Map<String, String> set)
      throws DataException {
    Map<String, String> all = new TreeMap<>(algorithm.defaults());
    for (Map.Entry<String, String> entry : set.entrySet()) {
      if (!all.containsKey(entry.getKey())) {
        throw new DataException(
            "Algorithm '%s' has no setting '%s'.".formatted(algorithm.name(), entry.getKey()),
            "It has " + String.join(", ", all.keySet()) + ".");
      }
      all.put(entry.getKey(), entry.getValue());
    }
    return all;
  }
}
