package org.orrery.server.workflow;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.orrery.server.StartException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/**
 * Settings of archives that would be read by nobody: where a signer is meant, a name that is not
 * known and a value that is empty must not leave the server without signers.
 */
final class ArchiveSettings {
  private static final Pattern ALL = Pattern.compile("orrery[._]archives[._].*");
  private static final Pattern SIGNER =
      Pattern.compile("orrery[._]archives[._]signers[._][^._]+[._](key|key-?file)");

  private ArchiveSettings() {}

  /** Refuses to start with a setting of archives that is misspelt or empty. */
  static void requireKnown(ConfigurableEnvironment environment) {
    for (String name : names(environment)) {
      String written = name.toLowerCase(Locale.ROOT);
      if (!SIGNER.matcher(written).matches()) {
        throw new StartException(
            "The setting '" + name + "' is not known.",
            "Write orrery.archives.signers.NAME.key or .key-file; a NAME has no dot.",
            null);
      }
      String value = environment.getProperty(name);
      if (value == null || value.isBlank()) {
        throw new StartException(
            "The setting '" + name + "' is empty.",
            "Set it to a public key, or leave it out.",
            null);
      }
    }
  }

  private static Set<String> names(ConfigurableEnvironment environment) {
    Set<String> names = new TreeSet<>();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source instanceof EnumerablePropertySource<?> listed) {
        for (String name : listed.getPropertyNames()) {
          if (ALL.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }
}
