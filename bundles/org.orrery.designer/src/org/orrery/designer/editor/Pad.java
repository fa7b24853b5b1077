package org.orrery.designer.editor;

import java.util.List;
import org.orrery.designer.edits.Deleting;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Next;
import org.orrery.designer.policies.PadActions;
import org.orrery.lifecycle.Element;

/** What the pad beside a selected node does in an editor. */
record Pad(LifecycleEditor editor) implements PadActions {
  @Override
  public List<Kind> likely(Element node) {
    return Next.behind(node);
  }

  @Override
  public void append(Element node, Kind kind) {
    new Drafting(editor).addNext(node, kind);
  }

  @Override
  public void appendAny(Element node) {
    editor.select(List.of(node));
    new Drafting(editor).addNext();
  }

  @Override
  public void connect(Element node) {
    editor.select(List.of(node));
    new Drafting(editor).connect();
  }

  @Override
  public void delete(Element node) {
    editor.execute(Deleting.command(editor.drawing(), List.of(node)));
  }
}
