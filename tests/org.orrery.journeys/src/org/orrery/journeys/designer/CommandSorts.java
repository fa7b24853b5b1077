package org.orrery.journeys.designer;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.orrery.designer.Messages;

/** The sorts of commands that the designer has, by the keys of their names. */
final class CommandSorts {
  private CommandSorts() {}

  /** The sorts whose name, up to its first argument, begins none of the labels. */
  static List<String> without(Set<String> labels) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            Messages.class.getPackageName() + ".messages",
            Locale.getDefault(),
            Messages.class.getClassLoader());
    return texts.keySet().stream()
        .filter(key -> key.startsWith("edit."))
        .filter(
            key -> {
              String name = texts.getString(key).split("\\{")[0];
              return labels.stream().noneMatch(label -> label.startsWith(name));
            })
        .toList();
  }
}
