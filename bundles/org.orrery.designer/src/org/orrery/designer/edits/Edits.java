package org.orrery.designer.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.commands.Command;

/** Collects changes of the model's features to make one undoable command of them. */
public final class Edits {
  /** A longer name of a command, which may tell names of elements, would not fit into a menu. */
  static final int MOST_LETTERS = 100;

  private final String label;
  private final List<Edit> edits = new ArrayList<>();

  /** {@code label} names the command in the menu, for example "Move". */
  public Edits(String label) {
    this.label = label;
  }

  /** Gives a feature a value, {@code null} to unset it; a value that it has already is no edit. */
  public Edits set(EObject object, EStructuralFeature feature, Object value) {
    Object before = object.eGet(feature);
    if (!Objects.equals(before, value) || (value == null && object.eIsSet(feature))) {
      edits.add(new Edit.Set(object, feature, value));
    }
    return this;
  }

  /** Gives a feature a value even if it has it now, because an earlier edit here changes that. */
  public Edits setAnyway(EObject object, EStructuralFeature feature, Object value) {
    edits.add(new Edit.Set(object, feature, value));
    return this;
  }

  public Edits add(EObject object, EStructuralFeature feature, Object value) {
    return add(object, feature, value, -1);
  }

  /** Puts a value into a list at an index; at the end when the index is negative. */
  public Edits add(EObject object, EStructuralFeature feature, Object value, int index) {
    edits.add(new Edit.Add(object, feature, value, index));
    return this;
  }

  public Edits remove(EObject object, EStructuralFeature feature, Object value) {
    edits.add(new Edit.Remove(object, feature, value));
    return this;
  }

  /** Moves a value of a list to an index. */
  public Edits move(EObject object, EStructuralFeature feature, Object value, int index) {
    edits.add(new Edit.Move(object, feature, value, index));
    return this;
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  public Command command() {
    return new EditCommand(label, edits);
  }
}
