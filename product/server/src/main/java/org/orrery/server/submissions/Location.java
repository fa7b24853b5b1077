package org.orrery.server.submissions;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orrery.api.ProblemCodes;
import org.orrery.server.ProblemException;

/**
 * Says where a version is kept: an address of a known scheme, a reference of a registry or the name
 * of a file. It is kept as text and never followed.
 */
final class Location {
  private static final int LONGEST = 1_000;
  private static final Set<String> SCHEMES =
      Set.of("http", "https", "oci", "s3", "gs", "git", "git+https", "git+ssh", "file");
  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}_/][\\p{L}\\p{N}._/ +()-]*(:[\\w.-]+)?(@sha256:[0-9a-f]{64})?");
  private static final String HINT =
      "Give an address that begins with one of http, https, oci, s3, gs, git, git+https, git+ssh or"
          + " file and '://', a reference of a registry with its path, or the name of a file.";

  private Location() {}

  static String checked(String location) {
    if (location.isEmpty()) {
      throw bad("It is not said where the version is kept.", HINT);
    }
    if (location.length() > LONGEST) {
      throw bad(
          "The location has %d characters.".formatted(location.length()),
          "Use at most %d.".formatted(LONGEST));
    }
    Matcher scheme = SCHEME.matcher(location);
    if (scheme.matches()) {
      address(location, scheme.group(1).toLowerCase(Locale.ROOT));
    } else if (!NAME.matcher(location).matches()) {
      throw bad("The location is neither an address nor a name.", HINT);
    }
    return location;
  }

  private static void address(String location, String scheme) {
    if (!SCHEMES.contains(scheme)) {
      throw bad("Locations of the scheme '%s' are not taken.".formatted(scheme), HINT);
    }
    URI address;
    try {
      address = new URI(location);
    } catch (URISyntaxException e) {
      throw bad("The location is no address.", HINT);
    }
    String server = address.getRawAuthority();
    if (server == null && !(scheme.equals("file") && address.getRawPath() != null)) {
      throw bad("The location names no server.", HINT);
    }
    boolean user = server != null && server.replaceFirst("^git@", "").contains("@");
    if (user || address.getRawQuery() != null) {
      throw bad(
          "The location holds a user or a query, which everybody could read.",
          "Leave them out: they may hold a secret, and nobody here follows the address.");
    }
  }

  private static ProblemException bad(String detail, String hint) {
    return new ProblemException(400, ProblemCodes.BAD_REQUEST, detail, hint);
  }
}
