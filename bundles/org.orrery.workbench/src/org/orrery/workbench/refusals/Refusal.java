package org.orrery.workbench.refusals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.client.Findings;
import org.orrery.client.UnreachableException;
import org.orrery.ui.state.Failure;

/**
 * A refusal of the server in the words of the workbench, by its code. The server speaks English:
 * where the workbench does too, its own sentences are shown, which are more exact. In another
 * language they stand among the details, and what they name stands behind the sentence of the code;
 * only where the code does not tell what is wrong are they quoted.
 */
public final class Refusal {
  private static final String UNKNOWN = "unknown";
  private static final List<String> FACTS =
      List.of("element", "rule", "current", "needed", "evidence", "reference");
  private static final Pattern NAMED = Pattern.compile("(?<!\\w)'([^']+)'(?!\\w)");

  private final Problem problem;
  private final String code;
  private final Found found;

  public Refusal(Problem problem) {
    this.problem = problem;
    code = problem.code() == null ? "" : problem.code();
    found = new Found(Findings.of(problem));
  }

  /**
   * Words for the screen.
   *
   * @param isTemporary whether the same may succeed later
   */
  public Failure failure(boolean isTemporary) {
    return new Failure(isTemporary, title(), message(), remedy(), code, details());
  }

  /** That a server does not answer. */
  public static String unreachable(UnreachableException error) {
    return Messages.isEnglish() ? error.getMessage() : Messages.get("unreachable", error.server());
  }

  private String title() {
    boolean isOwn = isKnown() || isBlank(problem.title()) || !Messages.isEnglish();
    return isOwn ? Messages.get("title." + known()) : problem.title();
  }

  private String message() {
    String listed = found.listed();
    return listed.isEmpty() ? sentence() : sentence() + "\n\n" + listed;
  }

  private String sentence() {
    String detail = isBlank(problem.detail()) ? title() : problem.detail().strip();
    if (Messages.isEnglish()) {
      return detail;
    }
    String known = code.equals(ProblemCodes.UNPROVEN) && found.isWithoutRule() ? UNKNOWN : known();
    String said = Messages.get("said." + known);
    return said.contains("{0}") ? Messages.get("said." + known, detail) : said + facts();
  }

  private String remedy() {
    boolean isServers = Messages.isEnglish() && !isBlank(problem.hint());
    return isServers ? problem.hint() : Messages.get("remedy." + known());
  }

  /** Facts that came with the refusal, and the names that the server's sentence quotes. */
  private String facts() {
    Map<String, Object> fields = problem.fields() == null ? Map.of() : problem.fields();
    List<String> facts = new ArrayList<>();
    for (String fact : FACTS) {
      Object value = fields.get(fact);
      if (value instanceof String || value instanceof Number) {
        facts.add(Messages.get("fact." + fact, String.valueOf(value)));
      } else if (value instanceof List<?> all) {
        facts.add(
            Messages.get(
                "fact." + fact, String.join(", ", all.stream().map(String::valueOf).toList())));
      }
    }
    List<String> named =
        isBlank(problem.detail())
            ? List.of()
            : NAMED.matcher(problem.detail()).results().map(Refusal::quoted).distinct().toList();
    if (!named.isEmpty()) {
      facts.add(Messages.get("fact.named", String.join(", ", named)));
    }
    return facts.isEmpty() ? "" : " " + String.join(" ", facts);
  }

  private static String quoted(MatchResult found) {
    return found.group(1);
  }

  private boolean isKnown() {
    return Messages.has("title." + code);
  }

  private String known() {
    return isKnown() ? code : UNKNOWN;
  }

  private String details() {
    String hint = Messages.isEnglish() ? "" : problem.hint();
    Map<String, Object> fields =
        problem.fields() == null ? new TreeMap<>() : new TreeMap<>(problem.fields());
    if (!found.isEmpty()) {
      fields.remove("findings");
    }
    String facts = fields.isEmpty() ? "" : fields.toString();
    return String.join(
        "\n",
        Stream.of(problem.status() + " " + code, problem.detail(), hint, facts, found.report())
            .filter(line -> !isBlank(line))
            .toList());
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
