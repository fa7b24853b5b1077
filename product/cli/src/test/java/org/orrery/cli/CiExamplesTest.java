package org.orrery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orrery.cli.Shell.Said;
import org.yaml.snakeyaml.Yaml;

/** The commands of the examples for continuous integration, run on a repository with drawings. */
@Tag("thorough")
class CiExamplesTest {
  private static final Path EXAMPLES = Path.of("../../docs/ci");

  @TempDir private Path folder;
  private Path repository;
  private Path drawing;
  private String good;

  @BeforeEach
  void twoCommitsOfADrawing() throws Exception {
    assumeThat(Shell.isThere("git")).isTrue();
    repository = Files.createDirectories(folder.resolve("models"));
    drawing = repository.resolve("lifecycles/credit-policy.lifecycle");
    Files.createDirectories(drawing.getParent());
    good = Files.readString(Ran.SAMPLES.resolve("credit-policy.lifecycle"));
    git(repository, "init", "-q", "-b", "main");
    commit(good);
    git(repository, "update-ref", "refs/remotes/origin/main", "HEAD");
    commit(good.replaceFirst("critical=\"100.0\"", "critical=\"80.0\""));
  }

  private void commit(String text) throws Exception {
    Files.writeString(drawing, text);
    git(repository, "add", "-A");
    git(repository, "commit", "-q", "-m", "a change");
  }

  private static String git(Path where, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Test", "-c", "user.email=t@example.org"));
    command.addAll(List.of(arguments));
    Said said = Shell.run(where, Map.of(), command.toArray(String[]::new));
    assertThat(said.code()).as(said.text()).isZero();
    return said.text().strip();
  }

  private Said shell(String script, Map<String, String> environment) throws Exception {
    return Shell.run(repository, environment, "bash", "-e", "-c", script);
  }

  private static Map<String, Object> yaml(String name) throws IOException {
    return new Yaml().load(Files.readString(EXAMPLES.resolve(name)));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> inside(Map<String, Object> map, String key) {
    return (Map<String, Object>) map.get(key);
  }

  /** Commands of the steps of the GitHub example by their names. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> gitHubSteps() throws IOException {
    Map<String, Object> job = inside(inside(yaml("github-actions.yml"), "jobs"), "prove");
    Map<String, String> steps = new HashMap<>();
    for (Map<String, Object> step : (List<Map<String, Object>>) job.get("steps")) {
      if (step.containsKey("run")) {
        steps.put((String) step.get("name"), (String) step.get("run"));
      }
    }
    return steps;
  }

  @Test
  void onGitHubFindingsAreWrittenAndChangesAreTold() throws Exception {
    Shell.launcher(Files.createDirectories(repository.resolve(".orrery")).resolve("orrery"));
    Path summary = folder.resolve("summary.md");
    Map<String, String> environment =
        Map.of("GITHUB_BASE_REF", "main", "GITHUB_STEP_SUMMARY", summary.toString());
    Map<String, String> steps = gitHubSteps();

    Said proved = shell(steps.get("Prove"), environment);
    Said told = shell(steps.get("Tell what changed"), environment);

    assertThat(proved.code()).as(proved.text()).isZero();
    assertThat(repository.resolve("life-cycles.sarif")).content().contains("\"2.1.0\"");
    assertThat(told.code()).as(told.text()).isZero();
    assertThat(summary).content().contains("credit-policy.lifecycle", "100 ms", "80 ms");

    commit(good.replaceFirst("riskTier=\"\\d\"", "riskTier=\"9\""));
    Said refused = shell(steps.get("Prove"), environment);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(repository.resolve("life-cycles.sarif")).content().contains("riskTier");
  }

  @Test
  void onGitLabTheJobProvesTellsAndKeepsItsReport() throws Exception {
    Map<String, Object> job = inside(yaml("gitlab-ci.yml"), "life-cycles");
    List<String> before = lines(job, "before_script");
    assertThat(before.getFirst()).startsWith("apt-get update && apt-get install");
    Map<String, String> environment =
        Map.of(
            "ORRERY_REPOSITORY",
            "file://" + orrery(),
            "CI_MERGE_REQUEST_DIFF_BASE_SHA",
            git(repository, "rev-parse", "HEAD~1"));

    for (String line : before.subList(1, before.size())) {
      assertThat(shell(line, environment).code()).isZero();
    }
    Said proved = shell(String.join("\n", lines(job, "script")), environment);
    Said after = shell(String.join("\n", lines(job, "after_script")), environment);

    assertThat(proved.code()).as(proved.text()).isZero();
    assertThat(proved.text()).contains("holds", "100 ms", "80 ms");
    assertThat(after.code()).isZero();
    assertThat(repository.resolve("life-cycles.json")).content().contains("credit-policy");

    Files.writeString(drawing, good.replaceFirst("riskTier=\"\\d\"", "riskTier=\"9\""));
    assertThat(shell(lines(job, "script").getFirst(), environment).code()).isEqualTo(1);
    assertThat(shell(lines(job, "after_script").getFirst(), environment).code()).isZero();
    assertThat(repository.resolve("life-cycles.json")).content().contains("riskTier");
  }

  @SuppressWarnings("unchecked")
  private static List<String> lines(Map<String, Object> job, String key) {
    return (List<String>) job.get(key);
  }

  /** A repository whose only file is the launcher. */
  private Path orrery() throws Exception {
    Path home = Files.createDirectories(folder.resolve("orrery"));
    git(home, "init", "-q", "-b", "main");
    Shell.launcher(home.resolve("orrery"));
    git(home, "add", "-A");
    git(home, "commit", "-q", "-m", "the launcher");
    return home;
  }
}
