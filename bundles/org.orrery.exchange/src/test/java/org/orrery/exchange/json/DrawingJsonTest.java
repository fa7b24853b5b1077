package org.orrery.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orrery.exchange.Drawings;
import org.orrery.lifecycle.Lifecycle;
import org.orrery.lifecycle.format.LifecycleFiles;

class DrawingJsonTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(DrawingSchema.text());

  static List<Path> samples() {
    return Drawings.files();
  }

  static List<String> violations(byte[] json) {
    return SCHEMA.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }

  private static Lifecycle read(String json) throws JsonProblem {
    return DrawingJsonReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void samplesAreValidAndComeBackTheSame(Path file) throws Exception {
    Lifecycle drawing = Drawings.load(file);

    byte[] json = DrawingJson.write(drawing);

    assertThat(violations(json)).isEmpty();
    assertThat(LifecycleFiles.toBytes(DrawingJsonReader.read(json)))
        .isEqualTo(LifecycleFiles.toBytes(drawing));
  }

  @Test
  void commentsOfTheFileComeBackWhereTheyStood() throws Exception {
    String file =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- head of the file -->
        <?look at="it"?>
        <lc:Lifecycle
            xmi:version="2.0"
            xmlns:xmi="http://www.omg.org/XMI"
            xmlns:lc="https://orrery.org/lifecycle/2"
            id="a"> <!-- behind the first tag -->
          <model
              id="m">
            <!-- before a value,
                 on two lines: <b/> & "more" -->
            <regions>EU</regions>
            <!-- at the end of the model -->
          </model>
        </lc:Lifecycle>
        <!-- foot -->
        """;
    Lifecycle drawing =
        LifecycleFiles.load(new ByteArrayInputStream(bytes(file)), "commented.lifecycle");

    byte[] json = DrawingJson.write(drawing);

    assertThat(violations(json)).isEmpty();
    assertThat(LifecycleFiles.toBytes(DrawingJsonReader.read(json)))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<roles id='r'/>",
        "<!-- a --><roles id='r'/><!-- b -->",
        "<!-- a -- b -->",
        "<!-- a --->",
        "<?xml version='1.0'?>",
        "<?a?><roles id='r'/><?b?>",
        "<!-- \u0001 -->",
        "text"
      })
  void whatIsNoCommentDoesNotGetIntoAFile(String markup) {
    String json =
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"$comments\":[{\"where\":\"before\",\"ownLine\":true,\"markup\":\""
            + markup.replace("\u0001", "\\u0001")
            + "\"}]}}";

    assertThatThrownBy(() -> read(json))
        .isInstanceOf(JsonProblem.class)
        .hasMessageContaining("/lifecycle/$comments/0/markup: It is neither a comment");
  }

  @Test
  void theSchemaRefusesWhatTheLanguageDoesNotHave() {
    String json = new String(DrawingJson.write(Drawings.credit()), StandardCharsets.UTF_8);
    assertThat(violations(bytes(json.replaceFirst("\"TrainStep\"", "\"BrewStep\"")))).isNotEmpty();
    assertThat(violations(bytes(json.replaceFirst("\"name\"", "\"nom\"")))).isNotEmpty();
    assertThat(violations(bytes(json.replaceFirst("\"riskTier\" ?: \\d", "\"riskTier\": 7"))))
        .isNotEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{ | It is no JSON",
        "[] | It is no life cycle",
        "{\"format\":2,\"lifecycle\":{}} | Format 2 is unknown",
        "{\"format\":1,\"lifecycle\":{}} | /lifecycle/id: 'null' is no id",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"id\":\"b\"}} | It is no JSON",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"colour\":1}} | /lifecycle/colour: Lifecycle has no",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"$comments\":1}} | /lifecycle/$comments: A list is expected",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"$comments\":[{\"where\":\"here\"}]}} | /lifecycle/$comments/0: It is no comment",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"$comments\":[{\"where\":\"value\",\"feature\":\"name\",\"ownLine\":true,\"markup\":\"<!---->\"}]}} | It stands before no value of a list",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"name\":1}} | /lifecycle/name: 1 is no value",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"stages\":1}} | /lifecycle/stages: A list is expected",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"stages\":[{\"id\":\"a\"}]}} | The id 'a' is used twice",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"stages\":[{\"id\":\"s\",\"nodes\":[{\"class\":\"X\"}]}]}} | /lifecycle/stages/0/nodes/0/class: 'X' is no Node",
        "{\"format\":1,\"lifecycle\":{\"id\":\"a\",\"transitions\":[{\"id\":\"t\",\"source\":\"a\"}]}} | 'a' is no Node of the drawing"
      })
  void whatIsNoDrawingIsRefusedWithItsPlace(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            JsonProblem.class, problem -> assertThat(problem.remedy()).isNotBlank())
        .hasMessageContaining(message);
  }

  @Test
  void whatIsNestedTooDeeplyIsRefusedInOwnWords() {
    assertThatThrownBy(() -> read("{\"format\":1,\n\"lifecycle\":" + "[".repeat(600)))
        .isInstanceOf(JsonProblem.class)
        .hasMessageContaining("line 2: Values are nested deeper than 64.")
        .hasMessageNotContaining("StreamReadConstraints");
  }
}
