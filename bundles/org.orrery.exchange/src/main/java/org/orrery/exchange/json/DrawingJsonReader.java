package org.orrery.exchange.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orrery.lifecycle.Element;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.LifecyclePackage;
import org.orrery.lifecycle.format.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link DrawingJson} writes; the first thing that is wrong refuses the whole. */
public final class DrawingJsonReader {
  private static final int MAX_BYTES = 16 * 1024 * 1024;
  private static final int MAX_DEPTH = 64;

  private final Map<String, Element> elements = new HashMap<>();
  private final List<Pending> references = new ArrayList<>();

  private record Pending(EObject owner, EReference reference, String id, String place) {}

  private DrawingJsonReader() {}

  /**
   * The drawing.
   *
   * @throws JsonProblem when it is no such JSON
   */
  public static Lifecycle read(byte[] bytes) throws JsonProblem {
    if (bytes.length > MAX_BYTES) {
      throw new JsonProblem(
          "",
          "The file has more than " + MAX_BYTES / (1024 * 1024) + " MiB.",
          "Divide the drawing.");
    }
    JsonNode root = parse(bytes);
    JsonNode format = root.path("format");
    JsonNode lifecycle = root.path("lifecycle");
    if (!format.isInt() || !lifecycle.isObject()) {
      throw new JsonProblem(
          "", "It is no life cycle.", "Give an object with 'format' and 'lifecycle'.");
    }
    if (format.intValue() != DrawingJson.FORMAT) {
      throw new JsonProblem(
          "/format",
          "Format " + format + " is unknown; this Orrery reads " + DrawingJson.FORMAT + ".",
          "Read it with the Orrery that wrote it.");
    }
    DrawingJsonReader reader = new DrawingJsonReader();
    EObject read =
        reader.object(lifecycle, LifecyclePackage.eINSTANCE.getLifecycle(), "/lifecycle");
    for (Pending pending : reader.references) {
      reader.resolve(pending);
    }
    return (Lifecycle) read;
  }

  /** Whether JSON of a folder is meant to be a drawing: it has one, or cannot be read. */
  public static boolean mayBeDrawing(byte[] bytes) {
    try {
      return parse(bytes).has("lifecycle");
    } catch (JsonProblem e) {
      return true;
    }
  }

  private static JsonNode parse(byte[] bytes) throws JsonProblem {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();
    JsonMapper mapper = JsonMapper.builder(factory).build();
    try (JsonParser parser = mapper.createParser(bytes)) {
      return whole(mapper, parser);
    } catch (JacksonException e) {
      String place = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
      throw new JsonProblem(
          place, "It is no JSON: " + e.getOriginalMessage(), "Correct the text there.");
    }
  }

  private static JsonNode whole(JsonMapper mapper, JsonParser parser) throws JsonProblem {
    try {
      JsonNode root = mapper.readTree(parser);
      return root == null ? mapper.missingNode() : root;
    } catch (StreamConstraintsException e) {
      boolean deep = parser.streamReadContext().getNestingDepth() >= MAX_DEPTH;
      throw new JsonProblem(
          "line " + parser.currentLocation().getLineNr(),
          deep
              ? "Values are nested deeper than " + MAX_DEPTH + "."
              : "A name or a value is longer than is read.",
          "Write it as an export does.");
    }
  }

