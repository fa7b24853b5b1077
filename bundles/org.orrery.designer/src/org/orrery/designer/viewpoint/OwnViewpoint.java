package org.orrery.designer.viewpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.orrery.designer.kinds.Kinds;
import org.orrery.lifecycle.Element;

/**
 * A viewpoint that somebody has made.
 *
 * @param id what stays when it is renamed
 * @param kinds how much is to be seen of a kind, by its key; all of one that is not named
 * @param attributes names of features that are told under names; what is usual when there are none
 */
public record OwnViewpoint(
    String id, String name, Map<String, Presence> kinds, List<String> attributes)
    implements Viewpoint {
  private static final String NAME = "name ";
  private static final String KIND = "kind";
  private static final String ATTRIBUTE = "attribute";

  public OwnViewpoint {
    kinds = Map.copyOf(kinds);
    attributes = List.copyOf(attributes);
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public Presence of(Element element) {
    return Presence.of(element, this::ofShape);
  }

  private Presence ofShape(Element element) {
    return kinds.getOrDefault(Kinds.of(element).key(), Presence.SHOWN);
  }

  @Override
  public String detail(Element element) {
    return attributes.isEmpty()
        ? Kinds.of(element).detail().apply(element)
        : Attributes.told(attributes, element);
  }

  /** As it is kept: a line for its name, each kind that is not shown, and each attribute. */
  String written() {
    List<String> lines = new ArrayList<>(List.of(NAME + name));
    new TreeMap<>(kinds).forEach((key, how) -> lines.add(KIND + " " + key + " " + how));
    attributes.forEach(attribute -> lines.add(ATTRIBUTE + " " + attribute));
    return String.join("\n", lines);
  }

  /** What was kept; lines of which nothing is known here are left out. */
  static OwnViewpoint read(String id, String written) {
    String name = id;
    Map<String, Presence> kinds = new TreeMap<>();
    List<String> attributes = new ArrayList<>();
    for (String line : written.lines().toList()) {
      String[] words = line.split(" ");
      if (line.startsWith(NAME)) {
        name = line.substring(NAME.length());
      } else if (words.length == 3 && words[0].equals(KIND)) {
        for (Presence how : Presence.values()) {
          if (how.name().equals(words[2])) {
            kinds.put(words[1], how);
          }
        }
      } else if (words.length == 2 && words[0].equals(ATTRIBUTE)) {
        attributes.add(words[1]);
      }
    }
    return new OwnViewpoint(id, name, kinds, attributes);
  }
}
