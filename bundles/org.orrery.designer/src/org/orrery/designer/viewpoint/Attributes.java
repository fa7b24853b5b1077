package org.orrery.designer.viewpoint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orrery.designer.kinds.EnumTexts;
import org.orrery.designer.kinds.Kind;
import org.orrery.designer.kinds.Kinds;
import org.orrery.designer.kinds.Names;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.PolicyLink;

/** The attributes of elements that a viewpoint can tell under their names. */
final class Attributes {
  private static final int MOST = 2;
  private static final Set<String> SEEN_ANYWAY = Set.of("id", "name", "incoming", "outgoing");

  private Attributes() {}

  /** The names of all that can be told, by what people call them and in that order. */
  static Map<String, String> offered() {
    Map<String, String> offered = new TreeMap<>(Comparator.comparing(Attributes::order));
    for (Kind kind : Kinds.offered()) {
      kind.type().getEAllStructuralFeatures().stream()
          .filter(Attributes::canBeTold)
          .forEach(feature -> offered.putIfAbsent(Names.feature(feature), feature.getName()));
    }
    return offered;
  }

  private static String order(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  private static boolean canBeTold(EStructuralFeature feature) {
    boolean isPart = feature instanceof EReference reference && reference.isContainment();
    boolean isClause = feature.getEType() == LifecyclePackage.eINSTANCE.getPolicyLink();
    return !SEEN_ANYWAY.contains(feature.getName()) && (isClause || !isPart);
  }

  /** The first of the attributes that matter and are set. */
  static String told(List<String> features, Element element) {
    return features.stream()
        .map(element.eClass()::getEStructuralFeature)
        .filter(feature -> feature != null && element.eIsSet(feature))
        .map(feature -> told(element, feature))
        .filter(text -> !text.isBlank())
        .limit(MOST)
        .collect(Collectors.joining(", "));
  }

  private static String told(Element element, EStructuralFeature feature) {
    Object value = element.eGet(feature);
    Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
    return values.stream().map(Attributes::words).collect(Collectors.joining(", "));
  }

  private static String words(Object value) {
    return switch (value) {
      case Element element -> Names.of(element);
      case PolicyLink link ->
          Objects.requireNonNullElse(link.getClause(), Objects.toString(link.getDocument(), ""));
      case Enumerator literal -> EnumTexts.of(literal);
      default -> value.toString().strip();
    };
  }
}
