package org.orrery.server.submissions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.orrery.api.ModelVersion;
import org.orrery.api.NewReference;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;
import org.orrery.server.catalog.Elsewhere;

/**
 * Checks what is told of a version that is kept elsewhere. A problem never repeats a location or a
 * value, which may hold a secret.
 */
final class ReferenceFacts {
  private static final int MOST_FACTS = 50;
  private static final int MOST_FIELDS = 200;
  private static final int MOST_VALUES = 100;
  private static final Pattern WORDS = Pattern.compile("[^\\p{Cntrl}]{1,200}");
  private static final Pattern VALUE = Pattern.compile("[^\\p{Cntrl}]{1,1000}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,99}");
  private static final Pattern SECRET =
      Pattern.compile("(?i)(.*[._-])?(password|passwd|secret|token|api[._-]?key|credentials?)");

  private ReferenceFacts() {}

  /** The facts without spaces around them, the digest in small letters. */
  static Elsewhere checked(NewReference told) {
    String what = text(told.what());
    if (!WORDS.matcher(what).matches()) {
      throw bad("It is not said what the version is.", "Say it in up to 200 characters, a line.");
    }
    String location = Location.checked(text(told.location()));
    String sha256 = text(told.sha256());
    if (!sha256.isEmpty() && !DIGEST.matcher(sha256).matches()) {
      throw bad(
          "The digest is no SHA-256.", "Give 64 hexadecimal digits, as sha256sum writes them.");
    }
    String vendorVersion = text(told.vendorVersion());
    if (sha256.isEmpty() && vendorVersion.isEmpty()) {
      throw bad(
          "Neither a digest nor the vendor's version tells which version it is.",
          "Give the SHA-256 of the artifact, or the vendor's name of the version.");
    }
    if (!vendorVersion.isEmpty() && !WORDS.matcher(vendorVersion).matches()) {
      throw bad(
          "The vendor's name of the version is not usable.", "Use up to 200 characters, a line.");
    }
    return new Elsewhere(
        what, location, sha256.toLowerCase(Locale.ROOT), vendorVersion, provenance(told));
  }

  private static Map<String, String> provenance(NewReference told) {
    Map<String, String> facts = told.provenance() == null ? Map.of() : told.provenance();
    if (facts.isEmpty() || facts.size() > MOST_FACTS) {
      throw bad(
          "The provenance has %d values.".formatted(facts.size()),
          "Say who built it, from what and with which settings, in 1 to %d named values."
              .formatted(MOST_FACTS));
    }
    Map<String, String> checked = new TreeMap<>();
    facts.forEach(
        (name, value) -> {
          if (!NAME.matcher(name).matches()) {
            throw bad(
                "A name of the provenance is not usable.",
                "Begin with a letter; use letters, digits, '.', '-' and '_', at most 100.");
          }
          if (SECRET.matcher(name).matches()) {
            throw bad(
                "The provenance has '%s', which everybody could read.".formatted(name),
                "Leave secrets out.");
          }
          if (!VALUE.matcher(text(value)).matches()) {
            throw bad(
                "The value of '%s' in the provenance is not usable.".formatted(name),
                "Use 1 to 1,000 characters, a line.");
          }
          checked.put(name, text(value));
        });
    return checked;
  }

  /** Inputs or outputs, without values where any is allowed. */
  static List<ModelVersion.Field> fields(String way, List<ModelVersion.Field> told) {
    List<ModelVersion.Field> checked = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ModelVersion.Field field : told == null ? List.<ModelVersion.Field>of() : told) {
      String name = field == null ? "" : text(field.name());
      if (!WORDS.matcher(name).matches() || !names.add(name)) {
        throw bad(
            "An %s has no name, or one that another has.".formatted(way),
            "Name each in up to 200 characters, a line.");
      }
      if (!Set.of("number", "text").contains(text(field.type()))) {
        throw bad("The %s '%s' has no type.".formatted(way, name), "Use number or text.");
      }
      List<String> values = field.values() == null ? List.of() : field.values();
      if (values.size() > MOST_VALUES
          || !values.stream().allMatch(value -> WORDS.matcher(text(value)).matches())) {
        throw bad(
            "The values of the %s '%s' are not usable.".formatted(way, name),
            "Use at most %d of up to 200 characters.".formatted(MOST_VALUES));
      }
      checked.add(
          new ModelVersion.Field(
              name, field.type().strip(), values.stream().map(String::strip).toList()));
    }
    if (checked.size() > MOST_FIELDS) {
      throw bad(
          "There are %d %ss.".formatted(checked.size(), way),
          "Name at most %d.".formatted(MOST_FIELDS));
    }
    return List.copyOf(checked);
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }

  private static ProblemException bad(String detail, String hint) {
    return new ProblemException(400, ProblemCodes.BAD_REQUEST, detail, hint);
  }
}
