package org.orrery.compiler;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.orrery.lifecycle.words.Message;

/** Members of a family as they are told to people: by the values of their parameters. */
public final class MemberNames {
  private static final int MOST_NAMED = 6;

  private MemberNames() {}

  /**
   * How many of the members are meant, and which: the first few by their values.
   *
   * @param some their values
   * @param all how many members were asked
   */
  public static Message told(List<Map<String, String>> some, int all) {
    if (some.size() == all) {
      return all == 1 ? Refusals.said("compiler.only") : Refusals.said("compiler.all", all);
    }
    String names =
        some.stream().limit(MOST_NAMED).map(MemberNames::name).collect(Collectors.joining("; "));
    return some.size() > MOST_NAMED
        ? Refusals.said("compiler.many", some.size(), all, names, some.size() - MOST_NAMED)
        : Refusals.said("compiler.some", some.size(), all, names);
  }

  private static String name(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> value.getKey() + "=" + value.getValue())
        .collect(Collectors.joining(" "));
  }
}
