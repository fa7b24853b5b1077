package org.orrery.exchange.json;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.check.Fields;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema (draft 2020-12) of {@link DrawingJson}, made from the ecore. */
public final class DrawingSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Definition of what is no class of the language; those begin with a capital. */
  private static final String COMMENTS = "comments";

  private DrawingSchema() {}

  /** The schema's text; the same language gives the same text. */
  public static String text() {
    ObjectNode root = JSON.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", DrawingJson.SCHEMA);
    root.put("title", "Life cycle of a model");
    root.put("description", documentation(LifecyclePackage.eINSTANCE));
    root.put("type", "object");
    ObjectNode properties = root.putObject("properties");
    properties.putObject("$schema").put("type", "string");
    properties.putObject("format").put("const", DrawingJson.FORMAT);
    properties.putObject("lifecycle").put("$ref", "#/$defs/Lifecycle");
    root.putArray("required").add("format").add("lifecycle");
    root.put("additionalProperties", false);
    ObjectNode definitions = root.putObject("$defs");
    for (EClassifier classifier : LifecyclePackage.eINSTANCE.getEClassifiers()) {
      switch (classifier) {
        case EEnum choices -> definitions.set(choices.getName(), enumeration(choices));
        case EDataType type -> definitions.set(type.getName(), dataType(type));
        case EClass kind when kind.isAbstract() -> definitions.set(kind.getName(), sort(kind));
        case EClass kind -> {
          definitions.set(kind.getName(), object(kind));
          if (DrawingJson.hasKinds(kind)) {
            definitions.set(anyOf(kind), sort(kind));
          }
        }
        default -> throw new IllegalStateException(classifier.getName());
      }
    }
    definitions.set(COMMENTS, JsonComments.schema());
    return DrawingJson.toText(root) + "\n";
  }

  /** Name of the definition of all kinds of a concrete class that has sub-classes. */
  private static String anyOf(EClass kind) {
    return "Any" + kind.getName();
  }

  private static ObjectNode enumeration(EEnum choices) {
    ObjectNode schema = described(choices);
    ArrayNode values = schema.putArray("enum");
    choices.getELiterals().forEach(literal -> values.add(literal.getLiteral()));
    return schema;
  }

  private static ObjectNode dataType(EDataType type) {
    ObjectNode schema = described(type).put("type", "string");
    switch (type.getName()) {
      case "Identifier" -> schema.put("pattern", "^[A-Za-z][A-Za-z0-9_-]{0,99}$");
      case "Sha256" -> schema.put("pattern", "^[0-9a-f]{64}$");
      default -> {
        // the form is said in words; Constraints checks it
      }
    }
    return schema;
  }

  private static ObjectNode sort(EClass kind) {
    ObjectNode schema = described(kind);
    ArrayNode any = schema.putArray("oneOf");
    DrawingJson.kinds(kind)
        .forEach(
            each -> {
              ObjectNode both = any.addObject();
              both.put("$ref", "#/$defs/" + each.getName());
              both.putArray("required").add(DrawingJson.CLASS);
            });
    return schema;
  }

  private static ObjectNode object(EClass kind) {
    ObjectNode schema = described(kind).put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject(DrawingJson.CLASS).put("const", kind.getName());
    properties.putObject(JsonComments.FIELD).put("$ref", "#/$defs/" + COMMENTS);
    ArrayNode required = JSON.arrayNode();
    for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
      if (feature.isTransient()) {
        continue;
      }
      properties.set(feature.getName(), feature(feature));
      if (feature == LifecyclePackage.eINSTANCE.getElement_Id()) {
        required.add(feature.getName());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    schema.put("additionalProperties", false);
    return schema;
  }

  private static ObjectNode feature(EStructuralFeature feature) {
    ObjectNode one =
        feature instanceof EReference reference
            ? reference(reference)
            : value((EAttribute) feature);
    ObjectNode schema = one;
    if (feature.isMany()) {
      schema = JSON.objectNode().put("type", "array");
      schema.set("items", one);
    } else if (feature.getDefaultValueLiteral() != null && feature instanceof EAttribute plain) {
      defaultValue(schema, plain);
    }
    schema.put("description", documentation(feature));
    return schema;
  }

  private static void defaultValue(ObjectNode schema, EAttribute attribute) {
    switch (attribute.getDefaultValue()) {
      case Boolean bool -> schema.put("default", bool);
      case Integer number -> schema.put("default", number);
      case Double number -> schema.put("default", number);
      default -> schema.put("default", attribute.getDefaultValueLiteral());
    }
  }

  private static ObjectNode reference(EReference reference) {
    EClass type = reference.getEReferenceType();
    if (!reference.isContainment()) {
      return JSON.objectNode().put("type", "string");
    }
    boolean several = DrawingJson.hasKinds(type) && !type.isAbstract();
    return JSON.objectNode().put("$ref", "#/$defs/" + (several ? anyOf(type) : type.getName()));
  }

  private static ObjectNode value(EAttribute attribute) {
    EDataType type = attribute.getEAttributeType();
    if (type.getEPackage() == LifecyclePackage.eINSTANCE) {
      return JSON.objectNode().put("$ref", "#/$defs/" + type.getName());
    }
    Class<?> java = type.getInstanceClass();
    String name =
        java == boolean.class
            ? "boolean"
            : java == int.class ? "integer" : java == double.class ? "number" : "string";
    ObjectNode schema = JSON.objectNode().put("type", name);
    limit(schema, attribute, "minimum", "minimum");
    limit(schema, attribute, "maximum", "maximum");
    limit(schema, attribute, "above", "exclusiveMinimum");
    limit(schema, attribute, "below", "exclusiveMaximum");
    return schema;
  }

  private static void limit(ObjectNode schema, EAttribute attribute, String key, String keyword) {
    String limit = EcoreUtil.getAnnotation(attribute, Fields.LIMITS, key);
    if (limit != null) {
      schema.put(keyword, Long.parseLong(limit));
    }
  }

  private static ObjectNode described(EModelElement element) {
    return JSON.objectNode().put("description", documentation(element));
  }

  private static String documentation(EModelElement element) {
    String text = EcoreUtil.getDocumentation(element);
    return text == null ? "" : text;
  }
}
