package org.orrery.lifecycle.format;

import java.util.List;
import org.orrery.lifecycle.LifecyclePackage;

/** Format versions, which the namespace of a file tells, and the way from an old one to today's. */
final class Migrations {
  /** Namespace of every version, up to its number. */
  static final String NAMESPACE = "https://orrery.org/lifecycle/";

  /** The version that is written. */
  static final int CURRENT =
      Integer.parseInt(LifecyclePackage.eNS_URI.substring(NAMESPACE.length()));

  private static final List<Migration> CHAIN = List.of(new MigrationFrom0(), new MigrationFrom1());

  private Migrations() {}

  /** The chain in order; step n starts from version n. */
  static List<Migration> chain() {
    return CHAIN;
  }

  /** Version of a file, or -1 when its namespace is not one of a life cycle. */
  static int version(XmlElement root) {
    String namespace = root.namespace();
    String number = namespace.startsWith(NAMESPACE) ? namespace.substring(NAMESPACE.length()) : "";
    return number.matches("\\d{1,6}") ? Integer.parseInt(number) : -1;
  }

  /** Brings a parsed file of a known version to today's. */
  static void migrate(XmlElement root, int version) {
    CHAIN.subList(version, CHAIN.size()).forEach(step -> step.apply(root));
  }
}
