package org.orrery.designer.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.orrery.designer.Messages;
import org.orrery.designer.edits.Edits;
import org.orrery.designer.properties.Values;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;

/**
 * Replaces words in texts of a drawing. An id, which files and servers refer to, is left as it is,
 * and so is a text that would not have the form which it must have.
 *
 * @param command not executable when nothing is replaced
 * @param replaced how many texts the command changes
 * @param left what is left as it is, with the reason
 */
public record Replacing(Command command, int replaced, Map<Hit, String> left) {
  /** A list of texts, which is replaced as a whole. */
  private record Texts(EObject object, EAttribute feature) {}

  public static Replacing of(Lifecycle lifecycle, List<Hit> hits, Search search, String by)
      throws SearchException {
    Edits edits = new Edits(Messages.get("edit.replace", hits.size()));
    Map<Hit, String> left = new LinkedHashMap<>();
    Map<Texts, List<Object>> lists = new LinkedHashMap<>();
    for (Hit hit : hits) {
      String text = search.replaced(hit.text(), by);
      String complaint = complaint(lifecycle, hit, text);
      if (complaint != null) {
        left.put(hit, complaint);
      } else if (hit.index() < 0) {
        edits.set(hit.object(), hit.feature(), text.isEmpty() ? null : text);
      } else {
        lists
            .computeIfAbsent(new Texts(hit.object(), hit.feature()), Replacing::copy)
            .set(hit.index(), text);
      }
    }
    lists.forEach((texts, list) -> edits.set(texts.object(), texts.feature(), fit(texts, list)));
    return new Replacing(edits.command(), hits.size() - left.size(), left);
  }

  private static String complaint(Lifecycle lifecycle, Hit hit, String text) {
    return hit.feature() == LifecyclePackage.eINSTANCE.getElement_Id()
        ? Messages.get("find.id")
        : Values.complaint(lifecycle, hit.object(), hit.feature(), text);
  }

  private static List<Object> copy(Texts texts) {
    return new ArrayList<>((List<?>) texts.object().eGet(texts.feature()));
  }

  /** A list that takes each text once has those that became the same only once. */
  private static List<Object> fit(Texts texts, List<Object> list) {
    return texts.feature().isUnique() ? new ArrayList<>(new LinkedHashSet<>(list)) : list;
  }
}
