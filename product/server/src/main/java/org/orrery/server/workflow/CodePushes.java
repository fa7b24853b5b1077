package org.orrery.server.workflow;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.orrery.api.ProblemCodes;
import org.orrery.lifecycle.CodePushTrigger;
import org.orrery.server.Json;
import org.orrery.server.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/** What a Git host tells of a push becomes a signal for each run that watches the branch. */
@Component
class CodePushes {
  private static final String BRANCH = "refs/heads/";

  private final RunRows rows;
  private final Drawings drawings;
  private final Signals signals;
  private final Hooks hooks;

  CodePushes(RunRows rows, Drawings drawings, Signals signals, Hooks hooks) {
    this.rows = rows;
    this.drawings = drawings;
    this.signals = signals;
    this.hooks = hooks;
  }

  /** Keeps a signal for each run of the definition; returns how many. */
  @Transactional
  public int receive(String definition, String signature, byte[] body) {
    hooks.check(definition, signature, body);
    Push push = push(body);
    hooks.once(definition, signature);
    int count = 0;
    for (RunRow run : rows.open()) {
      if (run.definition().equals(definition)) {
        for (CodePushTrigger trigger : drawings.of(definition).all(CodePushTrigger.class)) {
          if (push.concerns(trigger)) {
            signals.keep(run.id(), trigger.getId(), "code host", push.facts(), null);
            count++;
          }
        }
      }
    }
    return count;
  }

  /** A push to a branch. */
  private record Push(String branch, String commit, Map<?, ?> repository) {
    boolean concerns(CodePushTrigger trigger) {
      String wanted = plain(trigger.getRepository());
      return !wanted.isEmpty()
          && Objects.requireNonNullElse(trigger.getBranch(), "main").equals(branch)
          && Stream.of("full_name", "clone_url", "html_url", "ssh_url")
              .map(key -> plain(repository.get(key)))
              .anyMatch(name -> name.equals(wanted) || name.endsWith("/" + wanted));
    }

    private static String plain(Object name) {
      String text = String.valueOf(name == null ? "" : name).strip().toLowerCase(Locale.ROOT);
      return text.endsWith(".git") ? text.substring(0, text.length() - 4) : text;
    }

    Map<String, String> facts() {
      Map<String, String> facts = new LinkedHashMap<>();
      facts.put("branch", branch);
      facts.put("commit", commit);
      facts.put("repository", plain(repository.get("full_name")));
      return facts;
    }
  }

  private static Push push(byte[] body) {
    try {
      Map<String, Object> facts =
          Json.map(new String(body, java.nio.charset.StandardCharsets.UTF_8));
      if (facts.get("ref") instanceof String ref
          && ref.startsWith(BRANCH)
          && facts.get("repository") instanceof Map<?, ?> repository) {
        return new Push(
            ref.substring(BRANCH.length()), String.valueOf(facts.get("after")), repository);
      }
    } catch (JacksonException e) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static ProblemException unreadable() {
    return new ProblemException(
        400,
        ProblemCodes.BAD_REQUEST,
        "The message tells of no push to a branch.",
        "Send JSON with 'ref' (refs/heads/BRANCH), 'after' and 'repository'.");
  }
}
