package org.orrery.designer.viewpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The viewpoints that can be chosen: those that everybody has, and those of the workspace. UI
 * thread.
 */
public final class Viewpoints {
  private static final String NODE = "org.orrery.designer.viewpoints.own";
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

  private Viewpoints() {}

  /** All, the own ones last and by name. */
  public static List<Viewpoint> all() {
    List<Viewpoint> all = new ArrayList<>(Arrays.asList(GivenViewpoint.values()));
    all.addAll(own());
    return all;
  }

  public static List<OwnViewpoint> own() {
    IEclipsePreferences kept = node();
    try {
      return Arrays.stream(kept.keys())
          .map(id -> OwnViewpoint.read(id, kept.get(id, "")))
          .sorted(Comparator.comparing(OwnViewpoint::name, String.CASE_INSENSITIVE_ORDER))
          .toList();
    } catch (BackingStoreException e) {
      ILog.of(Viewpoints.class).warn("The own viewpoints cannot be read", e);
      return List.of();
    }
  }

  /** The own viewpoint with an id, as it is kept now. */
  static Optional<Viewpoint> own(String id) {
    return own().stream()
        .filter(each -> each.id().equals(id))
        .map(Viewpoint.class::cast)
        .findFirst();
  }

  /** Keeps these own viewpoints instead of the former ones. */
  public static void keep(List<OwnViewpoint> now) {
    IEclipsePreferences kept = node();
    try {
      kept.clear();
      now.forEach(each -> kept.put(each.id(), each.written()));
      kept.flush();
    } catch (BackingStoreException e) {
      ILog.of(Viewpoints.class).warn("The own viewpoints are not kept", e);
    }
    LISTENERS.forEach(Runnable::run);
  }

  /** Calls {@code changed} when the own ones are others, until the result is run. */
  static Runnable listen(Runnable changed) {
    LISTENERS.add(changed);
    return () -> LISTENERS.remove(changed);
  }

  private static IEclipsePreferences node() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }
}
