package org.orrery.rules;

import java.util.List;
import org.orrery.lifecycle.words.Message;

/** What rules and fixes say; the patterns lie in the packages that say it. */
public final class Said {
  private Said() {}

  public static Message of(String key, Object... arguments) {
    return Message.of(Said.class, key, arguments);
  }

  /** The pattern for one or the pattern for any other number of things. */
  public static Message counted(String key, long count, Object... arguments) {
    return of(key + (count == 1 ? ".one" : ".other"), arguments);
  }

  /** Several things one behind the other, each two of them put together by a pattern. */
  public static Message joined(String pattern, List<Message> parts) {
    return parts.stream().reduce((one, next) -> of(pattern, one, next)).orElse(Message.NONE);
  }
}
