package org.orrery.lifecycle.snapshot;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.lifecycle.format.Comment;

/**
 * What an item holds as a value, without an identity: a row of a decision, a condition, a share of
 * a canary, a bend point.
 *
 * @param values as in {@link Item#values()}
 */
public record Part(EClass type, Map<EStructuralFeature, Object> values, List<Comment> comments) {
  public Part {
    values = SmallMap.copyOf(values);
    comments = List.copyOf(comments);
  }
}
