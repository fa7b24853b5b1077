package org.orrery.compiler;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The manifest as JSON, and the mapper of what stands beside it: fixed order, two blanks a level,
 * {@code \n}.
 */
final class ManifestJson {
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(20).build())
                  .build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .defaultPrettyPrinter(PRINTER)
          .build();

  private ManifestJson() {}

  static byte[] toBytes(Manifest manifest) {
    String json = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** Reads only the number of the format, so that a newer manifest is told from a broken one. */
  static int format(byte[] json) throws JacksonException {
    return MAPPER.readTree(json).path("format").asInt(-1);
  }

  /** Reads a manifest; what was written before certificates, or digests of packs, has none. */
  static Manifest read(byte[] json) throws JacksonException {
    JsonNode manifest = MAPPER.readTree(json);
    if (manifest.path("proof") instanceof ObjectNode proof && !proof.has("certificates")) {
      proof.putArray("certificates");
    }
    for (JsonNode entry : manifest.path("proof").path("packs")) {
      if (entry instanceof ObjectNode pack && !pack.has("digest")) {
        pack.put("digest", "");
      }
    }
    return MAPPER.treeToValue(manifest, Manifest.class);
  }
}
