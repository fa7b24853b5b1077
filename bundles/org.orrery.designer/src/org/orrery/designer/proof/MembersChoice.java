package org.orrery.designer.proof;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.orrery.designer.Messages;
import org.orrery.designer.editor.LifecycleEditor;
import org.orrery.designer.problems.AllMembers;
import org.orrery.designer.problems.MembersProof;
import org.orrery.designer.problems.ProofNews;
import org.orrery.ui.BarLayout;
import org.orrery.ui.Skin;

/**
 * Chooses whether the rules are asked of every member of a family, and stops that or begins it
 * again. UI thread.
 */
final class MembersChoice {
  /** Not every desktop shows the hint of a control that is not enabled, but that of its parent. */
  private final Composite holder;

  private final Button choice;
  private final Button act;
  private ProofNews news;

  MembersChoice(Composite bar) {
    holder = Skin.page(new Composite(bar, SWT.NONE));
    holder.setLayout(new FillLayout());
    choice = Skin.page(new Button(holder, SWT.CHECK));
    choice.setText(Messages.get("members.choice"));
    choice.addListener(SWT.Selection, event -> AllMembers.choose(choice.getSelection()));
    act = new Button(bar, SWT.PUSH);
    act.setText(Messages.get("members.stop"));
    act.addListener(SWT.Selection, event -> act());
    act.setVisible(false);
  }

  /** Follows the drawing of an editor; null where there is none. */
  void show(LifecycleEditor editor) {
    boolean isDrawing = editor != null && editor.drawing() != null;
    boolean isFamily = isDrawing && AllMembers.areIn(editor.drawing().lifecycle());
    news = isFamily ? editor.proof() : null;
    choice.setEnabled(isFamily);
    choice.setSelection(isFamily && AllMembers.areAsked());
    String hint =
        Messages.get(
            isFamily ? "members.tip" : isDrawing ? "members.none" : "problems.nodrawing.hint");
    holder.setToolTipText(hint);
    choice.setToolTipText(hint);
    boolean isGivenUp = isFamily && members() != null && members().isGivenUp();
    boolean isOffered = isRunning() || isGivenUp;
    act.setText(Messages.get(isRunning() ? "members.stop" : "members.again"));
    if (!isOffered && act.isFocusControl()) {
      choice.setFocus();
    }
    act.setVisible(isOffered);
    BarLayout.changed(act.getParent());
  }

  /** What the rules said of the family, with what they say of its members. */
  String told(String whole) {
    if (news == null) {
      return whole;
    }
    if (isRunning()) {
      return Messages.get(
          "members.running", whole, news.progress().asked(), news.progress().members());
    }
    MembersProof now = members();
    if (now == null) {
      return AllMembers.areAsked() ? whole : Messages.get("members.unasked", whole);
    }
    if (!now.refusal().isEmpty()) {
      return Messages.get("members.refused", whole);
    }
    return now.isGivenUp()
        ? Messages.get("members.stopped", whole, now.asked(), now.members(), now.breaking())
        : Messages.get("members.asked", whole, now.asked(), now.breaking());
  }

  /** Why the members cannot be asked; empty when they can, or are not. */
  String refusal() {
    return members() == null ? "" : members().refusal();
  }

  private void act() {
    if (isRunning()) {
      news.giveUpMembers();
    } else {
      AllMembers.ask();
    }
  }

  private boolean isRunning() {
    return news != null && news.progress() != null;
  }

  private MembersProof members() {
    return news == null ? null : news.members();
  }
}
