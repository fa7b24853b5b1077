package org.orrery.designer.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The day whose rules all drawings of the workbench are held to: today, or another that is looked
 * at. What is deployed is always held to those of today. It is chosen on the UI thread and read on
 * any.
 */
public final class ProofDay {
  private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
  private static volatile LocalDate chosen;

  private ProofDay() {}

  public static LocalDate on() {
    LocalDate other = chosen;
    return other == null ? LocalDate.now() : other;
  }

  public static boolean isToday() {
    return chosen == null;
  }

  /** Looks at a day; today and null look at whatever day it is. */
  public static void choose(LocalDate day) {
    LocalDate wanted = LocalDate.now().equals(day) ? null : day;
    if (!Objects.equals(wanted, chosen)) {
      chosen = wanted;
      LISTENERS.forEach(Runnable::run);
    }
  }

  /** Other packs are in use: what holds on the day is another. */
  public static void packsChanged() {
    LISTENERS.forEach(Runnable::run);
  }

  /** Calls {@code heard} with each change until the result is run. */
  public static Runnable listen(Runnable heard) {
    LISTENERS.add(heard);
    return () -> LISTENERS.remove(heard);
  }
}
