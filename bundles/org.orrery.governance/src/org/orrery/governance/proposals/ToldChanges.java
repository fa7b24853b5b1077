package org.orrery.governance.proposals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.orrery.api.DeploymentPreview;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.compare.Comparison;
import org.orrery.lifecycle.compare.ElementChange;
import org.orrery.lifecycle.format.LifecycleFiles;
import org.orrery.lifecycle.text.Words;
import org.orrery.lifecycle.words.Vocabulary;

/**
 * Changes that a server found and tells in English, told in the language of the workbench from the
 * drawings themselves.
 */
public final class ToldChanges {
  private ToldChanges() {}

  /** Whether the workbench speaks another language than the server. */
  public static boolean isNeeded() {
    return Vocabulary.isTranslated(Locale.getDefault());
  }

  /**
   * The same changes in the language of the workbench; what the drawings do not tell stays as it
   * is. Any thread; takes as long as reading both drawings.
   *
   * @param before the file of the drawing that is deployed
   * @param after the file of the other drawing
   */
  public static List<DeploymentPreview.Change> of(
      List<DeploymentPreview.Change> changes, byte[] before, byte[] after) {
    Map<String, ElementChange> told = new HashMap<>();
    try {
      Comparison.of(drawing(before), drawing(after), Locale.getDefault())
          .elements()
          .forEach(change -> told.put(key(change.kind().word(), change.element()), change));
    } catch (IOException | IllegalArgumentException e) {
      return changes;
    }
    return changes.stream().map(change -> told(change, told)).toList();
  }

  private static DeploymentPreview.Change told(
      DeploymentPreview.Change change, Map<String, ElementChange> told) {
    ElementChange own = told.get(key(change.kind(), change.element()));
    return own == null
        ? change
        : new DeploymentPreview.Change(
            change.kind(), change.element(), change.elementKind(), own.name(), own.detail());
  }

  /** What people call the kind of the element that is different. */
  public static String kind(DeploymentPreview.Change change) {
    return LifecyclePackage.eINSTANCE.getEClassifier(change.elementKind()) instanceof EClass type
        ? new Words(Locale.getDefault()).kind(type)
        : change.elementKind();
  }

  private static Lifecycle drawing(byte[] file) throws IOException {
    return LifecycleFiles.load(new ByteArrayInputStream(file), "drawing");
  }

  private static String key(String kind, String element) {
    return kind + " " + element;
  }
}
