package org.orrery.layering;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The arrows that are allowed between modules; the table of CONTRIBUTING.md says the same. */
final class Layers {
  private static final Map<String, Set<String>> ALLOWED = new TreeMap<>();

  static {
    allow("api");
    allow("lifecycle");
    allow("rules", "lifecycle");
    allow("compiler", "lifecycle", "rules");
    allow("layout", "lifecycle");
    allow("fop");
    allow("exchange", "lifecycle", "rules", "compiler", "layout", "simulation", "fop");
    allow("simulation", "lifecycle");
    allow("client", "api");
    allow("gef.compat");
    allow("nl");
    allow("ui");
    allow("designer", "lifecycle", "rules", "compiler", "layout", "simulation", "exchange", "ui");
    allow("governance", "api", "client", "rules", "designer", "lifecycle", "ui");
    allow("operations", "api", "client", "designer", "lifecycle", "ui");
    allow(
        "workbench",
        "api",
        "client",
        "lifecycle",
        "rules",
        "compiler",
        "simulation",
        "ui",
        "designer",
        "governance",
        "operations");
    allow("cli", "api", "client", "lifecycle", "rules", "compiler", "exchange", "simulation");
    allow("server", "api", "lifecycle", "rules", "compiler");
  }

  /** Modules that may see a screen; no other may import SWT, JFace, the workbench or GEF. */
  static final Set<String> WITH_SCREEN =
      Set.of("ui", "designer", "governance", "operations", "workbench", "gef.compat");

  private Layers() {}

  /**
   * Modules that {@code module} may depend on, or null when the module has no room in the house.
   */
  static Set<String> allowed(String module) {
    return ALLOWED.get(module);
  }

  static Set<String> modules() {
    return ALLOWED.keySet();
  }

  private static void allow(String module, String... others) {
    ALLOWED.put(module, new TreeSet<>(Set.of(others)));
  }
}