  private EObject object(JsonNode json, EClass expected, String place) throws JsonProblem {
    if (!json.isObject()) {
      throw new JsonProblem(place, "An object is expected.", "Write it in braces.");
    }
    EObject object = EcoreUtil.create(type(json, expected, place));
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      String name = entry.getKey();
      boolean discriminates = name.equals(DrawingJson.CLASS) && DrawingJson.hasKinds(expected);
      if (name.equals(JsonComments.FIELD)) {
        JsonComments.read(object, entry.getValue(), place + "/" + name);
      } else if (!discriminates) {
        feature(object, name, entry.getValue(), place + "/" + name);
      }
    }
    if (object instanceof Element element) {
      register(element, place);
    }
    return object;
  }

  private static EClass type(JsonNode json, EClass expected, String place) throws JsonProblem {
    if (!DrawingJson.hasKinds(expected)) {
      return expected;
    }
    String name = json.path(DrawingJson.CLASS).asString("");
    List<EClass> kinds = DrawingJson.kinds(expected);
    return kinds.stream()
        .filter(kind -> kind.getName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new JsonProblem(
                    place + "/" + DrawingJson.CLASS,
                    "'" + name + "' is no " + expected.getName() + ".",
                    "Use one of "
                        + String.join(", ", kinds.stream().map(EClass::getName).toList())
                        + "."));
  }

  private void register(Element element, String place) throws JsonProblem {
    String id = element.getId();
    if (id == null || !Ids.isValid(id)) {
      throw new JsonProblem(
          place + "/id", "'" + id + "' is no id.", "Use a letter, then letters, digits, '-', '_'.");
    }
    if (elements.putIfAbsent(id, element) != null) {
      throw new JsonProblem(place + "/id", "The id '" + id + "' is used twice.", "Change one.");
    }
  }

  private void feature(EObject object, String name, JsonNode json, String place)
      throws JsonProblem {
    EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
    if (feature == null || feature.isTransient()) {
      throw new JsonProblem(
          place, object.eClass().getName() + " has no '" + name + "'.", "Delete it.");
    }
    if (!feature.isMany()) {
      set(object, feature, json, place);
      return;
    }
    if (!json.isArray()) {
      throw new JsonProblem(place, "A list is expected.", "Write it in brackets.");
    }
    for (int i = 0; i < json.size(); i++) {
      set(object, feature, json.get(i), place + "/" + i);
    }
  }

  private void set(EObject object, EStructuralFeature feature, JsonNode json, String place)
      throws JsonProblem {
    if (feature instanceof EReference reference && !reference.isContainment()) {
      if (!json.isString()) {
        throw new JsonProblem(place, "An id is expected.", "Name an element by its id.");
      }
      references.add(new Pending(object, reference, json.stringValue(), place));
      return;
    }
    Object value =
        feature instanceof EReference reference
            ? object(json, reference.getEReferenceType(), place)
            : value((EAttribute) feature, json, place);
    put(object, feature, value);
  }

  private static Object value(EAttribute attribute, JsonNode json, String place)
      throws JsonProblem {
    EDataType type = attribute.getEAttributeType();
    Class<?> java = type.getInstanceClass();
    if (java == boolean.class && json.isBoolean()) {
      return json.booleanValue();
    }
    if (java == int.class && json.isInt()) {
      return json.intValue();
    }
    if (java == double.class && json.isNumber() && Double.isFinite(json.doubleValue())) {
      return json.doubleValue();
    }
    if (java == String.class && json.isString()) {
      return json.stringValue();
    }
    if (type instanceof EEnum choices
        && json.isString()
        && choices.getEEnumLiteralByLiteral(json.stringValue()) != null) {
      return choices.getEEnumLiteralByLiteral(json.stringValue()).getInstance();
    }
    throw new JsonProblem(
        place, json + " is no value of '" + attribute.getName() + "'.", "See the schema.");
  }

  private void resolve(Pending pending) throws JsonProblem {
    Element target = elements.get(pending.id);
    if (!pending.reference.getEReferenceType().isInstance(target)) {
      throw new JsonProblem(
          pending.place,
          "'"
              + pending.id
              + "' is no "
              + pending.reference.getEReferenceType().getName()
              + " of the drawing.",
          "Name another element.");
    }
    put(pending.owner, pending.reference, target);
  }

  @SuppressWarnings("unchecked")
  private static void put(EObject owner, EStructuralFeature feature, Object value) {
    if (feature.isMany()) {
      ((EList<Object>) owner.eGet(feature)).add(value);
    } else {
      owner.eSet(feature, value);
    }
  }
}
