package org.orrery.designer.find;

import java.util.ArrayList;
import java.util.List;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.lifecycle.Element;

/**
 * A search through the drawing of an editor: what was found, at which of it we are, and what is
 * replaced. UI thread.
 */
final class Finding {
  private final LifecycleEditor editor;
  private final FindMarks marks;
  private Search search;
  private List<Hit> hits = List.of();
  private int at = -1;
  private String told = "";
  private boolean isFault;

  Finding(LifecycleEditor editor) {
    this.editor = editor;
    marks = new FindMarks(editor.viewer(), editor.drawing());
  }

  /** What is to be said of it: how many and where, or what is wrong. */
  String told() {
    return told;
  }

  boolean isFault() {
    return isFault;
  }

  boolean isAny() {
    return !hits.isEmpty();
  }

  /** Looks for other words; the first hit at or behind what is selected is the one that counts. */
  void look(String words, Search.Options options) {
    search = null;
    at = -1;
    if (words.isEmpty()) {
      take(List.of());
      return;
    }
    try {
      search = Search.of(words, options);
      again();
    } catch (SearchException e) {
      fault(e);
    }
  }

  private void again() {
    Hit before = current();
    try {
      take(Finder.hits(editor.drawing().lifecycle(), search));
      at = before == null ? -1 : Math.min(Math.max(hits.indexOf(before), at), hits.size() - 1);
      show();
    } catch (SearchException e) {
      fault(e);
    }
  }

  /** The drawing has changed: what was said stays said when the same texts are hit. */
  void follow() {
    if (search == null || isFault && hits.isEmpty()) {
      return;
    }
    try {
      if (Finder.hits(editor.drawing().lifecycle(), search).equals(hits)) {
        marks.show(hits, current());
      } else {
        again();
      }
    } catch (SearchException e) {
      fault(e);
    }
  }

  /** Goes to another hit, round at the ends. */
  void go(int step) {
    if (hits.isEmpty()) {
      return;
    }
    at = at < 0 ? (step > 0 ? first() : hits.size() - 1) : Math.floorMod(at + step, hits.size());
    editor.reveal(current().element().getId());
    show();
  }

  /** Replaces what we are at and goes on to the next. */
  void replace(String by) {
    if (current() == null) {
      go(1);
    } else {
      Hit done = current();
      replace(List.of(done), by);
      if (hits.contains(done)) {
        go(1);
      } else if (!hits.isEmpty()) {
        at = Math.max(0, at) % hits.size();
        go(0);
      }
    }
  }

  /** Replaces everything that was found, as one command. */
  void replaceAll(String by) {
    replace(new ArrayList<>(hits), by);
  }

  void end() {
    marks.clear();
  }

  private void replace(List<Hit> which, String by) {
    if (search == null || which.isEmpty()) {
      return;
    }
    try {
      Replacing replacing = Replacing.of(editor.drawing().lifecycle(), which, search, by);
      editor.execute(replacing.command());
      again();
      tell(replacing);
    } catch (SearchException e) {
      fault(e);
    }
  }

  private void tell(Replacing replacing) {
    told = Messages.get("find.replaced", replacing.replaced());
    replacing.left().entrySet().stream()
        .findFirst()
        .ifPresent(
            first ->
                told =
                    Messages.get(
                        "find.left",
                        told,
                        replacing.left().size(),
                        first.getKey().told(),
                        first.getValue()));
    isFault = !replacing.left().isEmpty();
  }

  /** The first hit in what is selected, so that a search begins where one is. */
  private int first() {
    List<Element> selected = editor.selected();
    for (int i = 0; i < hits.size(); i++) {
      if (selected.contains(hits.get(i).element())) {
        return i;
      }
    }
    return 0;
  }

  private Hit current() {
    return at < 0 || at >= hits.size() ? null : hits.get(at);
  }

  private void take(List<Hit> now) {
    hits = now;
    isFault = false;
    show();
  }

  private void show() {
    marks.show(hits, current());
    if (search == null) {
      told = "";
    } else if (hits.isEmpty()) {
      told = Messages.get("find.none");
    } else if (current() == null) {
      told = Messages.get("find.count", hits.size());
    } else {
      told = Messages.get("find.at", at + 1, hits.size(), current().told());
    }
  }

  private void fault(SearchException cause) {
    take(List.of());
    told = cause.getMessage();
    isFault = true;
  }
}
