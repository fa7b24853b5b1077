package org.orrery.designer.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.orrery.designer.Messages;
import org.orrery.designer.kinds.Names;
import org.orrery.designer.memory.DrawingMemory;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;

/**
 * Places of a drawing to come back to: kept in the workspace by the ids of elements, in the order
 * in which they were set. UI thread.
 */
final class Bookmarks {
  private static final String BETWEEN = " ";

  private final LifecycleEditor editor;
  private final DrawingMemory memory = new DrawingMemory("bookmarks");

  Bookmarks(LifecycleEditor editor) {
    this.editor = editor;
  }

  /** The elements that have a bookmark and are still there. */
  List<Element> all() {
    Map<String, Element> elements = editor.drawing().byId();
    return Arrays.stream(memory.of(editor.path()).split(BETWEEN))
        .map(elements::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Sets a bookmark at each element that is selected, or takes it away where one is. */
  void toggle() {
    List<Element> now = new ArrayList<>(all());
    for (Element element : editor.selected()) {
      boolean isTaken = now.remove(element);
      if (!isTaken && !(element instanceof Lifecycle)) {
        now.add(element);
      }
      String said = isTaken ? "bookmark.taken" : "bookmark.set";
      StatusWords.say(editor, Messages.get(said, Names.of(element)));
    }
    memory.keep(editor.path(), String.join(BETWEEN, now.stream().map(Element::getId).toList()));
  }

  /** Asks for a bookmark and goes there. */
  void choose() {
    if (all().isEmpty()) {
      StatusWords.say(editor, Messages.get("bookmark.none"));
      return;
    }
    Element chosen =
        Chooser.ask(editor.getSite().getShell(), Messages.get("bookmark.title"), all(), Names::of);
    if (chosen != null) {
      editor.reveal(chosen.getId());
    }
  }

  /** Goes to the bookmark behind the one that is selected, round at the end. */
  void next() {
    List<Element> all = all();
    if (all.isEmpty()) {
      StatusWords.say(editor, Messages.get("bookmark.none"));
      return;
    }
    int at = editor.selected().isEmpty() ? -1 : all.indexOf(editor.selected().getFirst());
    editor.reveal(all.get((at + 1) % all.size()).getId());
  }
}
