package org.orrery.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orrery.lifecycle.compare.Change;
import org.orrery.lifecycle.compare.Comparison;

/**
 * What differs in one file.
 *
 * @param whole "added" or "removed" when the file itself is; else empty
 */
record DiffReport(String file, String whole, List<Change> meaning, List<Change> layout) {
  static DiffReport of(String file, Comparison comparison) {
    return new DiffReport(file, "", comparison.meaning(), comparison.layout());
  }

  static DiffReport whole(String file, boolean added) {
    return new DiffReport(file, added ? "added" : "removed", List.of(), List.of());
  }

  boolean isDifferent() {
    return !whole.isEmpty() || !meaning.isEmpty();
  }

  List<String> text() {
    if (!whole.isEmpty()) {
      return List.of(file + ": " + whole);
    }
    List<String> lines = new ArrayList<>();
    if (meaning.isEmpty() && layout.isEmpty()) {
      lines.add(file + ": no difference");
      return lines;
    }
    lines.add(
        "%s: %s, %s in the picture"
            .formatted(
                file,
                meaning.isEmpty() ? "the same meaning" : Counted.of(meaning.size(), "change"),
                Counted.of(layout.size(), "change")));
    changes(meaning, lines);
    if (!layout.isEmpty()) {
      lines.add("  in the picture:");
      changes(layout, lines);
    }
    return lines;
  }

  /** Each element once, with its changes below it. */
  private static void changes(List<Change> changes, List<String> lines) {
    String last = "";
    for (Change change : changes) {
      String heading = "  " + change.title() + " (" + change.element() + ")";
      if (!heading.equals(last)) {
        lines.add(heading);
        last = heading;
      }
      String detail = change.detail().replaceAll("\\R", " ");
      lines.add("    " + change.kind().word() + (detail.isEmpty() ? "" : ": " + detail));
    }
  }

  Map<String, Object> json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file);
    if (!whole.isEmpty()) {
      report.put("whole", whole);
    }
    report.put("changes", meaning.stream().map(DiffReport::json).toList());
    report.put("layout", layout.stream().map(DiffReport::json).toList());
    return report;
  }

  private static Map<String, Object> json(Change change) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("kind", change.kind().word());
    entry.put("element", change.element());
    entry.put("elementKind", change.elementKind());
    entry.put("name", change.name());
    entry.put("what", change.what());
    entry.put("before", change.before());
    entry.put("after", change.after());
    return entry;
  }
}
