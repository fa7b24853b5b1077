package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Policy.MODELS;
import static org.orrery.server.story.Policy.dmn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orrery.api.ModelVersion;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;

/** Rules that are no plain decision, or of nobody who may submit them, are refused by name. */
class PolicyRefusalTest {
  private Policy policy;

  @Test
  void whatIsNoPlainDecisionIsRefused() throws Exception {
    Http http = SharedServer.get().story.http;
    policy = new Policy(http);
    policy.register();
    String doctype =
        dmn().replace("?>", "?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>");
    assertThat(refused(doctype)).contains("no readable XML");
    assertThat(refused(dmn().replace("&gt; 48", "&gt; count(for i in 1..9 return i)")))
        .contains("'long-1'", "'for'");
    assertThat(
            refused(
                dmn()
                    .replace(
                        "credit_amount / duration",
                        "(function(x) external {java: {class: \"java.lang.System\"}})(1)")))
        .contains("does not evaluate");
    assertThat(
            refused(dmn().replace("<decisionTable id=\"policy", "<context/><decisionTable id=\"p")))
        .contains("'context'");
    assertThat(
            refused(
                dmn()
                    .replace(
                        "expression\" typeRef",
                        "expression\" expressionLanguage=\"groovy\" typeRef")))
        .contains("'groovy'");
    assertThat(refused(dmn().replace("\"accept\"", "\"perhaps\", \"accept\"")))
        .contains("3 outcomes");
    foreignFormatsAreRefusedByName(http);
    Problem noOutcome = Http.problem(policy.send("dana", dmn(), "positive=good"));
    assertThat(noOutcome.hint()).contains("accept, refuse");
    assertThat(Http.problem(policy.send("omar", dmn(), "positive=refuse")).code())
        .isEqualTo(ProblemCodes.FORBIDDEN);
    assertThat(http.list("omar", MODELS + "/versions", ModelVersion.class)).isEmpty();
  }

  private static void foreignFormatsAreRefusedByName(Http http) {
    String pmml = "<?xml version=\"1.0\"?>\n<PMML xmlns=\"http://www.dmg.org/PMML-4_4\"/>";
    for (String type : List.of("application/dmn+xml", "application/xml", "application/pmml+xml")) {
      assertThat(foreign(http, pmml, type)).contains("PMML");
    }
    assertThat(foreign(http, "\b\t\22\4skl2", "application/octet-stream")).contains("ONNX");
    assertThat(foreign(http, "PK\3\4", "application/zip")).contains("zip");
    assertThat(foreign(http, "{}", "text/plain")).contains("'text/plain'");
  }

  private static String foreign(Http http, String file, String type) {
    Problem problem =
        Http.problem(
            http.send("dana", "POST", MODELS + "/versions?positive=refuse", file.getBytes(), type));
    assertThat(problem.status()).isEqualTo(415);
    assertThat(problem.code()).isEqualTo(ProblemCodes.MODEL_UNREADABLE);
    assertThat(problem.hint()).contains("DMN", "ONNX");
    return problem.detail();
  }

  private String refused(String dmn) {
    Problem problem = Http.problem(policy.send("dana", dmn, "positive=refuse"));
    assertThat(problem.code()).isEqualTo(ProblemCodes.MODEL_UNREADABLE);
    return problem.detail();
  }
}
