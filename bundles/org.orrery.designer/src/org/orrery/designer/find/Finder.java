package org.orrery.designer.find;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.Layout;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/** Looks through all texts of a drawing: names first of all, and every other property of text. */
public final class Finder {
  private static final LifecyclePackage L = LifecyclePackage.eINSTANCE;

  private Finder() {}

  /** The texts that hold what is looked for, in the order of the file. */
  public static List<Hit> hits(Lifecycle lifecycle, Search search) throws SearchException {
    List<Hit> hits = new ArrayList<>();
    add(hits, lifecycle, search);
    for (Iterator<EObject> all = lifecycle.eAllContents(); all.hasNext(); ) {
      EObject object = all.next();
      if (!(object instanceof Layout) && !(object.eContainer() instanceof Layout)) {
        add(hits, object, search);
      }
    }
    return hits;
  }

  private static void add(List<Hit> hits, EObject object, Search search) throws SearchException {
    for (EAttribute feature : object.eClass().getEAllAttributes()) {
      boolean isText =
          feature.getEAttributeType().getInstanceClass() == String.class
              && feature.isChangeable()
              && (isName(feature) || !search.isNamesOnly());
      if (isText && feature.isMany()) {
        List<?> texts = (List<?>) object.eGet(feature);
        for (int i = 0; i < texts.size(); i++) {
          if (search.isIn((String) texts.get(i))) {
            hits.add(new Hit(object, feature, i));
          }
        }
      } else if (isText && object.eGet(feature) instanceof String text && search.isIn(text)) {
        hits.add(new Hit(object, feature, -1));
      }
    }
  }

  private static boolean isName(EAttribute feature) {
    return feature == L.getElement_Name() || feature == L.getNote_Text();
  }
}
