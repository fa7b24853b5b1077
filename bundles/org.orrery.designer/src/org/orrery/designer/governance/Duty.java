package org.orrery.designer.governance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.edits.Edits;
import org.orrery.lifecycle.ApprovalStep;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.NotifyStep;
import org.orrery.lifecycle.ReviewStep;
import org.orrery.lifecycle.Role;
import org.orrery.lifecycle.Step;
import org.orrery.ui.ColorRole;

/**
 * What a role has to do with a step, as a matrix of responsibilities (RACI) letters it, and where
 * the language says it.
 */
enum Duty {
  /** Does the step; a step has one such role. */
  RESPONSIBLE('R', ColorRole.BUILD, ColorRole.BUILD_SOFT),
  /** Decides: approvers of an approval, reviewers of a review. */
  ACCOUNTABLE('A', ColorRole.HUMAN, ColorRole.HUMAN_SOFT),
  /** Is asked for an opinion, on which no run waits. */
  CONSULTED('C', ColorRole.ASSURE, ColorRole.ASSURE_SOFT),
  /** Is told: recipients of a notification. */
  INFORMED('I', ColorRole.OPERATE, ColorRole.OPERATE_SOFT);

  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private final char letter;
  private final ColorRole ink;
  private final ColorRole ground;

  Duty(char letter, ColorRole ink, ColorRole ground) {
    this.letter = letter;
    this.ink = ink;
    this.ground = ground;
  }

  String letter() {
    return String.valueOf(letter);
  }

  ColorRole ink() {
    return ink;
  }

  ColorRole ground() {
    return ground;
  }

  /** The duty with a letter in either case, or null. */
  static Duty of(char typed) {
    return Arrays.stream(values())
        .filter(duty -> duty.letter == Character.toUpperCase(typed))
        .findFirst()
        .orElse(null);
  }

  /** The duties of a role at a step; empty when it has nothing to do with it. */
  static List<Duty> of(Step step, Role role) {
    return Arrays.stream(values()).filter(duty -> duty.has(step, role)).toList();
  }

  /** Whether steps of this kind know the duty. */
  boolean fits(Step step) {
    return feature(step) != null;
  }

  boolean has(Step step, Role role) {
    EStructuralFeature feature = feature(step);
    if (feature == null) {
      return false;
    }
    Object now = step.eGet(feature);
    return now instanceof List<?> roles ? roles.contains(role) : now == role;
  }

  /** Gives a role the duty; of a step that has one such role it takes another one's place. */
  void give(Edits edits, Step step, Role role) {
    EStructuralFeature feature = feature(step);
    if (feature == null || has(step, role)) {
      return;
    }
    if (feature.isMany()) {
      List<Object> roles = new ArrayList<>((List<?>) step.eGet(feature));
      roles.add(role);
      edits.set(step, feature, roles);
    } else {
      edits.set(step, feature, role);
    }
  }

  /** Takes the duty from a role. */
  void take(Edits edits, Step step, Role role) {
    EStructuralFeature feature = feature(step);
    if (feature == null || !has(step, role)) {
      return;
    }
    if (feature.isMany()) {
      List<Object> roles = new ArrayList<>((List<?>) step.eGet(feature));
      roles.remove(role);
      edits.set(step, feature, roles);
    } else {
      edits.set(step, feature, null);
    }
  }

  private EStructuralFeature feature(Step step) {
    return switch (this) {
      case RESPONSIBLE -> L.getStep_Role();
      case ACCOUNTABLE ->
          switch (step) {
            case ApprovalStep approval -> L.getApprovalStep_Approvers();
            case ReviewStep review -> L.getReviewStep_Reviewers();
            default -> null;
          };
      case CONSULTED -> L.getStep_Consulted();
      case INFORMED -> step instanceof NotifyStep ? L.getNotifyStep_Recipients() : null;
    };
  }
}
