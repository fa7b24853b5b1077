package org.orrery.server.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orrery.server.story.Policy.MODELS;
import static org.orrery.server.story.Policy.dmn;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.api.ModelVersion;
import org.orrery.api.Problem;
import org.orrery.api.ProblemCodes;
import org.orrery.server.TestServer;

/** Rules that are no plain decision, or of nobody who may submit them, are refused by name. */
class PolicyRefusalTest {
  @TempDir private Path data;
  private Policy policy;

  @Test
  void whatIsNoPlainDecisionIsRefused() throws Exception {
    try (TestServer server = TestServer.start(data, List.of())) {
      Http http = new Story(new Http(server.url()), data).http;
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
              refused(
                  dmn().replace("<decisionTable id=\"policy", "<context/><decisionTable id=\"p")))
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
      Problem noOutcome = Http.problem(policy.send("dana", dmn(), "positive=good"));
      assertThat(noOutcome.hint()).contains("accept, refuse");
      assertThat(Http.problem(policy.send("omar", dmn(), "positive=refuse")).code())
          .isEqualTo(ProblemCodes.FORBIDDEN);
      assertThat(http.list("omar", MODELS + "/versions", ModelVersion.class)).isEmpty();
    }
  }

  private String refused(String dmn) {
    Problem problem = Http.problem(policy.send("dana", dmn, "positive=refuse"));
    assertThat(problem.code()).isEqualTo(ProblemCodes.MODEL_UNREADABLE);
    return problem.detail();
  }
}
