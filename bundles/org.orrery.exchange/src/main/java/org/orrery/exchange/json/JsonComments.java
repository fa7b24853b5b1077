package org.orrery.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.orrery.lifecycle.check.Formats;
import org.orrery.lifecycle.format.Comment;
import org.orrery.lifecycle.format.Comment.Where;
import org.orrery.lifecycle.format.Comments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The comments that a drawing's file holds for an object, in the object's JSON. */
final class JsonComments {
  /** Name of the field; no name of the language begins so. */
  static final String FIELD = "$comments";

  private static final String WHERE = "where";
  private static final String FEATURE = "feature";
  private static final String INDEX = "index";
  private static final String MARKUP = "markup";
  private static final String OWN_LINE = "ownLine";
  private static final Set<String> FIELDS = Set.of(WHERE, FEATURE, INDEX, MARKUP, OWN_LINE);
  private static final Pattern INSTRUCTION = Pattern.compile("[A-Za-z_][\\w.-]*(?=\\s|$)");

  private JsonComments() {}

  static void write(EObject object, ObjectNode json) {
    List<Comment> comments = Comments.of(object);
    if (comments.isEmpty()) {
      return;
    }
    ArrayNode all = json.putArray(FIELD);
    for (Comment comment : comments) {
      ObjectNode one = all.addObject();
      one.put(WHERE, word(comment.where()));
      if (comment.where() == Where.VALUE) {
        one.put(FEATURE, comment.feature());
        one.put(INDEX, comment.index());
      }
      one.put(MARKUP, comment.markup());
      one.put(OWN_LINE, comment.ownLine());
    }
  }

  /** Only what is a comment and nothing else: it goes into a file as it is. */
  static void read(EObject object, JsonNode json, String place) throws JsonProblem {
    List<Comment> comments = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      comments.add(comment(object, json.get(i), place + "/" + i));
    }
    if (!json.isArray()) {
      throw new JsonProblem(place, "A list is expected.", "Write it in brackets.");
    }
    Comments.set(object, comments);
  }

  private static Comment comment(EObject object, JsonNode json, String place) throws JsonProblem {
    Where where = where(json.path(WHERE).asString(""));
    String markup = json.path(MARKUP).asString("");
    String feature = json.path(FEATURE).asString("");
    int index = json.path(INDEX).asInt(0);
    boolean isKnown = json.isObject() && FIELDS.containsAll(json.propertyNames());
    if (where == null || !isKnown || !json.path(OWN_LINE).isBoolean()) {
      throw new JsonProblem(place, "It is no comment.", "See the schema.");
    }
    boolean isFormed = isComment(markup) || isInstruction(markup);
    if (!isFormed || !markup.codePoints().allMatch(Formats::isXml)) {
      throw new JsonProblem(
          place + "/" + MARKUP,
          "It is neither a comment nor a processing instruction of XML.",
          "Write it as '<!-- text -->', without '--' in the text.");
    }
    boolean isOfValue = where == Where.VALUE;
    boolean fits =
        isOfValue
            ? index >= 0
                && object.eClass().getEStructuralFeature(feature) instanceof EAttribute list
                && list.isMany()
            : feature.isEmpty() && index == 0;
    if (!fits) {
      throw new JsonProblem(
          place, "It stands before no value of a list.", "Name a list and a place in it.");
    }
    return new Comment(where, feature, index, markup, json.path(OWN_LINE).booleanValue());
  }

  private static boolean isComment(String markup) {
    String text = inside("<!--", markup, "-->");
    return text != null && !text.contains("--") && !text.endsWith("-");
  }

  private static boolean isInstruction(String markup) {
    String text = inside("<?", markup, "?>");
    if (text == null || text.contains("?>")) {
      return false;
    }
    Matcher target = INSTRUCTION.matcher(text);
    return target.lookingAt() && !target.group().equalsIgnoreCase("xml");
  }

  private static String inside(String begin, String markup, String end) {
    boolean is =
        markup.startsWith(begin)
            && markup.endsWith(end)
            && markup.length() >= begin.length() + end.length();
    return is ? markup.substring(begin.length(), markup.length() - end.length()) : null;
  }

  private static Where where(String word) {
    for (Where where : Where.values()) {
      if (word(where).equals(word)) {
        return where;
      }
    }
    return null;
  }

  private static String word(Where where) {
    return where.name().toLowerCase(Locale.ROOT);
  }

  static ObjectNode schema() {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.put(
        "description",
        "Comments and processing instructions that the drawing's file holds for the object.");
    list.put("type", "array");
    ObjectNode one = list.putObject("items").put("type", "object");
    ObjectNode properties = one.putObject("properties");
    ArrayNode words = properties.putObject(WHERE).putArray("enum");
    for (Where where : Where.values()) {
      words.add(word(where));
    }
    properties.putObject(FEATURE).put("type", "string");
    properties.putObject(INDEX).put("type", "integer").put("minimum", 0);
    properties.putObject(MARKUP).put("type", "string").put("pattern", "^<(!--|\\?)");
    properties.putObject(OWN_LINE).put("type", "boolean");
    one.putArray("required").add(WHERE).add(MARKUP).add(OWN_LINE);
    one.put("additionalProperties", false);
    return list;
  }
}
