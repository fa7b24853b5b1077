package org.orrery.lifecycle.format;

import java.util.List;
import java.util.Optional;
import org.orrery.lifecycle.words.Meant;
import org.orrery.lifecycle.words.Message;

/** Words of messages about files: names that were probably meant, and long ones made short. */
final class Names {
  private static final int LONGEST = 60;
  private static final int MOST = 12;

  private Names() {}

  /** What to write instead of a name that is not one of the possible ones. */
  static Message remedy(String name, List<String> possible) {
    Optional<String> nearest = Meant.by(name, possible);
    if (nearest.isPresent()) {
      return say("format.meant", nearest.get());
    }
    if (possible.isEmpty()) {
      return say("format.remove");
    }
    String some = String.join(", ", possible.subList(0, Math.min(MOST, possible.size())));
    return say("format.remove-or-use", some + (possible.size() > MOST ? ", ..." : ""));
  }

  /** A text of this package. */
  static Message say(String key, Object... arguments) {
    return Message.of(Names.class, key, arguments);
  }

  static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
