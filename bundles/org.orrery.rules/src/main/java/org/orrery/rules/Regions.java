package org.orrery.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Jurisdictions by their codes, compared without case: countries of ISO 3166, their parts such as
 * {@code US-NY}, and unions, whose members lie in them.
 */
public final class Regions {
  private static final Pattern CODE = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,4})*");
  private static final Map<String, Set<String>> UNIONS = unions();
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> NAMES = names();

  private Regions() {}

  /** Whether one is known: a country, a part of one, or a union. */
  public static boolean isKnown(String region) {
    String code = upper(region);
    String country = code.split("-", 2)[0];
    return CODE.matcher(code).matches()
        && (COUNTRIES.contains(country) || UNIONS.containsKey(country));
  }

  /** The code that is likely meant by the name of a country or a union, or its longer code. */
  public static Optional<String> meant(String region) {
    return Optional.ofNullable(NAMES.get(upper(region)));
  }

  /** The unions, in order. */
  public static List<String> unionCodes() {
    return UNIONS.keySet().stream().sorted().toList();
  }

  /** Whether a region is another one, a part of it or, for a union, of one of its members. */
  static boolean lies(String region, String in) {
    String part = upper(region);
    String whole = upper(in);
    return isPart(part, whole)
        || UNIONS.getOrDefault(whole, Set.of()).stream().anyMatch(member -> isPart(part, member));
  }

  private static boolean isPart(String part, String whole) {
    return part.equals(whole) || part.startsWith(whole + "-");
  }

  private static String upper(String region) {
    return region.strip().toUpperCase(Locale.ROOT);
  }

  private static Map<String, Set<String>> unions() {
    Properties read = new Properties();
    try (InputStream in = Regions.class.getResourceAsStream("regions.properties")) {
      read.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Set<String>> unions = new HashMap<>();
    read.forEach((union, members) -> unions.put((String) union, members((String) members)));
    return Map.copyOf(unions);
  }

  private static Set<String> members(String members) {
    return Set.of(members.split(" "));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (Collection<String> codes : List.of(UNIONS.keySet(), COUNTRIES)) {
      for (String code : codes) {
        Locale country = new Locale.Builder().setRegion(code).build();
        names.put(upper(country.getDisplayCountry(Locale.ENGLISH)), code);
        if (COUNTRIES.contains(code)) {
          names.put(country.getISO3Country(), code);
        }
      }
    }
    return Map.copyOf(names);
  }
}
