package org.orrery.designer.editor;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.eclipse.gef.commands.Command;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.actions.ActionFactory;
import org.orrery.designer.DrawingExport;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Clipping;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.model.Graph;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.model.Elements;
import org.orrery.lifecycle.text.TextTwin;

/** Cut, copy, paste, duplicate and delete. */
final class ClipboardActions {
  private static final Predicate<LifecycleEditor> ANY = editor -> !removable(editor).isEmpty();

  /** A round of pasting that shifts nothing. */
  private static final int IN_PLACE = -1;

  /** Of more elements no picture is put on the clipboard, which would take its time. */
  private static final int MOST_PAINTED = 300;

  /** What was copied last, in any drawing; null before. */
  private static Clipping copied;

  /** Where it was copied. */
  private static WeakReference<LifecycleEditor> origin = new WeakReference<>(null);

  private ClipboardActions() {}

  static void register(Registrar r) {
    r.add(ActionFactory.CUT.getId(), null, ANY, ClipboardActions::cut);
    r.add(ActionFactory.COPY.getId(), null, ANY, ClipboardActions::copy);
    r.add(ActionFactory.PASTE.getId(), null, e -> true, ClipboardActions::paste);
    r.add(ActionFactory.DELETE.getId(), null, ANY, ClipboardActions::delete);
    r.add(
        EditorActions.PASTE_IN_PLACE,
        null,
        e -> clipping() != null,
        e -> insert(e, clipping(), IN_PLACE, Messages.get("edit.paste")));
    r.add(EditorActions.DUPLICATE, null, ANY, ClipboardActions::duplicate);
  }

  private static List<Element> removable(LifecycleEditor editor) {
    return editor.selected().stream().filter(e -> !(e instanceof Lifecycle)).toList();
  }

  private static Clipping clipping() {
    return copied;
  }

  private static void copy(LifecycleEditor editor) {
    Clipping clipping = Clipping.of(editor.drawing(), removable(editor));
    if (!clipping.isEmpty()) {
      copied = clipping;
      origin = new WeakReference<>(editor);
      publish(editor, clipping.part());
      editor.pasted(0);
      editor.refreshActions();
    }
  }

  /** Lets other programs paste a text and a picture of what was copied. */
  private static void publish(LifecycleEditor editor, Lifecycle part) {
    ImageData picture =
        Elements.all(part).size() <= MOST_PAINTED
            ? DrawingExport.image(part, editor.viewpoint(), 1)
            : null;
    SystemClipboard.put(
        editor.active().getControl().getDisplay(),
        TextTwin.of(part, false, Messages.locale()).text(),
        picture);
  }

  private static void cut(LifecycleEditor editor) {
    copy(editor);
    Command deletion = Deleting.command(editor.drawing(), removable(editor));
    deletion.setLabel(Messages.get("edit.cut"));
    editor.execute(deletion);
    editor.pasted(-1);
  }

  /** What was copied last, here or as text elsewhere. */
  private static void paste(LifecycleEditor editor) {
    String text = SystemClipboard.foreign(editor.active().getControl().getDisplay());
    if (!text.isBlank()) {
      new TextPasting(editor).paste(text);
      return;
    }
    if (clipping() == null) {
      StatusWords.say(editor, Messages.get("paste.nothing"));
      return;
    }
    String label = Messages.get("edit.paste");
    if (origin.get() != editor) {
      insert(editor, (home, made) -> copied.pasteAside(editor.drawing(), home, label, made));
      return;
    }
    int round = editor.pasted();
    insert(editor, clipping(), round, label);
    editor.pasted(round + 1);
  }

  private static void duplicate(LifecycleEditor editor) {
    Clipping clipping = Clipping.of(editor.drawing(), removable(editor));
    if (!clipping.isEmpty()) {
      insert(editor, clipping, 0, Messages.get("edit.duplicate"));
    }
  }

  private static void insert(LifecycleEditor editor, Clipping clipping, int round, String label) {
    insert(editor, (home, made) -> clipping.paste(editor.drawing(), home, round, label, made));
  }

  /** Does what a frame, or none, and a list for the new elements give, and selects those. */
  private static void insert(
      LifecycleEditor editor, BiFunction<Element, List<Element>, Command> paste) {
    List<Element> frames = editor.selected().stream().filter(Graph::isFrame).toList();
    List<Element> created = new ArrayList<>();
    editor.execute(paste.apply(frames.size() == 1 ? frames.get(0) : null, created));
    editor.select(created);
  }

  private static void delete(LifecycleEditor editor) {
    editor.execute(Deleting.command(editor.drawing(), removable(editor)));
  }
}
