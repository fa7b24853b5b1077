package org.orrery.designer.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orrery.designer.Messages;
import org.orrery.lifecycle.check.Cron;
import org.orrery.lifecycle.check.DurationText;
import org.orrery.lifecycle.check.TextFault;

/** What is wrong with a typed duration or schedule: the place, counted from 1, and the remedy. */
public final class FaultWords {
  private FaultWords() {}

  /** A sentence, or nothing when the text is a duration. */
  public static Optional<String> ofDuration(String text) {
    return DurationText.fault(text).map(FaultWords::words);
  }

  /** A sentence, or nothing when the text is a schedule. */
  public static Optional<String> ofSchedule(String text) {
    return text.startsWith("P") ? ofDuration(text) : Cron.fault(text).map(FaultWords::words);
  }

  private static String words(TextFault fault) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(fault.from() + 1);
    boolean isOfField = fault.code().startsWith("cron.") && fault.arguments().size() > 1;
    for (Object argument : fault.arguments()) {
      boolean isField = isOfField && arguments.size() == 1;
      arguments.add(isField ? Messages.get("cron.field." + argument) : argument);
    }
    return Messages.get("fault." + fault.code(), arguments.toArray());
  }
}
