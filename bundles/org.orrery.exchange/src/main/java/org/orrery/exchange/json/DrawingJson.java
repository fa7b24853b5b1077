package org.orrery.exchange.json;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A drawing as JSON: features by their names in the language, references as ids, {@code class}
 * where several kinds may stand; what has its default is left out. Comments of the drawing's file
 * go along. The same drawing gives the same bytes, and {@link DrawingJsonReader} reads them back
 * without loss.
 */
public final class DrawingJson {
  /** Version of the form, in the field {@code format}. */
  public static final int FORMAT = 1;

  /** Where the schema is published. */
  public static final String SCHEMA = "https://orrery.org/schema/1/lifecycle.schema.json";

  static final String CLASS = "class";

  private DrawingJson() {}

  /** The whole drawing, layout included. */
  public static byte[] write(Lifecycle lifecycle) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("$schema", SCHEMA);
    root.put("format", FORMAT);
    root.set("lifecycle", object(lifecycle, LifecyclePackage.eINSTANCE.getLifecycle()));
    return (toText(root) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  static String toText(ObjectNode root) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    return JsonMapper.shared().writer().with(printer).writeValueAsString(root);
  }

  private static ObjectNode object(EObject object, EClass expected) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (hasKinds(expected)) {
      json.put(CLASS, object.eClass().getName());
    }
    JsonComments.write(object, json);
    for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
      if (feature.isTransient() || !object.eIsSet(feature)) {
        continue;
      }
      Object value = object.eGet(feature);
      if (value instanceof Collection<?> many) {
        ArrayNode array = json.putArray(feature.getName());
        many.forEach(each -> add(array, feature, each));
      } else {
        ArrayNode one = JsonNodeFactory.instance.arrayNode();
        add(one, feature, value);
        json.set(feature.getName(), one.get(0));
      }
    }
    return json;
  }

  private static void add(ArrayNode array, EStructuralFeature feature, Object value) {
    if (feature instanceof EReference reference) {
      if (reference.isContainment()) {
        array.add(object((EObject) value, reference.getEReferenceType()));
      } else {
        array.add(((Element) value).getId());
      }
      return;
    }
    switch (value) {
      case Boolean bool -> array.add(bool);
      case Integer number -> array.add(number);
      case Double number -> array.add(number);
      default -> array.add(EcoreUtil.convertToString(type((EAttribute) feature), value));
    }
  }

  private static EDataType type(EAttribute attribute) {
    return attribute.getEAttributeType();
  }

  /** Whether several concrete classes may stand where one is expected. */
  static boolean hasKinds(EClass expected) {
    List<EClass> kinds = kinds(expected);
    return kinds.size() > 1 || !kinds.contains(expected);
  }

  /** The concrete classes of a sort, in the order of the language. */
  static List<EClass> kinds(EClass expected) {
    return LifecyclePackage.eINSTANCE.getEClassifiers().stream()
        .filter(EClass.class::isInstance)
        .map(EClass.class::cast)
        .filter(kind -> !kind.isAbstract() && expected.isSuperTypeOf(kind))
        .toList();
  }
}
