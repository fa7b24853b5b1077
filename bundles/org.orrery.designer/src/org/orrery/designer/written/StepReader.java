package org.orrery.designer.written;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.written.WrittenSteps.Step;
import org.orrery.designer.written.WrittenSteps.Unread;
import org.orrery.designer.written.WrittenSteps.Way;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.TransitionKind;

/** Reads steps out of one text, line by line. */
final class StepReader {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;
  private static final String USUAL = "TaskStep";
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.+?)\\s*#*$");
  private static final Pattern MARKER = Pattern.compile("^\\s*(?:\\d+[.)]|[-*\u2022])\\s+(.*)$");
  private static final Pattern KIND_FIRST = Pattern.compile("^([^:]+):\\s+(.+)$");

  private final Map<String, Kind> kinds = kinds();
  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<ToldWay> told = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private Set<String> names = Set.of();
  private String stage;
  private int margin;
  private boolean isTold;
  private int left;

  /** A way as it is told: to the id of a step or to its name in small letters. */
  private record ToldWay(int from, String to, String when) {}

  WrittenSteps read(String text) {
    List<String> lines = flow(text.lines().filter(line -> !line.isBlank()).toList());
    names = new HashSet<>();
    lines.forEach(line -> names.add(key(step(words(line)).name())));
    for (String line : lines) {
      if (!heading(line) && !way(line) && !measure(line) && !setting(line)) {
        add(line);
      }
    }
    return new WrittenSteps(List.copyOf(steps), ways(), List.copyOf(unread), left);
  }

  /** The lines of the flow in a drawing's text; all lines of any other text. */
  private static List<String> flow(List<String> lines) {
    int start = Wording.ALL.stream().mapToInt(w -> lines.indexOf(w.flow())).max().orElseThrow();
    if (start < 0) {
      return lines;
    }
    int end = start + 1;
    while (end < lines.size() && lines.get(end).startsWith(" ")) {
      end++;
    }
    return lines.subList(start + 1, end);
  }

  private boolean heading(String line) {
    Matcher heading = HEADING.matcher(line);
    if (!heading.matches()) {
      return false;
    }
    stage = heading.group(1);
    return true;
  }

  private boolean way(String line) {
    if (steps.isEmpty() || left > 0) {
      return false;
    }
    Matcher way = Wording.match(isTold ? Wording::toldWay : Wording::namedWay, line);
    boolean isWay = way != null && (isTold || names.contains(key(way.group(2))));
    if (isWay) {
      String to = isTold ? way.group(2) : key(way.group(2));
      told.add(new ToldWay(steps.size() - 1, to, way.group(1)));
    }
    return isWay;
  }

  private boolean measure(String line) {
    boolean isBelow = !steps.isEmpty() && isMeasuring(steps.getLast().kind());
    if (!isBelow || MARKER.matcher(line).matches()) {
      return false;
    }
    return Measure.of(line).map(steps.getLast().measures()::add).orElse(false);
  }

  private boolean setting(String line) {
    Matcher named = KIND_FIRST.matcher(line.strip());
    if (steps.isEmpty()
        || MARKER.matcher(line).matches()
        || named.matches() && kind(named.group(1)) != null) {
      return false;
    }
    Step above = steps.getLast();
    return Setting.of(above.kind().type(), line).map(above.settings()::add).orElse(false);
  }

  private static boolean isMeasuring(Kind kind) {
    return kind.type() == L.getTestStep() || kind.type() == L.getMonitorStep();
  }

  private void add(String line) {
    if (steps.size() >= WrittenSteps.MOST) {
      left++;
      return;
    }
    Step step = step(words(line));
    if (steps.isEmpty()) {
      margin = margin(line);
    } else if (margin(line) > margin && isBare(line, step)) {
      Matcher way = Wording.match(Wording::namedWay, line);
      unread.add(new Unread(line.strip(), way == null ? null : way.group(2)));
    }
    Matcher whole = toldStep(words(line));
    indexes.putIfAbsent(whole == null ? key(step.name()) : whole.group(3), steps.size());
    steps.add(step);
  }

  private static int margin(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Whether a line tells by neither bullet nor kind that it is a step. */
  private boolean isBare(String line, Step step) {
    return !MARKER.matcher(line).matches()
        && step.kind() == Kinds.byKey(USUAL)
        && line.strip().startsWith(step.name())
        && kind(step.name()) == null;
  }

  /** A line without the number or bullet before it. */
  private static String words(String line) {
    Matcher marked = MARKER.matcher(line);
    return (marked.matches() ? marked.group(1) : line).strip();
  }

  private Step step(String words) {
    Matcher whole = toldStep(words);
    if (whole != null) {
      isTold = true;
      String name = whole.group(2) == null ? whole.group(3) : whole.group(2);
      return step(kind(whole.group(1)), name, whole.group(4), whole.group(5));
    }
    Matcher called = Wording.match(Wording::step, words);
    if (called != null && kind(called.group(1)) != null) {
      return step(kind(called.group(1)), called.group(2), stage, called.group(3));
    }
    Matcher by = Wording.match(Wording::by, words);
    if (by != null) {
      Step done = step(by.group(1));
      if (L.getStep().isSuperTypeOf(done.kind().type()) && done.role() == null) {
        return step(done.kind(), done.name(), stage, by.group(2));
      }
    }
    Matcher first = KIND_FIRST.matcher(words);
    if (first.matches() && kind(first.group(1)) != null) {
      return step(kind(first.group(1)), first.group(2).strip(), stage, null);
    }
    Kind only = kind(words);
    return step(only == null ? Kinds.byKey(USUAL) : only, words, stage, null);
  }

  /** A line of a drawing's text about a step, or null. */
  private Matcher toldStep(String words) {
    Matcher whole = Wording.match(Wording::toldStep, words);
    return whole == null || kind(whole.group(1)) == null ? null : whole;
  }

  private static Step step(Kind kind, String name, String stage, String role) {
    String by = role == null || role.isBlank() ? null : role.strip();
    return new Step(kind, name, stage, by, new ArrayList<>(), new ArrayList<>());
  }

  private Kind kind(String words) {
    return kinds.get(key(words));
  }

  private static String key(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  private List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (ToldWay each : told) {
      Integer to = indexes.get(each.to());
      if (to != null) {
        ways.add(way(each.from(), to, each.when()));
      }
    }
    for (int i = 1; i < steps.size() && !isTold; i++) {
      ways.add(new Way(i - 1, i, TransitionKind.NORMAL, null, null, true));
    }
    return List.copyOf(ways);
  }

  private Way way(int from, int to, String when) {
    TransitionKind kind = TransitionKind.NORMAL;
    String outcome = null;
    String name = null;
    for (String word : when == null ? new String[0] : when.split(", ")) {
      Matcher quoted = Wording.match(Wording::quoted, word);
      Matcher after = Wording.match(Wording::outcome, word);
      TransitionKind told = kindOfWay(word);
      if (told != null) {
        kind = told;
      } else if (after != null) {
        outcome = after.group(1);
      } else if (quoted != null) {
        name = quoted.group(1);
      } else if (!isTold) {
        outcome = word;
      }
    }
    return new Way(from, to, kind, outcome, name, false);
  }

  private static TransitionKind kindOfWay(String word) {
    return Wording.ALL.stream()
        .map(wording -> wording.kinds().get(word))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** By what people and the text of a drawing call them. */
  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Kind kind : Kinds.offered()) {
      if (L.getNode().isSuperTypeOf(kind.type())) {
        kinds.putIfAbsent(key(kind.label()), kind);
        Wording.ALL.forEach(w -> kinds.putIfAbsent(key(w.words().kind(kind.type())), kind));
      }
    }
    return kinds;
  }
}
