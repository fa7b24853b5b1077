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

  /**
   * Reads one value and nothing after it; Jackson's own limits guard depth and length.
   *
   * @throws JacksonException when the text is not JSON; it carries the place
   */
  static Json parse(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      Json json = read(parser);
      TokenStreamLocation end = parser.currentLocation();
      if (parser.nextToken() != null) {
        throw new TrailingText(end);
      }
      return json;
    }
  }

  private static Json read(JsonParser parser) {
    TokenStreamLocation place = parser.currentTokenLocation();
    Object value =
        switch (parser.currentToken()) {
          case START_OBJECT -> readFields(parser);
          case START_ARRAY -> readItems(parser);
          case VALUE_STRING -> parser.getString();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
          case VALUE_TRUE -> Boolean.TRUE;
          case VALUE_FALSE -> Boolean.FALSE;
          case null, default -> null;
        };
    return new Json(value, place.getLineNr(), place.getColumnNr());
  }

  private static Map<String, Json> readFields(JsonParser parser) {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.getString();
      parser.nextToken();
      fields.put(name, read(parser));
    }
    return fields;
  }

  private static List<Json> readItems(JsonParser parser) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(read(parser));
    }
    return items;
  }

  /** Something stands after the value. */
  private static final class TrailingText extends JacksonException {
    private static final long serialVersionUID = 1L;

    TrailingText(TokenStreamLocation place) {
      super("text after the end of the pack", place, null);
    }
  }
}
