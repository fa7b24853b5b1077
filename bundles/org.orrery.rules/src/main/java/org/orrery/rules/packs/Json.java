package org.orrery.rules.packs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON value that knows where it stands in its file.
 *
 * @param value a {@code Map<String, Json>}, a {@code List<Json>}, a text, a number, a boolean or
 *     null
 * @param line line from 1
 * @param column column from 1
 */
record Json(Object value, int line, int column) {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final int MAX_DEPTH = 100;

  /**
   * Reads one value and nothing after it, to a bounded depth; Jackson's own limits guard length.
   *
   * @throws JacksonException when the text is not JSON; it carries the place
   */
  static Json parse(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Json json = read(parser, 1);
      TokenStreamLocation end = parser.currentLocation();
      if (parser.nextToken() != null) {
        throw new Unfit("text after the end of the pack", end);
      }
      return json;
    }
  }

  private static Json read(JsonParser parser, int depth) {
    TokenStreamLocation place = parser.currentTokenLocation();
    if (depth > MAX_DEPTH) {
      throw new Unfit("values are nested deeper than " + MAX_DEPTH + " levels from here", place);
    }
    Object value =
        switch (parser.currentToken()) {
          case START_OBJECT -> readFields(parser, depth);
          case START_ARRAY -> readItems(parser, depth);
          case VALUE_STRING -> parser.getString();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
          case VALUE_TRUE -> Boolean.TRUE;
          case VALUE_FALSE -> Boolean.FALSE;
          case null, default -> null;
        };
    return new Json(value, place.getLineNr(), place.getColumnNr());
  }

  private static Map<String, Json> readFields(JsonParser parser, int depth) {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.getString();
      parser.nextToken();
      fields.put(name, read(parser, depth + 1));
    }
    return fields;
  }

  private static List<Json> readItems(JsonParser parser, int depth) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser, depth + 1));
    }
    return items;
  }

  /** It is JSON, and yet not what a pack may be. */
  static final class Unfit extends JacksonException {
    private static final long serialVersionUID = 1L;

    Unfit(String message, TokenStreamLocation place) {
      super(message, place, null);
    }
  }
}
