package org.orrery.lifecycle.format;

import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The comments that a file holds for an object of a drawing; they go where the object goes and say
 * nothing about the life cycle.
 */
public final class Comments {
  private Comments() {}

  /** The comments of an object in the order of the file. */
  public static List<Comment> of(EObject object) {
    if (hasNone(object)) {
      return List.of();
    }
    Adapter kept = EcoreUtil.getExistingAdapter(object, Comments.class);
    return kept instanceof Kept comments ? comments.all : List.of();
  }

  /** Replaces the comments of an object. */
  public static void set(EObject object, List<Comment> comments) {
    if (comments.isEmpty() && hasNone(object)) {
      return;
    }
    object.eAdapters().removeIf(Kept.class::isInstance);
    if (!comments.isEmpty()) {
      object.eAdapters().add(new Kept(comments));
    }
  }

  /** Asks without making a list of adapters, which nearly no object has. */
  private static boolean hasNone(EObject object) {
    return object.eDeliver() && !((InternalEObject) object).eNotificationRequired();
  }

  /** A copy of an object, of all inside it, and of their comments. */
  public static <T extends EObject> T copy(T object) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    EObject copy = copier.copy(object);
    copier.copyReferences();
    copier.forEach((original, copied) -> set(copied, of(original)));
    @SuppressWarnings("unchecked")
    T result = (T) copy;
    return result;
  }

  private static final class Kept extends AdapterImpl {
    private final List<Comment> all;

    Kept(List<Comment> all) {
      this.all = List.copyOf(all);
    }

    @Override
    public boolean isAdapterForType(Object type) {
      return type == Comments.class;
    }
  }
}
