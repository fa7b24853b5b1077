package org.orrery.designer.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.orrery.designer.Messages;
import org.orrery.rules.RuleInfo;
import org.orrery.rules.RuleTexts;
import org.orrery.ui.ColorRole;
import org.orrery.ui.Fonts;

/** What is told about one problem: why, remedy, who demands it, what the fixes would change. */
final class ProblemText {
  private final StringBuilder text = new StringBuilder();
  private final List<StyleRange> styles = new ArrayList<>();

  /** Writes a problem, with the sentences about its fixes that are known so far. */
  static void write(StyledText widget, ProblemRow row, Map<String, String> previews) {
    ProblemText told = new ProblemText();
    told.tell(row, previews);
    widget.setText(told.text.toString());
    widget.setStyleRanges(told.styles.toArray(StyleRange[]::new));
  }

  private void tell(ProblemRow row, Map<String, String> previews) {
    strong(row.message());
    RuleInfo info = row.info();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("element", row.element());
    parts.put("responsible", row.responsible());
    if (row.isExempted()) {
      parts.put("exempted", row.exempted().reason());
    }
    parts.put("remedy", row.problem().remedy());
    if (info != null) {
      RuleTexts texts = Proving.texts(info);
      parts.put("rule", texts.title() + ": " + texts.text());
      parts.put("why", texts.rationale());
      parts.put("source", (info.document() + ", " + info.clause()).replaceFirst(", $", ""));
      parts.put("pack", row.pack());
    }
    parts.forEach(this::part);
    if (!row.isVerified()) {
      colored(Messages.get("problems.unverified.long"), ColorRole.WARNING);
    }
    row.problem()
        .fixes()
        .forEach(
            fix -> {
              String preview = previews.getOrDefault(fix, "");
              part("fix", preview.isEmpty() ? fix : fix + " \u2013 " + preview);
            });
  }

  private void part(String key, String value) {
    if (value != null && !value.isBlank()) {
      int start = text.length();
      text.append(Messages.get("problems.part." + key)).append(' ');
      StyleRange range = new StyleRange(start, text.length() - start, null, null);
      range.foreground = ColorRole.MUTED.color();
      styles.add(range);
      text.append(value.strip()).append('\n');
    }
  }

  private void strong(String line) {
    StyleRange range = new StyleRange(text.length(), line.length(), null, null);
    range.font = Fonts.STRONG.font();
    styles.add(range);
    text.append(line).append('\n');
  }

  private void colored(String line, ColorRole color) {
    styles.add(new StyleRange(text.length(), line.length(), color.color(), null));
    text.append(line).append('\n');
  }
}
